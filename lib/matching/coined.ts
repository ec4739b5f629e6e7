import type { Folded } from './fold';
import { isMadeFrom } from './initials';
import type { Sighting } from './name-trie';

/** An abbreviation that a page makes for a name of ours: "équipe commune d'enquête (ECE)". */
export interface Coinage {
  /** As written; only this spelling, with a plural's "s" at most, stands for the name. */
  abbreviation: string;
  /** The name that it was made for. */
  of: Sighting;
  /** That name as written. */
  longForm: string;
}

const IN_BRACKETS = /^["'’”»]?\s?[([]\s?["'‘“«]?([A-Z][A-Za-z]{1,6}?)s?["'’”»]?[)\],;]/;

/**
 * Abbreviations that follow names in brackets. The letters must be made from the name, each of
 * its words giving at least the first: "(SPD)" after a name says something else.
 * @param sightings names in the text, in order
 */
export function coinagesIn(text: string, folded: string, sightings: readonly Sighting[]): Coinage[] {
  return sightings.flatMap((of, place) => {
    if (of.owner.kind !== 'alias') return [];
    const [bracket, abbreviation] = IN_BRACKETS.exec(text.slice(of.to, of.to + 14)) ?? [];
    if (!bracket || abbreviation === undefined || !/[A-Z].*[A-Z]/.test(abbreviation)) return [];
    // Known abbreviations have their own evidence.
    const isKnown = sightings.some(({ from }, other) => other > place && from < of.to + bracket.length);
    if (isKnown || !isMadeFrom(abbreviation.toLowerCase(), folded.slice(of.foldedFrom, of.foldedTo)))
      return [];
    return [{ abbreviation, of, longForm: text.slice(of.from, of.to) }];
  });
}

/** Every place in a text where a coined abbreviation stands as a word of its own. */
export function sightingsOf(
  { abbreviation, of: { owner } }: Coinage,
  text: string,
  folded: Folded,
): Sighting[] {
  const found: Sighting[] = [];
  for (let at = text.indexOf(abbreviation); at >= 0; at = text.indexOf(abbreviation, at + 1)) {
    const plural = text[at + abbreviation.length] === 's' ? 1 : 0;
    const to = at + abbreviation.length + plural;
    if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(to))) continue;
    found.push({
      owner,
      from: at,
      to,
      foldedFrom: foldedOffset(folded, at),
      foldedTo: foldedOffset(folded, to),
    });
  }
  return found;
}

/** Offset in the folded text of an offset in the original. */
function foldedOffset({ offsets }: Folded, at: number): number {
  if (!offsets) return at;
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
