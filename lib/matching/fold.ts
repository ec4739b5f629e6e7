import { bareLetters } from './bare-letters';

/**
 * Folding: the form in which text and names are compared. Lower case, no diacritics, no
 * invisible characters, one form each of space, apostrophe, quote and hyphen. Every offset of
 * the folded text can be led back to the original.
 */
export interface Folded {
  text: string;
  /** Offset in the original of each folded character, and of the end; undefined where they are equal. */
  offsets: Uint32Array | undefined;
}

const ASCII_ONLY = /^\p{ASCII}*$/u;
const NOT_ASCII = /\P{ASCII}/gu;

const SPACE = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;
const APOSTROPHE = /^[‘’‛′ʼ`´＇]$/;
const QUOTE = /^[“”„‟″«»‹›＂]$/;
/** Not the em dash: it parts sentences, hyphens join words. */
const HYPHEN = /^[‐‑‒–−﹣－]$/;

const known = new Map<string, string>();

/** Folds text. Linear in its length; lone surrogates pass through. */
export function fold(text: string): Folded {
  if (ASCII_ONLY.test(text)) return { text: text.toLowerCase(), offsets: undefined };
  let folded = '';
  let offsets: Uint32Array | undefined;
  let done = 0;
  let length = 0;

  const keepPlain = (until: number): void => {
    if (offsets) for (let at = done; at < until; at += 1) offsets[length + at - done] = at;
    folded += text.slice(done, until).toLowerCase();
    length += until - done;
  };

  for (const { 0: character, index } of text.matchAll(NOT_ASCII)) {
    keepPlain(index);
    const form = foldCharacter(character);
    if (form.length !== character.length && !offsets) {
      // A character folds to 18 at most (U+FDFA), nearly always to 0, 1 or 2.
      offsets = new Uint32Array(text.length * 2 + 32);
      for (let at = 0; at < length; at += 1) offsets[at] = at;
    }
    if (offsets) {
      if (length + form.length + (text.length - index) >= offsets.length) {
        const wider = new Uint32Array(offsets.length * 2 + form.length);
        wider.set(offsets);
        offsets = wider;
      }
      offsets.fill(index, length, length + form.length);
    }
    folded += form;
    length += form.length;
    done = index + character.length;
  }
  keepPlain(text.length);
  if (offsets) offsets[length] = text.length;
  return { text: folded, offsets: offsets?.subarray(0, length + 1) };
}

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const form = foldAnew(character);
  if (known.size < 5000) known.set(character, form);
  return form;
}

function foldAnew(character: string): string {
  if (SPACE.test(character)) return ' ';
  if (APOSTROPHE.test(character)) return "'";
  if (QUOTE.test(character)) return '"';
  if (HYPHEN.test(character)) return '-';
  return bareLetters(character);
}

/** Offset in the original of an offset in the folded text. */
export function originalOffset({ offsets }: Folded, at: number): number {
  return offsets ? (offsets[at] ?? 0) : at;
}
