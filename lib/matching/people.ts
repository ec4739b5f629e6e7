import type { IndexPerson, MatcherIndex } from '../knowledge/index-format';
import type { Region } from '../prose/block';
import { wordList } from './context-words';
import { originalOffset } from './fold';
import { isFunctionWord } from './language';
import { isCapital, type Sighting } from './name-trie';
import type { PageEvidence } from './page-evidence';
import { type BlockReading, speaksForPage, wordsNear } from './reading';
import { accept, reject, type Verdict } from './verdict';
import { wordAt } from './words';

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
 * plainly about the same case; the surname alone only after it, and never after another first
 * name. Returns a verdict for every sighting of a person's name.
 * @param mentioned ids of the entities (other than people) that were matched in the page's own prose
 */
export function weighPeople(
  readings: readonly BlockReading[],
  index: MatcherIndex,
  mentioned: ReadonlySet<string>,
  evidence: PageEvidence,
): Map<Sighting, Verdict> {
  const verdicts = new Map<Sighting, Verdict>();
  index.entities.forEach(({ person }, entity) => {
    if (person) weighPerson(entity, person, readings, mentioned, evidence, verdicts);
  });
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
  const facts = caseFacts(person, readings, mentioned);
  const needed = FACTS_NEEDED[person.role];
  let named = false;
  const isFull = ({ owner }: Sighting) => owner.kind === 'person' && owner.part === 'full-name';
  const established = sightings.some(
    ({ sighting, reading }) =>
      isFull(sighting) &&
      reading.block.region === 'body' &&
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
  readings: readonly BlockReading[],
  mentioned: ReadonlySet<string>,
): string[] {
  return facts.flatMap(({ entities, words }) => {
    const entity = entities.find((id) => mentioned.has(id));
    if (entity) return [entity];
    if (words.length === 0) return [];
    for (const { block, folded } of readings) {
      const [word] = speaksForPage(block) ? wordList(words).in(folded.text) : [];
      if (word) return [word];
    }
    return [];
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

/** True for text in capitals throughout and for headlines in title case. */
function capitalsTellNothing(text: string): boolean {
  const words = text.slice(0, 400).match(/\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.filter((word) => isCapital(word[0])).length > 0.7 * words.length;
}

/** The word before, where it is capitalised in the middle of a sentence and so may be a first name. */
function capitalBefore({ foldedFrom }: Sighting, { folded, block }: BlockReading): string | undefined {
  const { text } = folded;
  const gap = /\.?[ \t\n\r]+$/.exec(text.slice(Math.max(0, foldedFrom - 8), foldedFrom));
  if (!gap) return undefined;
  let from = foldedFrom - gap[0].length;
  const to = from;
  while (from > 0 && /[\p{L}\p{N}]/u.test(text.charAt(from - 1))) from -= 1;
  const word = text.slice(from, to);
  if (word === '' || !isCapital(block.text[originalOffset(folded, from)])) return undefined;
  if (gap[0].startsWith('.')) return HONORIFICS.has(word) || word.length > 2 ? undefined : word;
  return isFunctionWord(word) ? undefined : word;
}

/** The word after, where it is capitalised and follows at once: "Butt Road". */
function capitalAfter({ foldedTo }: Sighting, { folded, block }: BlockReading): string | undefined {
  const { text } = folded;
  const next = wordAt(text, foldedTo);
  if (!next || !/^[ \t\n\r]+$/.test(text.slice(foldedTo, next.from))) return undefined;
  if (!isCapital(block.text[originalOffset(folded, next.from)])) return undefined;
  const word = text.slice(next.from, next.to);
  return isFunctionWord(word) ? undefined : word;
}
