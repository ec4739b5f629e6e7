import { wordAt } from './words';

/** How long forms give their letters to abbreviations. */

/** Words of a long form that give its abbreviation no letter. */
export const SMALL_WORDS = new Set(
  'of for the and on in to against de la le les du des d l der die das und fur van voor y e di del della dell contra contre'.split(
    ' ',
  ),
);

/**
 * True where each word of weight gives its first letter, in order, and any other letters come
 * from the word before: "EuHB" from "Europäischer Haftbefehl".
 */
export function isMadeFrom(abbreviation: string, longForm: string): boolean {
  const words = wordsOf(longForm).filter((word) => !SMALL_WORDS.has(word));
  const inOrder = words.map(([first = '', ...rest]) => `${first}[${rest.join('')}]*`).join('');
  return words.length > 1 && new RegExp(`^${inOrder}$`, 'u').test(abbreviation);
}

/** True where the first letters of the words of weight, at least three, are the abbreviation. */
export function areInitials(abbreviation: string, longForm: string): boolean {
  const words = wordsOf(longForm).filter((word) => !SMALL_WORDS.has(word));
  return words.length > 2 && words.map(([first]) => first).join('') === abbreviation;
}

/** The words of folded text. */
export function wordsOf(folded: string): string[] {
  const words: string[] = [];
  for (let word = wordAt(folded, 0); word; word = wordAt(folded, word.to)) {
    words.push(folded.slice(word.from, word.to));
  }
  // A possessive's "s" is no word of a long form: "National Children's Alliance".
  return words.filter((word) => word !== 's');
}
