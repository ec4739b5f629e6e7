import { wordList } from './context-words';
import { type BlockReading, speaksForPage } from './reading';

/**
 * Listed words in the page's own prose. A list that was asked for once is kept, so that a change
 * of the page costs a search of what is new.
 */
export class PageWords {
  readonly #lists = new Map<readonly string[], Map<BlockReading, string[]>>();
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
    for (const [entries, found] of this.#lists) {
      if (isAnother) {
        this.#lists.delete(entries);
        isChanged = true;
      }
      for (const reading of gone) if (found.delete(reading)) isChanged = true;
      for (const reading of come) if (search(reading, entries, found)) isChanged = true;
    }
    return isChanged;
  }

  /** Distinct listed words, in the order of reading, titles first. */
  onPage(entries: readonly string[]): string[] {
    return [...new Set(this.#found(entries).flatMap(([, words]) => words))];
  }

  /** Distinct listed words in one item of the page. */
  inItem(item: number, entries: readonly string[]): string[] {
    return [
      ...new Set(this.#found(entries).flatMap(([reading, words]) => (reading.item === item ? words : []))),
    ];
  }

  /** The first listed word outside the titles. */
  firstInProse(entries: readonly string[]): string | undefined {
    return this.#found(entries).find(([{ place }]) => place >= 0)?.[1][0];
  }

  /** The words of every list that was asked for, and the items that they stand in, to be compared. */
  key(): string {
    return JSON.stringify(
      [...this.#lists.keys()].map((entries) =>
        this.#found(entries).map(([{ item, place }, words]) => [item, Math.sign(place), words]),
      ),
    );
  }

  #found(entries: readonly string[]): [BlockReading, string[]][] {
    let found = this.#lists.get(entries);
    if (!found) {
      found = new Map();
      for (const reading of this.#readings) search(reading, entries, found);
      this.#lists.set(entries, found);
    }
    return [...found].sort(([a], [b]) => a.place - b.place);
  }
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
