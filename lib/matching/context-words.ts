import { fold } from './fold';

/** No listed phrase is longer. */
const BESIDE = 60;

/** What may stand between two words that belong together. */
const AND = '(?:[\\s"\'-](?:and|or|und|oder|et|ou|en|y|o|e|ed|&)[\\s"\'-])?';
const OF = '(?:\\s?(?:of|von|van|de|di)\\s)?';
const GAP = new RegExp(`^,?[\\s"'-]*${AND}${OF}[\\s"'-]*$`);

/**
 * Words of a text that belong to a list. An entry may have several words and may end in `*`,
 * which stands for any further letters.
 */
export class WordList {
  readonly #pattern: RegExp;

  constructor(entries: readonly string[]) {
    const alternatives = entries.map((entry) => {
      const open = entry.endsWith('*');
      const words = fold(open ? entry.slice(0, -1) : entry)
        .text.trim()
        .split(/[\s-]+/)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
      return words.join('[\\s-]+') + (open ? '[\\p{L}\\p{N}]*' : '');
    });
    this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  }

  /**
   * Distinct listed words in folded text, as they stand there, not counting those inside the
   * stretch from `from` to `to` (the name itself).
   */
  in(folded: string, from = -1, to = -1): string[] {
    const found = new Set<string>();
    for (const { 0: word, index } of folded.matchAll(this.#pattern)) {
      if (index >= to || index + word.length <= from) found.add(word);
    }
    return [...found];
  }

  /**
   * Listed words that stand right before or after the stretch: with spaces, quotes, a hyphen, a
   * comma, an "and" or an "of" between.
   */
  touching(folded: string, from: number, to: number): string[] {
    const found: string[] = [];
    const start = Math.max(0, from - BESIDE);
    for (const { 0: word, index } of folded.slice(start, to + BESIDE).matchAll(this.#pattern)) {
      const [wordFrom, wordTo] = [start + index, start + index + word.length];
      const gap = wordTo <= from ? folded.slice(wordTo, from) : folded.slice(to, wordFrom);
      if ((wordTo <= from || wordFrom >= to) && GAP.test(gap)) found.push(word);
    }
    return found;
  }
}

const lists = new WeakMap<readonly string[], WordList>();

/** The compiled form of a list, made once. */
export function wordList(entries: readonly string[]): WordList {
  let list = lists.get(entries);
  if (!list) {
    list = new WordList(entries);
    lists.set(entries, list);
  }
  return list;
}
