import type { IndexEntity, IndexPerson } from '../knowledge/index-format';
import type { Region } from '../prose/block';
import type { Sighting } from './name-trie';
import { capitalAfter, capitalBefore, capitalsTellNothing } from './neighbours';
import type { PageEvidence } from './page-evidence';
import { type BlockReading, wordsNear } from './reading';
import { accept, reject, type Verdict } from './verdict';

/** Facts of the case that must stand on the page, by the person's role in it. */
const FACTS_NEEDED = { accused: 2, official: 1 };

const HONORIFICS = new Set(
  'mr mrs ms miss mx dr herr herrn frau m mme monsieur madame meneer dhr mevrouw senor senora sr sra signor signore signora sig'.split(
    ' ',
  ),
);

/** Where a person may be matched at all: never in boxes, comments or lists of other stories. */
const STORY: readonly Region[] = ['headline', 'heading', 'body', 'caption'];

/**
 * People, by stricter rules than anything else: a full name in the body of a page that is
 * plainly about the same case, an official's beside the role; the surname alone only after it, and never after another first
 * name. Returns a verdict for every sighting of a person's name.
 * @param mentioned ids of the entities (other than people) that were matched in the page's own prose
 */
export function weighPeople(
  readings: readonly BlockReading[],
  entities: ReadonlyMap<number, IndexEntity>,
  mentioned: ReadonlySet<string>,
  evidence: PageEvidence,
): Map<Sighting, Verdict> {
  const verdicts = new Map<Sighting, Verdict>();
  for (const [entity, { person }] of entities) {
    if (person) weighPerson(entity, person, readings, mentioned, evidence, verdicts);
  }
  return verdicts;
}

function weighPerson(
  entity: number,
  person: IndexPerson,
  readings: readonly BlockReading[],
  mentioned: ReadonlySet<string>,
  evidence: PageEvidence,
  verdicts: Map<Sighting, Verdict>,
): void {
  const sightings = readings.flatMap((reading) =>
    reading.sightings
      .filter(({ owner }) => owner.kind === 'person' && owner.entity === entity)
      .map((sighting) => ({ sighting, reading })),
  );
  if (sightings.length === 0) return;
  const facts = caseFacts(person, mentioned, evidence);
  const needed = FACTS_NEEDED[person.role];
  let named = false;
  const isFull = ({ owner }: Sighting) => owner.kind === 'person' && owner.part === 'full-name';
  const established = sightings.some(
    ({ sighting, reading }) =>
      isFull(sighting) &&
      reading.block.region === 'body' &&
      (!person.near || wordsNear(person.near, sighting, reading).length > 0) &&
      !somebodyElse(sighting, reading, person, evidence),
  );
  for (const { sighting, reading } of sightings) {
    verdicts.set(sighting, verdict(sighting, reading));
  }

  function verdict(sighting: Sighting, reading: BlockReading): Verdict {
    if (!STORY.includes(reading.block.region)) return reject('not-in-story');
    const other = somebodyElse(sighting, reading, person, evidence);
    if (other) {
      // From another of the same surname on, the bare surname is nobody's for sure.
      if (isNamesake(sighting, reading, evidence)) named = false;
      return other;
    }
    if (!established) return reject('no-full-name-in-body');
    if (facts.length < needed) return reject('too-few-case-facts', facts);
    if (isFull(sighting)) {
      named = true;
      return accept('case-page', facts);
    }
    return named ? accept('after-full-name') : reject('before-full-name');
  }
}

function caseFacts(
  { caseFacts: facts }: IndexPerson,
  mentioned: ReadonlySet<string>,
  evidence: PageEvidence,
): string[] {
  return facts.flatMap(({ entities, words }) => {
    const entity = entities.find((id) => mentioned.has(id));
    if (entity) return [entity];
    return words.length > 0 ? (evidence.firstWordInProse(words) ?? []) : [];
  });
}

/** An objection where the words around a name show that it is another person's. */
function somebodyElse(
  sighting: Sighting,
  reading: BlockReading,
  person: IndexPerson,
  evidence: PageEvidence,
): Verdict | undefined {
  if (reading.inAddress.has(sighting)) return reject('address');
  const { text } = reading.folded;
  const { foldedFrom, foldedTo } = sighting;
  if (person.notNear) {
    const words = wordsNear(person.notNear, sighting, reading);
    if (words.length > 0) return reject('not-near', words);
  }
  // "Butt-Khan" and "Al-Butt" are other names.
  if (/^-[\p{L}]/u.test(text.slice(foldedTo, foldedTo + 2)) || text[foldedFrom - 1] === '-') {
    return reject('another-name');
  }
  const full = sighting.owner.kind === 'person' && sighting.owner.part === 'full-name';
  if (capitalsTellNothing(reading.block.text)) {
    return full ? undefined : reject('another-name', [reading.block.text.slice(sighting.from, sighting.to)]);
  }
  // German writes every noun with a capital, so there the words around a name tell less.
  const german = (reading.block.lang ?? evidence.lang) === 'de';
  const before = capitalBefore(sighting, reading);
  const title = full && (german || person.role === 'official');
  if (before && !title && !HONORIFICS.has(before)) return reject('another-name', [before]);
  const after = german ? undefined : capitalAfter(sighting, reading);
  if (after) return reject('another-name', [after]);
  return undefined;
}

/** True where a surname follows another first name; German capitals do not tell. */
function isNamesake(sighting: Sighting, reading: BlockReading, { lang }: PageEvidence): boolean {
  if ((reading.block.lang ?? lang) === 'de' || capitalsTellNothing(reading.block.text)) return false;
  const before = capitalBefore(sighting, reading);
  return before !== undefined && !HONORIFICS.has(before);
}
