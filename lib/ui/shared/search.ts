import type { DirectoryEntry } from '../../knowledge/card';
import { fold } from '../../matching/fold';
import { say } from './page-wording';

interface Indexed {
  entry: DirectoryEntry;
  /** Its names, each in a line of its own; a line break stands before the first and after the last. */
  names: string;
  /** Everything said about it in one line, each word after a space. */
  described: string;
}

/** How well an entry answers: the lower the better. */
const RANKS = { exact: 0, begins: 1, wordBegins: 2, contains: 3, described: 4 };

/**
 * Finds entries by any of their names, and then by what they are. Each entry is one text to look
 * through, so that a key takes the same few milliseconds however common its letter is.
 */
export class EntrySearch {
  readonly #indexed: Indexed[];

  constructor(entries: readonly DirectoryEntry[]) {
    this.#indexed = entries.map((entry) => {
      const names = [...new Set([entry.name, ...entry.names].map(plain))];
      const { label, place = '', kind } = entry;
      return {
        entry,
        names: `\n${names.join('\n')}\n`,
        described: ` ${[...names, plain(`${label} ${place} ${say(`kind.${kind}`)}`)].join(' ')}`,
      };
    });
    // Engines lay out a joined text only when it is first read. Better now than at the first key.
    this.find('nothing at all');
  }

  /** Entries that answer a query, best first; all that fit, none for an empty query. */
  find(query: string): DirectoryEntry[] {
    const wanted = plain(query);
    if (!wanted) return [];
    const words = wanted.split(' ').map((word) => ` ${word}`);
    const found: DirectoryEntry[][] = Object.values(RANKS).map(() => []);
    for (const indexed of this.#indexed) {
      const rank = rankOf(indexed, wanted, words);
      if (rank !== undefined) found[rank]?.push(indexed.entry);
    }
    return found.flat();
  }
}

/** Undefined where an entry is no answer. */
function rankOf({ names, described }: Indexed, wanted: string, words: readonly string[]): number | undefined {
  if (names.includes(wanted)) {
    if (!names.includes(`\n${wanted}`)) {
      return names.includes(` ${wanted}`) ? RANKS.wordBegins : RANKS.contains;
    }
    return names.includes(`\n${wanted}\n`) ? RANKS.exact : RANKS.begins;
  }
  return words.every((word) => described.includes(word)) ? RANKS.described : undefined;
}

/** Lower case, no diacritics, and nothing but words: "SKY-ECC" is found as "sky ecc". */
function plain(text: string): string {
  return fold(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
