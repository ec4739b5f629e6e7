import { type Folded, originalOffset } from './fold';
import { isMadeFrom } from './initials';
import { isCapital, type Sighting } from './name-trie';
import { isWordCode } from './words';

/** An abbreviation that a page makes for a name of ours: "équipe commune d'enquête (ECE)". */
export interface Coinage {
  /** As written, without what cannot be seen. */
  abbreviation: string;
  /** The name that it was made for. */
  of: Sighting;
  /** That name as written. */
  longForm: string;
}

const IN_BRACKETS = /^["']?\s?[([]\s?["']?([a-z]{2,7}?)s?["']?[)\],;]/;

/**
 * Abbreviations that follow names in brackets. The letters must be made from the name, each of
 * its words giving at least the first: "(SPD)" after a name says something else.
 * @param sightings names in the text, in order
 */
export function coinagesIn(text: string, folded: Folded, sightings: readonly Sighting[]): Coinage[] {
  return sightings.flatMap((of, place) => {
    const { owner, foldedFrom, foldedTo } = of;
    if (owner.kind !== 'alias') return [];
    const [bracket, letters] = IN_BRACKETS.exec(folded.text.slice(foldedTo, foldedTo + 14)) ?? [];
    if (!bracket || !letters || !isMadeFrom(letters, folded.text.slice(foldedFrom, foldedTo))) return [];
    // Known abbreviations have their own evidence.
    let next = place + 1;
    while ((sightings[next]?.foldedFrom ?? foldedTo) < foldedTo) next += 1;
    const isKnown = (sightings[next]?.foldedFrom ?? Infinity) < foldedTo + bracket.length;
    const abbreviation = asWritten(text, folded, foldedTo + bracket.indexOf(letters), letters.length);
    if (isKnown || !/^\p{Lu}.*\p{Lu}/u.test(abbreviation)) return [];
    return [{ abbreviation, of, longForm: text.slice(of.from, of.to) }];
  });
}

/** Every place in a text where a coined abbreviation, or its plural, stands as a word of its own. */
export function sightingsOf(
  { abbreviation, of: { owner } }: Coinage,
  text: string,
  folded: Folded,
): Sighting[] {
  const { text: lower } = folded;
  const letters = abbreviation.toLowerCase();
  const found: Sighting[] = [];
  for (let at = lower.indexOf(letters); at >= 0; at = lower.indexOf(letters, at + 1)) {
    const to = at + letters.length + (lower[at + letters.length] === 's' ? 1 : 0);
    if (isWordCode(lower.charCodeAt(at - 1)) || isWordCode(lower.charCodeAt(to))) continue;
    if (asWritten(text, folded, at, letters.length) !== abbreviation) continue;
    found.push({
      owner,
      from: originalOffset(folded, at),
      to: originalOffset(folded, to - 1) + 1,
      foldedFrom: at,
      foldedTo: to,
    });
  }
  return found;
}

/** A stretch of folded text with its capitals. */
function asWritten(text: string, folded: Folded, from: number, length: number): string {
  return [...folded.text.slice(from, from + length)]
    .map((letter, at) => (isCapital(text[originalOffset(folded, from + at)]) ? letter.toUpperCase() : letter))
    .join('');
}
