import type { LibraryName } from '../knowledge/index-format';

/** A name as it is kept in a catalogue. */
export function lineOf([name, is, number]: LibraryName): string {
  return `${number} ${is} ${name}`;
}

/** The names of such lines. */
export function namesOf(lines: string): LibraryName[] {
  return [...lines.matchAll(/^(\d+) (\S+) (.*)$/gm)].map(([, number, is, name = '']) => [
    name,
    is as LibraryName[1],
    Number(number),
  ]);
}
