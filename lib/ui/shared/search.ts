import type { DirectoryEntry } from '../../knowledge/card';
import { fold } from '../../matching/fold';
import { say } from './page-wording';

/** How well an entry answers; lower is better. */
const EXACT = 0;
const BEGINS = 1;
const WORD_BEGINS = 2;
const CONTAINS = 3;
const DESCRIBED = 4;

interface Indexed {
  entry: DirectoryEntry;
  names: string[];
  /** Everything said about it in a line, each word after a space. */
  described: string;
}

/** Finds entries by any of their names, and then by what they are. */
export class EntrySearch {
  readonly #indexed: Indexed[];

  constructor(entries: readonly DirectoryEntry[]) {
    this.#indexed = entries.map((entry) => {
      const names = [...new Set([entry.name, ...entry.names].map(plain))];
      const { label, place = '', kind } = entry;
      return {
        entry,
        names,
        described: ` ${[...names, plain(`${label} ${place} ${say(`kind.${kind}`)}`)].join(' ')}`,
      };
    });
  }

  /** Entries that answer a query, best first; all that fit, none for an empty query. */
  find(query: string): DirectoryEntry[] {
    const wanted = plain(query);
    if (!wanted) return [];
    const words = wanted.split(' ').map((word) => ` ${word}`);
    return this.#indexed
      .flatMap(({ entry, names, described }) => {
        const rank = Math.min(
          ...names.map((name) => rankOf(name, wanted)),
          words.every((word) => described.includes(word)) ? DESCRIBED : Number.POSITIVE_INFINITY,
        );
        return Number.isFinite(rank) ? [{ entry, rank }] : [];
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry);
  }
}

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return EXACT;
  if (name.startsWith(wanted)) return BEGINS;
  if (name.includes(` ${wanted}`)) return WORD_BEGINS;
  return name.includes(wanted) ? CONTAINS : Number.POSITIVE_INFINITY;
}

/** Lower case, no diacritics, and nothing but words: "SKY-ECC" is found as "sky ecc". */
function plain(text: string): string {
  return fold(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
