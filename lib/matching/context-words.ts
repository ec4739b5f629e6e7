import { fold } from './fold';

/** No listed phrase is longer. */
const BESIDE = 60;

/** What may stand between two words that belong together. */
const AND = '(?:[\\s"\'-](?:and|or|und|oder|et|ou|en|y|o|e|ed|&)[\\s"\'-])?';
const OF = '(?:\\s?(?:of|von|van|de|di)\\s)?';
const GAP = new RegExp(`^,?[\\s"'-]*${AND}${OF}[\\s"'-]*$`);

/**
 * Letters and digits as they stand in folded text, where nearly all are plain. A class of all
 * letters there are takes longer to make than most pages take to search.
 */
const LETTER = '[a-z0-9\\u00de-\\u024f\\u0370-\\u1fff]';

/**
 * Words of a text that belong to a list. An entry may have several words and may end in `*`,
 * which stands for any further letters.
 */
export class WordList {
  readonly #pattern: RegExp;

  constructor(entries: readonly string[]) {
    // Bare words by themselves: of nothing but letters the engine makes a tree.
    const phrases: string[] = [];
    const beginnings: string[] = [];
    const whole: string[] = [];
    for (const entry of entries) {
      const open = entry.endsWith('*');
      const words = fold(open ? entry.slice(0, -1) : entry)
        .text.trim()
        .split(/[\s-]+/)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
      if (words.length > 1) phrases.push(`${words.join('[\\s-]+')}${open ? `${LETTER}*` : `(?!${LETTER})`}`);
      else (open ? beginnings : whole).push(...words);
    }
    const forms = [
      ...phrases.sort((a, b) => b.length - a.length),
      `(?:${anyOf(beginnings)})${LETTER}*`,
      `(?:${anyOf(whole)})(?!${LETTER})`,
    ];
    this.#pattern = new RegExp(`(?<!${LETTER})(?:${forms.join('|')})`, 'g');
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

function anyOf(words: readonly string[]): string {
  return words.join('|') || '(?!)';
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
