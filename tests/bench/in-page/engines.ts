import type { NameCatalogue } from '../../../lib/knowledge/index-format';
import { openMatcher } from '../../../lib/matching/matcher';
import { NameLibrary } from '../../../lib/matching/name-library';
import { readPlainText } from '../../../lib/prose/plain-text';
import { paragraphs } from '../prose';
import { randomFrom } from '../random';
import { givenNames, looselyWritten, patternOf } from './row';

/** A way to find names in prose; returns how many it found. */
type Search = (text: string) => number;

/** Characters of each text; no two texts are alike, so that nothing can be remembered of one. */
const SIZE = 200_000;
const TEXTS = 12;
/** Of so many names at most there are some in the texts, for any count of names alike. */
const NAMED = 60;
const PATIENCE = 8_000;

const BUILDERS: Record<string, () => Search> = {
  ours() {
    const matcher = openMatcher(new NameLibrary(Reflect.get(globalThis, 'benchIndex') as NameCatalogue));
    const search: Search = (text) => matcher.read({ blocks: readPlainText(text) }).mentions.length;
    search('Nothing.');
    return search;
  },
  regexp: () => searchWith(patternOf(givenNames())),
  loose: () => searchWith(looselyWritten(givenNames())),
};

function searchWith(pattern: RegExp): Search {
  pattern.exec('Nothing.');
  return (text) =>
    readPlainText(text).reduce((sum, block) => sum + [...block.text.matchAll(pattern)].length, 0);
}

let search: Search | undefined;
let texts: string[] = [];

/** Makes the texts, before anything is measured. */
export function makeTexts(): void {
  const names = givenNames().slice(0, NAMED);
  texts = Array.from({ length: TEXTS }, (_, seed) =>
    paragraphs(randomFrom(seed + 1), SIZE, names).join('\n'),
  );
}

/** Makes a search ready to use, and lets go of what it was made from. */
export function build(kind: string): void {
  performance.mark('bench:build');
  search = BUILDERS[kind]?.();
  performance.mark('bench:build-end');
  Reflect.deleteProperty(globalThis, 'benchIndex');
  Reflect.deleteProperty(globalThis, 'benchNames');
}

/** Searches each text in a task of its own; how many names were found in the first, and how many texts were read. */
export async function scan(): Promise<{ found: number; read: number }> {
  const end = performance.now() + PATIENCE;
  let found = 0;
  for (const [turn, text] of texts.entries()) {
    if (turn > 0 && performance.now() > end) return { found, read: turn };
    await new Promise((resolve) => setTimeout(resolve));
    performance.mark(`bench:scan-${turn}`);
    const count = await new Promise<number>((resolve) => setTimeout(() => resolve(search?.(text) ?? 0)));
    performance.mark(`bench:scan-${turn}-end`);
    if (turn === 0) found = count;
  }
  return { found, read: texts.length };
}
