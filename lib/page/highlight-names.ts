import type { Kind } from '../knowledge/vocabulary';
import type { Tone } from './tone';

/**
 * Names of our highlights in the registry that we share with the page. Each has its rule in
 * `entrypoints/marks.css`.
 */
const PREFIX = 'backgrounder';

/** Kinds that look alike: told apart by colour and by line, never by colour alone. */
const GROUPS = {
  network: 'network',
  technique: 'network',
  operation: 'operation',
  case: 'operation',
  agency: 'agency',
  court: 'law',
  ruling: 'law',
  term: 'law',
  person: 'person',
} as const satisfies Record<Kind, string>;

const TONES: readonly Tone[] = ['on-light', 'on-dark', 'on-other'];

/** The mention whose card is open. */
export const OPEN_HIGHLIGHTS: Record<Tone, string> = {
  'on-light': `${PREFIX}-open-on-light`,
  'on-dark': `${PREFIX}-open-on-dark`,
  'on-other': `${PREFIX}-open-on-other`,
};

export function highlightName(kind: Kind, tone: Tone): string {
  return `${PREFIX}-${GROUPS[kind]}-${tone}`;
}

/** Every name that may stand in the registry. */
export function allHighlightNames(): string[] {
  const groups = [...new Set(Object.values(GROUPS))];
  return [
    ...groups.flatMap((group) => TONES.map((tone) => `${PREFIX}-${group}-${tone}`)),
    ...Object.values(OPEN_HIGHLIGHTS),
  ];
}
