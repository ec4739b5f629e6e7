import { FAMILIES, FAMILY_OF, type Kind } from '../knowledge/vocabulary';
import { DEFAULT_PREFERENCES, type Preferences, STRENGTHS } from '../settings/preferences';
import type { Tone } from './tone';

/**
 * Names of our highlights in the registry that we share with the page. Each has its rule in
 * `marks.css`: what a rule depends on has to be in its name, since nothing of the page may be set
 * that a rule could look at.
 */
const PREFIX = 'backgrounder';

const TONES: readonly Tone[] = ['on-light', 'on-dark', 'on-other'];

/** How the reader wants names to be underlined. */
export type UnderlineLook = Pick<Preferences, 'underline' | 'strength'>;

/** The mention whose card is open. */
export const OPEN_HIGHLIGHTS: Record<Tone, string> = {
  'on-light': `${PREFIX}-open-on-light`,
  'on-dark': `${PREFIX}-open-on-dark`,
  'on-other': `${PREFIX}-open-on-other`,
};

/** Families are told apart by colour and by line, unless the reader wants one line for all. */
export function highlightName(
  kind: Kind,
  tone: Tone,
  { underline, strength }: UnderlineLook = DEFAULT_PREFERENCES,
): string {
  return nameOf(underline === 'plain' ? 'plain' : FAMILY_OF[kind], tone, strength);
}

/** Every name that may stand in the registry. */
export function allHighlightNames(): string[] {
  const lines = [...FAMILIES, 'plain'] as const;
  return [
    ...lines.flatMap((line) =>
      TONES.flatMap((tone) => STRENGTHS.map((strength) => nameOf(line, tone, strength))),
    ),
    ...Object.values(OPEN_HIGHLIGHTS),
  ];
}

function nameOf(line: string, tone: Tone, strength: Preferences['strength']): string {
  return `${PREFIX}-${line}-${tone}${strength === 'normal' ? '' : `-${strength}`}`;
}
