import { SMALL_WORDS, wordsOf } from './initials';
import { isFunctionWord } from './language';
import type { Sighting } from './name-trie';

/** What a page says an abbreviation stands for, at the place where it says so. */
export interface Definition {
  /** The abbreviation, folded. */
  abbreviation: string;
  /** Entity it stands for here; undefined where it stands for something else. */
  entity: number | undefined;
  /** The long form as it was recognised, folded, for the explanation. */
  longForm: string;
}

const LONGEST = 120;
const ABBREVIATION = /^[A-Z][A-Z0-9]{1,6}$/;
/** What leads from a long form to its abbreviation: a bracket, or a word such as "or". */
const OPENING = /\s*[([]\s*["']?$|,?\s+(?:or|kurz|dit|ofwel|o)\s+(?:the\s+|die\s+|de\s+)?["']?$/;
const IN_BRACKETS = /^\s*[([]\s*["']?([^()[\]]{4,110})[)\]]/;

/**
 * Reads a definition around an abbreviation that was sighted: "National Crime Agency (NCA)",
 * "NCA (National Cheerleaders Association)". The long form is ours where it is one of the
 * entity's names; it is another's where its initials, or the letters of one compound word,
 * spell the abbreviation; in any other case the page defines nothing.
 * @param before the sighting before this one in the block, if any
 * @param after the sighting after it
 */
export function definitionAt(
  sighting: Sighting,
  before: Sighting | undefined,
  after: Sighting | undefined,
  text: string,
  folded: string,
): Definition | undefined {
  const { owner, foldedFrom, foldedTo } = sighting;
  if (owner.kind !== 'alias' || !ABBREVIATION.test(text.slice(sighting.from, sighting.to))) return undefined;
  const abbreviation = folded.slice(foldedFrom, foldedTo);
  const own = (other: Sighting): Definition | undefined =>
    other.owner.kind === 'alias' && other.owner.entity === owner.entity
      ? { abbreviation, entity: owner.entity, longForm: folded.slice(other.foldedFrom, other.foldedTo) }
      : undefined;
  const others = (longForm: string | undefined): Definition | undefined =>
    longForm === undefined ? undefined : { abbreviation, entity: undefined, longForm };

  const start = Math.max(0, foldedFrom - LONGEST);
  const opening = OPENING.exec(folded.slice(start, foldedFrom));
  if (opening) {
    const end = start + opening.index;
    if (before && closes(before.foldedTo, end, folded)) return own(before);
    return others(longFormBefore(folded.slice(start, end), abbreviation));
  }
  const inBrackets = IN_BRACKETS.exec(folded.slice(foldedTo, foldedTo + LONGEST));
  if (!inBrackets?.[1]) return undefined;
  if (after && after.foldedTo <= foldedTo + inBrackets[0].length) return own(after);
  return others(spells(wordsOf(inBrackets[1]), abbreviation));
}

/** True where nothing but a possessive or closing quote stands between a name's end and a place. */
function closes(nameEnd: number, place: number, folded: string): boolean {
  return nameEnd <= place && /^["']?s?["']?\s*$/.test(folded.slice(nameEnd, place));
}

function longFormBefore(text: string, abbreviation: string): string | undefined {
  const words = wordsOf(text.replace(/^.*[.!?;:]\s/, ''));
  for (
    let start = words.length - 1;
    start >= 0 && words.length - start <= abbreviation.length + 4;
    start -= 1
  ) {
    const found = spells(words.slice(start), abbreviation);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words, where their initials spell the abbreviation, or one compound word holds its letters in order. */
function spells(words: readonly string[], abbreviation: string): string | undefined {
  const significant = words.filter((word) => !SMALL_WORDS.has(word));
  const initials = significant.map((word) => word[0] ?? '').join('');
  if (significant.length > 1 && initials === abbreviation) return words.join(' ');
  const [compound = ''] = words;
  if (words.length !== 1 || compound.length < abbreviation.length * 3 || isFunctionWord(compound))
    return undefined;
  let at = 0;
  if (compound[0] !== abbreviation[0]) return undefined;
  for (const letter of abbreviation) {
    const next = compound.indexOf(letter, at);
    if (next < 0) return undefined;
    at = next + 1;
  }
  return compound;
}
