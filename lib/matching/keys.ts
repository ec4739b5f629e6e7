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
  /** By their first word, keys by their second; as they were given until that word is met. */
  readonly #byFirst = new Map<string, string | ReadonlyMap<string, string>>();
  /** Lengths of last words that may go on. */
  readonly #open = new Set<number>();

  /** @param lists of each first word, it and the second words that go with it, parted by commas */
  constructor(lists: Iterable<string>) {
    for (const list of lists) {
      this.#byFirst.set(list.slice(0, list.indexOf(',')), list);
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
    const note = (key: string | undefined): void => {
      if (key !== undefined) found.add(key);
    };
    let begun: ReadonlyMap<string, string> | undefined;
    for (const word of folded.match(BEGINNINGS) ?? []) {
      note(begun?.get(word));
      for (const length of this.#open) {
        const stem = `${word.slice(0, length)}*`;
        note(begun?.get(stem));
        note(this.#beginningWith(stem)?.get(''));
      }
      begun = this.#beginningWith(word);
      note(begun?.get(''));
    }
    return found;
  }

  #beginningWith(first: string): ReadonlyMap<string, string> | undefined {
    const keys = this.#byFirst.get(first);
    if (typeof keys !== 'string') return keys;
    const [, ...seconds] = keys.split(',');
    const parted = new Map(seconds.map((second) => [second, second === '' ? first : `${first}-${second}`]));
    this.#byFirst.set(first, parted);
    return parted;
  }
}
