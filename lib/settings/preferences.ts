import { FAMILIES, type Family, LANGUAGES, type Language } from '../knowledge/vocabulary';

/** Storage key of all preferences: one small object, which every page of the web reads. */
export const PREFERENCES_KEY = 'preferences';

/** Changes when a stored object of today would be misread. */
const VERSION = 1;

const DENSITIES = ['calm', 'every'] as const;
const UNDERLINES = ['by-kind', 'plain'] as const;
export const STRENGTHS = ['soft', 'normal', 'strong'] as const;

/** Longest wait before a card opens, in milliseconds. */
const LONGEST_DELAY = 2000;

/** How the reader wants to read; the same on every site. */
export interface Preferences {
  /** Families of names that are underlined. */
  families: readonly Family[];
  /** `calm`: few mentions, as chosen for the reader; `every`: all of the story's. */
  density: (typeof DENSITIES)[number];
  /** `by-kind`: each family its own colour and line; `plain`: one line in the text's own colour. */
  underline: (typeof UNDERLINES)[number];
  strength: (typeof STRENGTHS)[number];
  /** Milliseconds that the pointer rests on a name before its card opens. */
  hoverDelay: number;
  /** Language of the interface; `browser`: the one that the browser speaks. */
  language: Language | 'browser';
  /** Whether the toolbar's icon counts what was found. */
  badge: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  families: FAMILIES,
  density: 'calm',
  underline: 'by-kind',
  strength: 'normal',
  hoverDelay: 150,
  language: 'browser',
  badge: false,
};

type Checks = { [Name in keyof Preferences]: (value: unknown) => value is Preferences[Name] };

/** Written by hand: the reader on pages carries no validation library. */
const CHECKS: Checks = {
  families: (value): value is Family[] => Array.isArray(value) && value.every(oneOf(FAMILIES)),
  density: oneOf(DENSITIES),
  underline: oneOf(UNDERLINES),
  strength: oneOf(STRENGTHS),
  hoverDelay: (value): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST_DELAY,
  language: oneOf([...LANGUAGES, 'browser']),
  badge: (value): value is boolean => typeof value === 'boolean',
};

/**
 * Preferences as stored. What is missing, or is no such preference, has its default.
 * @param stored what stands under `PREFERENCES_KEY`; undefined where nothing was ever set
 * @returns with a line for each thing that could not be used
 */
export function parsePreferences(stored: unknown): { preferences: Preferences; problems: string[] } {
  if (stored === undefined) return { preferences: DEFAULT_PREFERENCES, problems: [] };
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || stored.version !== VERSION) {
    const problem = `"${PREFERENCES_KEY}" holds ${describe(stored)}, which is no object of version ${VERSION}`;
    return { preferences: DEFAULT_PREFERENCES, problems: [problem] };
  }
  const given: Readonly<Record<string, unknown>> = { ...stored };
  const wrong = namesOf(CHECKS).filter((name) => given[name] !== undefined && !CHECKS[name](given[name]));
  const usable = namesOf(CHECKS).filter((name) => CHECKS[name](given[name]));
  return {
    preferences: { ...DEFAULT_PREFERENCES, ...Object.fromEntries(usable.map((name) => [name, given[name]])) },
    problems: wrong.map(
      (name) => `"${PREFERENCES_KEY}.${name}" holds ${describe(given[name])}, which is no such preference`,
    ),
  };
}

/** What is to be stored for preferences. */
export function storedForm(preferences: Preferences): Record<string, unknown> {
  return { [PREFERENCES_KEY]: { version: VERSION, ...preferences } };
}

function oneOf<const Value>(values: readonly Value[]): (value: unknown) => value is Value {
  return (value): value is Value => values.some((each) => each === value);
}

function namesOf(checks: Checks): (keyof Preferences)[] {
  return Object.keys(checks) as (keyof Preferences)[];
}

function describe(value: unknown): string | undefined {
  return JSON.stringify(value)?.slice(0, 60);
}
