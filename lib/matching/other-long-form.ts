import { originalOffset } from './fold';
import { areInitials, isMadeFrom } from './initials';
import { isCapital, type Sighting } from './name-trie';
import { type BlockReading, NEAR, sightingsWithin, writtenIn } from './reading';
import { wordAt } from './words';

/** Words of a long form, small ones included. */
const MOST_WORDS = 6;
/** A last word this long is a compound, whose parts give letters too: "Europees Octrooibureau", EOB. */
const COMPOUND = 11;

/**
 * A longer name in the block that spells an abbreviation of ours but is another's, without saying
 * so in brackets: "Chicago Public Schools said ... CPS has since". Undefined where there is none.
 * @param lang language of the block; Dutch and German make compounds
 */
export function otherLongForm(
  sighting: Sighting,
  reading: BlockReading,
  lang: string | undefined,
): string | undefined {
  const { folded, sightings } = reading;
  const abbreviation = folded.text.slice(sighting.foldedFrom, sighting.foldedTo);
  if (!/^\p{Lu}{2,6}$/u.test(writtenIn(reading, sighting))) return undefined;
  for (const { from, to } of capitalisedRuns(reading, sighting, abbreviation[0] ?? '')) {
    const longForm = folded.text.slice(from, to);
    const isOurs = sightingsWithin(sightings, from, to).some(
      ({ owner }) => owner.kind === 'alias' && owner.entity === sighting.owner.entity,
    );
    if (isOurs) continue;
    if (areInitials(abbreviation, longForm)) return longForm;
    const last = /\p{L}+$/u.exec(longForm)?.[0] ?? '';
    const isCompound = (lang === 'nl' || lang === 'de') && last.length >= COMPOUND;
    if (isCompound && abbreviation.length > 2 && isMadeFrom(abbreviation, longForm)) return longForm;
  }
  return undefined;
}

/**
 * Runs of words near a name that begin and end with a capital, the first with a given letter;
 * every length of each.
 */
function* capitalisedRuns(
  { folded, block }: BlockReading,
  { foldedFrom, foldedTo }: Sighting,
  first: string,
): Generator<{ from: number; to: number }> {
  const { text } = folded;
  const end = foldedTo + NEAR;
  const hasCapital = (at: number): boolean => isCapital(block.text[originalOffset(folded, at)]);
  for (
    let word = wordAt(text, Math.max(0, foldedFrom - NEAR));
    word && word.from < end;
    word = wordAt(text, word.to)
  ) {
    if (text[word.from] !== first || !hasCapital(word.from)) continue;
    let { to } = word;
    for (let count = 1; count < MOST_WORDS; count += 1) {
      const next = wordAt(text, to);
      if (!next || !/^['’]?s?[\s'-]{1,2}$/.test(text.slice(to, next.from))) break;
      to = next.to;
      if (hasCapital(next.from)) yield { from: word.from, to };
    }
  }
}
