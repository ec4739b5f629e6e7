import { wordList } from './context-words';
import { type BlockReading, speaksForPage } from './reading';

/** Where the words of one list stand, and what was told of that since the page last changed. */
interface ListedWords {
  found: Map<BlockReading, string[]>;
  ordered?: [BlockReading, string[]][];
  onPage?: string[];
  byItem?: Map<number, string[]>;
}

/**
 * Listed words in the page's own prose. A list that was asked for once is kept, so that a change
 * of the page costs a search of what is new.
 */
export class PageWords {
  readonly #lists = new Map<readonly string[], ListedWords>();
  #readings: readonly BlockReading[] = [];

  /**
   * The page has changed. Returns true where that may change any list's words.
   * @param readings all of it, in order, titles first
   * @param isAnother true where other prose than before speaks for the page, or its titles are others
   */
  change(
    readings: readonly BlockReading[],
    gone: readonly BlockReading[],
    come: readonly BlockReading[],
    isAnother: boolean,
  ): boolean {
    this.#readings = readings;
    let isChanged = false;
    for (const [entries, { found }] of this.#lists) {
      if (isAnother) {
        this.#lists.delete(entries);
        isChanged = true;
        continue;
      }
      for (const reading of gone) if (found.delete(reading)) isChanged = true;
      for (const reading of come) if (search(reading, entries, found)) isChanged = true;
      // Even where no word came or went, blocks may have changed places.
      this.#lists.set(entries, { found });
    }
    return isChanged;
  }

  /** Distinct listed words, in the order of reading, titles first. */
  onPage(entries: readonly string[]): string[] {
    const list = this.#listed(entries);
    list.onPage ??= [...new Set(ordered(list).flatMap(([, words]) => words))];
    return list.onPage;
  }

  /** Distinct listed words in one item of the page. */
  inItem(item: number, entries: readonly string[]): string[] {
    const list = this.#listed(entries);
    list.byItem ??= byItem(list);
    return list.byItem.get(item) ?? [];
  }

  /** The first listed word outside the titles. */
  firstInProse(entries: readonly string[]): string | undefined {
    return ordered(this.#listed(entries)).find(([{ place }]) => place >= 0)?.[1][0];
  }

  /** The words of every list that was asked for, and the items that they stand in, to be compared. */
  key(): string {
    return JSON.stringify(
      [...this.#lists.values()].map((list) =>
        ordered(list).map(([{ item, place }, words]) => [item, Math.sign(place), words]),
      ),
    );
  }

  #listed(entries: readonly string[]): ListedWords {
    let list = this.#lists.get(entries);
    if (!list) {
      list = { found: new Map() };
      for (const reading of this.#readings) search(reading, entries, list.found);
      this.#lists.set(entries, list);
    }
    return list;
  }
}

function ordered(list: ListedWords): [BlockReading, string[]][] {
  list.ordered ??= [...list.found].sort(([a], [b]) => a.place - b.place);
  return list.ordered;
}

function byItem(list: ListedWords): Map<number, string[]> {
  const words = new Map<number, Set<string>>();
  for (const [{ item }, found] of ordered(list)) {
    const known = words.get(item) ?? new Set();
    for (const word of found) known.add(word);
    words.set(item, known);
  }
  return new Map([...words].map(([item, distinct]) => [item, [...distinct]]));
}

function search(
  reading: BlockReading,
  entries: readonly string[],
  found: Map<BlockReading, string[]>,
): boolean {
  if (!speaksForPage(reading.block)) return false;
  const words = wordList(entries).in(reading.folded.text);
  if (words.length > 0) found.set(reading, words);
  return words.length > 0;
}
