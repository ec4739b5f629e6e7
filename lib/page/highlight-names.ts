import { FAMILIES, FAMILY_OF, type Kind } from '../knowledge/vocabulary';
import type { Tone } from './tone';

/**
 * Names of our highlights in the registry that we share with the page. Each has its rule in
 * `entrypoints/marks.css`.
 */
const PREFIX = 'backgrounder';

const TONES: readonly Tone[] = ['on-light', 'on-dark', 'on-other'];

/** The mention whose card is open. */
export const OPEN_HIGHLIGHTS: Record<Tone, string> = {
  'on-light': `${PREFIX}-open-on-light`,
  'on-dark': `${PREFIX}-open-on-dark`,
  'on-other': `${PREFIX}-open-on-other`,
};

/** Families are told apart by colour and by line, never by colour alone. */
export function highlightName(kind: Kind, tone: Tone): string {
  return `${PREFIX}-${FAMILY_OF[kind]}-${tone}`;
}

/** Every name that may stand in the registry. */
export function allHighlightNames(): string[] {
  return [
    ...FAMILIES.flatMap((family) => TONES.map((tone) => `${PREFIX}-${family}-${tone}`)),
    ...Object.values(OPEN_HIGHLIGHTS),
  ];
}
