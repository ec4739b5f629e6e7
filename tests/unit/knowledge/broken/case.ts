import { type Files, type Json, put } from '../fixture';

/** One way to break the fixture, and the message that has to come of it. */
export interface Broken {
  name: string;
  change: (files: Files) => void;
  file: string;
  path: string;
  problem: RegExp;
  mend: RegExp;
}

interface Expected {
  /** Where the message points, if not at the field that was set. */
  at?: string;
  /** File that the message names, if not the one that was changed. */
  in?: string;
  problem: RegExp;
  mend: RegExp;
}

export const SOURCES = 'data/sources.yaml';
export const LEFT_OUT = 'data/left-out.yaml';

/** Sets one field of one file; without a value the field is removed. */
export function set(
  name: string,
  file: string,
  path: string,
  value: Json | undefined,
  expected: Expected,
): Broken {
  const change = (files: Files) => put(files, fileNamed(file), path, value);
  const { problem, mend } = expected;
  return { name, change, file: fileNamed(expected.in ?? file), path: expected.at ?? path, problem, mend };
}

function fileNamed(name: string): string {
  return name.includes('/') ? name : `data/entities/${name}.yaml`;
}

export const CLAIM = (more: { [key: string]: Json } = {}): Json => ({
  id: 'more',
  text: 'It had a blue logo on every phone.',
  status: 'reported',
  asOf: '2021-03-01',
  sources: [{ source: 'gazette' }],
  ...more,
});

/** Adds a claim to an entity; the message has to point into it. */
export function claim(
  name: string,
  entity: string,
  fields: { [key: string]: Json },
  expected: Expected,
): Broken {
  const position = entity === 'lantern' ? 5 : entity === 'mara-venn' ? 2 : 1;
  const broken = set(name, entity, `claims[${position}]`, CLAIM(fields), expected);
  return { ...broken, path: `claims[more].${expected.at ?? 'text'}` };
}
