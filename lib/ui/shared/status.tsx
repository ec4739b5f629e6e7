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

/** What each shape is drawn with: an outline, a filled area, or both. */
const CIRCLE = 'M2.3 7a4.7 4.7 0 1 0 9.4 0a4.7 4.7 0 1 0-9.4 0z';
const DRAWINGS: Record<Shape, { line?: string; area?: string }> = {
  disc: { area: 'M2 7a5 5 0 1 0 10 0a5 5 0 1 0-10 0z' },
  square: { area: 'M2 2h10v10H2z' },
  bar: { area: 'M2.5 5.5h9a1.5 1.5 0 0 1 0 3h-9a1.5 1.5 0 0 1 0-3z' },
  ring: { line: CIRCLE },
  halves: { line: CIRCLE, area: 'M7 2.3a4.7 4.7 0 0 1 0 9.4z' },
  struck: { line: 'M2.75 2.75h8.5v8.5h-8.5zM2.5 11.5l9-9' },
};

/** The shape that stands before a statement. Hidden from screen readers, which read the word. */
export function StatusGlyph({ standing }: { standing: Standing }) {
  const { line, area } = DRAWINGS[SHAPES[standing]];
  return (
    <svg class={`glyph ${TONES[standing]}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <path d={area} fill="currentColor" />
      <path d={line} fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  );
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
