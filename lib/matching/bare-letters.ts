/** Marks on letters, and what is never seen: soft hyphens, zero-width characters, direction marks. */
const MARKS = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** Letters that are written with two where there is no key for them. */
const PAIRS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

/** What nearly every letter comes to, once parted: far quicker to tell than all marks there are. */
const LETTER_WITH_MARKS = /^[a-z][\u0300-\u036f]*$/i;

/** A character as plain small letters without marks; empty for what is never seen. */
export function bareLetters(character: string): string {
  const parted = character.normalize('NFKD');
  if (LETTER_WITH_MARKS.test(parted)) return parted.charAt(0).toLowerCase();
  return parted
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[ßæœøł]/g, (letter) => PAIRS[letter] ?? letter);
}

/** Few ranges, as every text is searched: letters with marks, compatibility forms, what is never seen. */
const TO_BE_BARED =
  /[\u0300-\u036f\u00aa\u00ad\u00b2-\u00ba\u00c0-\u024f\u061c\u1d00-\u1eff\u200b-\u200f\u202a-\u202e\u2060-\u218f\ufb00-\ufb06\ufeff\uff01-\uff5e]|[\u180b-\u180f\ufe00-\ufe0f]|[\ud835\udb40][\udc00-\udfff]/g;

const known = new Map<string, string>();

/**
 * Text in which plain letters can be looked for. Their places are not those of the original; where
 * these matter, the text is folded (`./fold`).
 */
export function searchable(text: string): string {
  return text.toLowerCase().replace(TO_BE_BARED, (character) => {
    let bare = known.get(character);
    if (bare === undefined) {
      bare = bareLetters(character);
      known.set(character, bare);
    }
    return bare;
  });
}
