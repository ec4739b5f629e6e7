import { searchable } from './bare-letters';

/** Letters of a word that are looked for; it may go on behind them in any way. */
export const KEY_LENGTH = 5;

/** With more keys than this, a pattern of all of them would take long to make. */
const MOST_IN_PATTERN = 1500;

/**
 * The beginning of a word by which names with that word are found: five letters of it, or all of a
 * shorter one, with a star where that may go on.
 */
export function keyOf(word: string, mayGoOn: boolean): string {
  const key = searchable(word.slice(0, KEY_LENGTH)).slice(0, KEY_LENGTH);
  return key.length < KEY_LENGTH && mayGoOn ? `${key}*` : key;
}

/**
 * A pattern that finds the places of keys of one word in text of the form that `searchable` gives.
 * What it finds may be longer than the key.
 */
function patternOf(keys: Iterable<string>): RegExp {
  const whole: string[] = [];
  const open: string[] = [];
  for (const key of keys) {
    const stem = key.replace('*', '');
    if (key !== stem) open.push(`${stem}[a-z0-9]{0,${KEY_LENGTH - stem.length}}`);
    else (stem.length < KEY_LENGTH ? whole : open).push(stem);
  }
  if (whole.length > 0) open.push(`(?:${whole.join('|')})(?![a-z0-9])`);
  return new RegExp(`(?<![a-z0-9])(?:${open.join('|') || '(?!)'})`, 'g');
}

/**
 * Finds which keys, of one word each, stand in a text. One pattern of them all does that, so that a
 * name which never comes up costs nothing but its key.
 */
export class Keys {
  readonly #keys: ReadonlySet<string>;
  readonly #pattern: RegExp;

  constructor(keys: Iterable<string>) {
    this.#keys = new Set(keys);
    this.#pattern =
      this.#keys.size > MOST_IN_PATTERN
        ? new RegExp(`(?<![a-z0-9])[a-z0-9]{1,${KEY_LENGTH}}`, 'g')
        : patternOf(this.#keys);
  }

  /**
   * The keys in a text, each once.
   * @param text in the form that `searchable` gives
   */
  in(text: string): Set<string> {
    const found = new Set<string>();
    for (const beginning of new Set(text.match(this.#pattern))) {
      if (this.#keys.has(beginning)) found.add(beginning);
      for (let end = 1; end < KEY_LENGTH; end += 1) {
        const part = beginning.slice(0, end);
        if (this.#keys.has(`${part}*`)) found.add(`${part}*`);
      }
    }
    return found;
  }
}
