import type { CardClaim } from '../../knowledge/card';
import type { Status } from '../../knowledge/vocabulary';
import { formatDate } from './format';
import { say } from './wording';

/** What the reader sees of a status: words and shape, never colour alone. */
export type Standing = Status | 'disputed';

type Shape = 'disc' | 'square' | 'ring' | 'halves' | 'bar' | 'struck';

const SHAPES: Record<Standing, Shape> = {
  established: 'disc',
  'official-figure': 'disc',
  reported: 'ring',
  alleged: 'ring',
  charged: 'ring',
  convicted: 'square',
  acquitted: 'square',
  discontinued: 'struck',
  quashed: 'struck',
  ruled: 'square',
  definition: 'bar',
  disputed: 'halves',
};

/** Four tones a view gives colours to: found, ruled, alleged, plain. */
const TONES: Record<Standing, 'found' | 'ruled' | 'alleged' | 'plain'> = {
  established: 'found',
  'official-figure': 'found',
  reported: 'plain',
  alleged: 'alleged',
  charged: 'alleged',
  convicted: 'ruled',
  acquitted: 'ruled',
  discontinued: 'ruled',
  quashed: 'ruled',
  ruled: 'ruled',
  definition: 'plain',
  disputed: 'alleged',
};

/** Disputed is no status of its own: it follows from claims that conflict. */
export function standingOf({ status, disputed }: CardClaim): Standing {
  return disputed ? 'disputed' : status;
}

export function toneOfStanding(standing: Standing): string {
  return TONES[standing];
}

/** The shape that stands before a statement. Hidden from screen readers, which read the word. */
export function StatusGlyph({ standing }: { standing: Standing }) {
  return (
    <svg class={`glyph ${TONES[standing]}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {drawing(SHAPES[standing])}
    </svg>
  );
}

function drawing(shape: Shape) {
  switch (shape) {
    case 'disc':
      return <circle cx="7" cy="7" r="5" fill="currentColor" />;
    case 'square':
      return <rect x="2" y="2" width="10" height="10" fill="currentColor" />;
    case 'bar':
      return <rect x="1" y="5.5" width="12" height="3" rx="1.5" fill="currentColor" />;
    case 'ring':
      return <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" stroke-width="1.6" />;
    case 'struck':
      return (
        <>
          <rect
            x="2.75"
            y="2.75"
            width="8.5"
            height="8.5"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
          />
          <path d="M2.5 11.5 11.5 2.5" stroke="currentColor" stroke-width="1.5" />
        </>
      );
    case 'halves':
      return (
        <>
          <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" stroke-width="1.6" />
          <path d="M7 2.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" />
        </>
      );
  }
}

/**
 * The status of a statement in words, then what must stand beside it: who says so, as of when,
 * what became of it.
 * @param shown the claim's own status instead of "disputed", where the dispute is said otherwise
 */
export function statusWords(
  claim: CardClaim,
  shown = standingOf(claim),
): { status: string; details: string[] } {
  const { status, asOf, asOfInferred, by, defence, outcome, final, standing, stage } = claim;
  const date = asOfInferred ? say('claim.about', { date: formatDate(asOf) }) : formatDate(asOf);
  return {
    status: say(`status.${shown}`),
    details: [
      by && say('claim.by', { whom: by }),
      stage,
      status === 'definition' ? undefined : say('claim.asOf', { date }),
      standing && say(`standing.${standing}`),
      final && say(`final.${final}`),
      defence && say(`defence.${defence}`),
      outcome,
    ].filter((detail): detail is string => Boolean(detail)),
  };
}
