import { fold } from './fold';
import { isFunctionWord } from './language';

/** Letters of a word that are looked for; it may go on behind them in any way. */
export const KEY_LENGTH = 5;

/** Letters of a word that tell as much as any more of them would. */
const TELLING = 8;

/** Words, as far as a key looks at them. The same for names and texts, so that a name has the words of its text. */
const WORDS = /[a-z0-9]+/g;
const BEGINNINGS = new RegExp(`(?<![a-z0-9])[a-z0-9]{1,${KEY_LENGTH}}`, 'g');

/**
 * The words by which a name is found: the two in a row that say most, or its only one. The last
 * ends in a star where it is shorter than a key and may go on. Empty where a name has no word in
 * plain letters.
 * @param form one way of writing the name
 */
export function tellingWords(form: string): string[] {
  const words: string[] = fold(form).text.match(WORDS) ?? [];
  if (form.endsWith('*')) {
    const last = words.pop() ?? '';
    words.push(last.length < KEY_LENGTH ? `${last}*` : last);
  }
  const pairs = words.slice(1).map((second, place) => [words[place] ?? '', second]);
  const [best = words] = pairs.sort((one, other) => weightOf(other) - weightOf(one));
  return best;
}

/** Long words tell more than short ones, and small words nothing. */
function weightOf(words: readonly string[]): number {
  return words.reduce(
    (sum, word) => sum + (isFunctionWord(word) ? 0 : Math.min(word.length, TELLING)),
    0,
  );
}

/** The key of a name in one way of writing: the beginnings of the words by which it is found. */
export function keyOf(form: string): string {
  return tellingWords(form)
    .map((word) => word.slice(0, KEY_LENGTH))
    .join('-');
}

/** Finds which keys stand in a text: what one look at each of its words costs, however many there are. */
export class Keys {
  readonly #keys: ReadonlySet<string>;
  /** The words of keys. */
  readonly #words = new Set<string>();
  /** What beginnings of words that were met tell: the words of keys that they may be. */
  readonly #told = new Map<string, readonly string[]>();

  constructor(keys: Iterable<string>) {
    this.#keys = new Set(keys);
    for (const key of this.#keys) for (const word of key.split('-')) this.#words.add(word);
  }

  /**
   * The keys in a text, each once.
   * @param folded the text, folded
   */
  in(folded: string): Set<string> {
    const found = new Set<string>();
    let before = NOTHING;
    for (const beginning of folded.match(BEGINNINGS) ?? []) {
      const told = this.#toldBy(beginning);
      for (const word of told) {
        if (this.#keys.has(word)) found.add(word);
        for (const first of before) {
          const key = `${first}-${word}`;
          if (this.#keys.has(key)) found.add(key);
        }
      }
      before = told;
    }
    return found;
  }

  #toldBy(beginning: string): readonly string[] {
    const known = this.#told.get(beginning);
    if (known) return known;
    const open = Array.from({ length: KEY_LENGTH - 1 }, (_, at) => `${beginning.slice(0, at + 1)}*`);
    const told = [beginning, ...new Set(open)].filter((word) => this.#words.has(word));
    if (this.#told.size > MOST_TOLD) this.#told.clear();
    this.#told.set(beginning, told.length > 0 ? told : NOTHING);
    return told;
  }
}

const NOTHING: readonly string[] = [];

/** Beginnings of words that are kept in mind: more than a language has. */
const MOST_TOLD = 50_000;
