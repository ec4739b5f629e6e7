/** A way to do the job, as the bench runs it in a page. */
export interface Row {
  /** Whatever is not measured: what a page that was read before leaves ready. */
  prepare?(): void;
  /** The job, from nothing to what the reader sees. */
  run(): void | Promise<void>;
  /** Takes away what the job has done, not measured. */
  undo?(): void;
}

/** The names to look for, which stand before the script in its file. */
export function givenNames(): string[] {
  const names: unknown = Reflect.get(globalThis, 'benchNames');
  if (!Array.isArray(names)) throw new Error('No names were given.');
  return names.map(String);
}

/**
 * One pattern of all names, the longest first, as highlighter extensions build it. As nothing but
 * letters stands between the bars, V8 makes a tree of it: the quickest form there is.
 */
export function patternOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.map(escaped).join('|')})\\b`, 'gi');
}

/** The other common form, with boundaries at every name, of which no tree can be made. */
export function looselyWritten(names: readonly string[]): RegExp {
  return new RegExp(names.map((name) => `\\b${escaped(name)}\\b`).join('|'), 'gi');
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
