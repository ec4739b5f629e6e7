import { fold } from './fold';
import { isFunctionWord } from './language';

/** Letters of a word that are looked for, as many as tell it from nearly all others. */
export const KEY_LENGTH = 8;

/** Words, as far as keys are concerned: the same for names and texts, so that a text has those of its names. */
const WORDS = /[a-z0-9]+/g;
const BEGINNINGS = new RegExp(`(?<![a-z0-9])[a-z0-9]{1,${KEY_LENGTH}}`, 'g');

/**
 * Words of which each choice alone tells a name: any two in a row, or its only one. The last of a
 * name ends in a star where it is shorter than a key and may go on. Empty where a name has no word
 * in plain letters.
 * @param form one way of writing the name
 */
export function tellingWords(form: string): string[][] {
  const words: string[] = fold(form).text.match(WORDS) ?? [];
  if (form.endsWith('*')) {
    const last = words.pop() ?? '';
    words.push(last.length < KEY_LENGTH ? `${last}*` : last);
  }
  if (words.length < 2) return words.map((word) => [word]);
  return words.slice(1).map((second, place) => [words[place] ?? '', second]);
}

/** How much words tell: long ones more than short ones, and small ones nothing. */
export function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (isFunctionWord(word) ? 0 : Math.min(word.length, KEY_LENGTH)), 0);
}

/** The key of words: their beginnings. */
export function keyOf(words: readonly string[]): string {
  return words.map((word) => word.slice(0, KEY_LENGTH)).join('-');
}

/** The first word of a key, and the second; empty where there is none. */
export function partsOf(key: string): [first: string, second: string] {
  const [first = '', second = ''] = key.split('-');
  return [first, second];
}

/** Finds which keys stand in a text. Most of its words cost one look, however many keys there are. */
export class Keys {
  /** By the first words of keys, the second ones; in a list until that word is met. */
  readonly #seconds = new Map<string, string | ReadonlySet<string>>();
  /** Lengths of last words that may go on. */
  readonly #open = new Set<number>();

  /** @param lists of each first word, it and the second words that go with it, parted by commas */
  constructor(lists: Iterable<string>) {
    for (const list of lists) {
      const end = list.indexOf(',');
      this.#seconds.set(list.slice(0, end), list.slice(end + 1));
      if (!list.includes('*')) continue;
      for (const [stem] of list.matchAll(/\w+(?=\*)/g)) this.#open.add(stem.length);
    }
  }

  /**
   * The keys in a text, each once.
   * @param folded the text, folded
   */
  in(folded: string): Set<string> {
    const found = new Set<string>();
    let before = '';
    let mayFollow: ReadonlySet<string> | undefined;
    for (const word of folded.match(BEGINNINGS) ?? []) {
      if (mayFollow?.has(word)) found.add(`${before}-${word}`);
      for (const length of this.#open) {
        if (word.length < length) continue;
        const stem = `${word.slice(0, length)}*`;
        if (mayFollow?.has(stem)) found.add(`${before}-${stem}`);
        if (this.#after(stem)) found.add(stem);
      }
      before = word;
      mayFollow = this.#after(word);
      if (mayFollow?.has('')) found.add(word);
    }
    return found;
  }

  #after(first: string): ReadonlySet<string> | undefined {
    const seconds = this.#seconds.get(first);
    if (typeof seconds !== 'string') return seconds;
    const parted = new Set(seconds.split(','));
    this.#seconds.set(first, parted);
    return parted;
  }
}
