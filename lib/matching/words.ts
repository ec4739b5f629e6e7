/** Splits folded text into words: unbroken runs of letters and digits; "&" is a word of its own. */

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const AMPERSAND = 38;

const isAsciiWord = new Uint8Array(128);
for (let code = 48; code <= 57; code += 1) isAsciiWord[code] = 1;
for (let code = 97; code <= 122; code += 1) isAsciiWord[code] = 1;

const otherWordCodes = new Map<number, boolean>();

/** True for a UTF-16 unit of folded text that belongs to a word. Halves of astral letters count as letters. */
export function isWordCode(code: number): boolean {
  if (code < 128) return isAsciiWord[code] === 1;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  let known = otherWordCodes.get(code);
  if (known === undefined) {
    known = LETTER_OR_DIGIT.test(String.fromCharCode(code));
    otherWordCodes.set(code, known);
  }
  return known;
}

/** First word at or after `from`, or undefined. */
export function wordAt(text: string, from: number): { from: number; to: number } | undefined {
  const { length } = text;
  let start = from;
  while (start < length) {
    const code = text.charCodeAt(start);
    if (code === AMPERSAND) return { from: start, to: start + 1 };
    if (isWordCode(code)) break;
    start += 1;
  }
  if (start >= length) return undefined;
  let end = start + 1;
  while (end < length && isWordCode(text.charCodeAt(end))) end += 1;
  return { from: start, to: end };
}

/**
 * What joins two words of a name: empty for white space, a hyphen, an apostrophe or a quote,
 * which names may swap freely; any other punctuation stands for itself; undefined where the
 * words are too far apart to be one name. A dash with spaces around it is punctuation.
 */
export function joinOf(text: string, from: number, to: number): string | undefined {
  if (to - from > 200) return undefined;
  const between = text.slice(from, to);
  const marks = between.replace(/\s+/g, '');
  if (marks === '' || marks === "'" || marks === '"') return '';
  if (marks === '-') return between === '-' ? '' : undefined;
  return marks.length <= 3 ? marks : undefined;
}
