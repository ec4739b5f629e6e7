import type { Language } from '../knowledge/vocabulary';
import type { Definition } from './definitions';
import { type AliasOwner, isCapital, type Sighting } from './name-trie';
import type { PageWords } from './page-words';
import {
  type BlockReading,
  IN_TITLE,
  speaksForPage,
  wordsBeside,
  wordsInSentence,
  wordsNear,
  writtenIn,
} from './reading';
import { reject, type Verdict } from './verdict';

/** What the page as a whole tells about the names on it. */
export interface PageEvidence {
  lang: Language | undefined;
  /** Entities with a strong name in the page's own prose, with that name as written. */
  strong: Map<number, string>;
  /** Longer names of other things in the page's own prose, as written, by the entity whose name they contain. */
  longer: Map<number, string[]>;
  /** Entities with any other name that was let through in the page's own prose, as written. */
  told: Map<number, string>;
  /**
   * The definition of an abbreviation that holds at a place: the last one before it, else the
   * first, unless that is another's and the page names ours in full.
   * @param ours the entity that the abbreviation may stand for
   */
  definition(abbreviation: string, reading: BlockReading, at: number, ours: number): Definition | undefined;
  /** Items of the page with a strong name in them. */
  strongItems: Set<number>;
  /** True where a strong name stands in an item of the page, or in the page's title. */
  hasStrong(item: number): boolean;
  /** Listed words that stand anywhere in the page's own prose, its titles included. */
  wordsOnPage(entries: readonly string[]): string[];
  /** Listed words in one item of the page. */
  wordsIn(item: number, entries: readonly string[]): string[];
  /** The first listed word of the page's own prose. */
  firstWordInProse(entries: readonly string[]): string | undefined;
}

/**
 * Gathers the evidence of a page.
 * @param named the page's blocks with names in them, in order
 * @param titles text outside the prose that tells of the page (its title), read like a block
 */
export function gatherEvidence(
  named: readonly BlockReading[],
  titles: readonly BlockReading[],
  lang: Language | undefined,
  words: PageWords,
): PageEvidence {
  const own = [...titles, ...named.filter(({ block }) => speaksForPage(block))];
  const strongItems = new Set<number>();
  const evidence: PageEvidence = {
    lang,
    strong: new Map(),
    longer: longerNames(own),
    told: new Map(),
    definition: definitionsOf(named, (entity) => evidence.strong.has(entity)),
    strongItems,
    // A title speaks for all of its page.
    hasStrong: (item) => strongItems.has(item) || strongItems.has(IN_TITLE),
    wordsOnPage: (entries) => words.onPage(entries),
    wordsIn: (item, entries) => words.inItem(item, entries),
    firstWordInProse: (entries) => words.firstInProse(entries),
  };
  for (const reading of own) {
    for (const sighting of reading.sightings) {
      const { owner } = sighting;
      if (owner.kind !== 'alias' || owner.group.evidence !== 'strong') continue;
      if (objectionTo(sighting, reading, evidence)) continue;
      strongItems.add(reading.item);
      if (evidence.strong.has(owner.entity)) continue;
      evidence.strong.set(owner.entity, reading.block.text.slice(sighting.from, sighting.to));
    }
  }
  return evidence;
}

/** What speaks against an alias whatever its evidence; undefined where nothing does. */
export function objectionTo(
  sighting: Sighting,
  reading: BlockReading,
  evidence: PageEvidence,
): Verdict | undefined {
  const { owner } = sighting;
  if (owner.kind === 'trap') return reject('longer-name');
  if (reading.inAddress.has(sighting)) return reject('address');
  if (owner.kind !== 'alias') return undefined;
  const { evidence: proof, lang, beside, near, notNear, notOnPage } = owner.group;
  const spoken = reading.block.lang ?? evidence.lang;
  if (lang && spoken && lang !== spoken) return reject('other-language', [spoken]);
  if (beside && wordsBeside(beside, sighting, reading).length === 0) return reject('not-beside');
  if (proof === 'strong' && near && wordsInSentence(near, sighting, reading).length === 0) {
    return reject('too-few-signs');
  }
  if (notNear) {
    const words = wordsNear(notNear, sighting, reading);
    if (words.length > 0 && !isToldInSentence(sighting, reading, owner)) return reject('not-near', words);
  }
  const longer = longerOnPage(sighting, reading, evidence, owner);
  if (longer !== undefined) return reject('longer-on-page', [longer]);
  // A page that names ours in full and the other one too is judged name by name.
  if (notOnPage && (proof === 'strong' || !evidence.strong.has(owner.entity))) {
    const words = evidence.wordsOnPage(notOnPage);
    if (words.length > 0) return reject('not-on-page', words);
  }
  return undefined;
}

function longerNames(own: readonly BlockReading[]): Map<number, string[]> {
  const longer = new Map<number, string[]>();
  for (const reading of own) {
    const { sightings, inAddress } = reading;
    for (const sighting of sightings) {
      const { owner } = sighting;
      if (owner.kind !== 'trap' || inAddress.has(sighting)) continue;
      const name = writtenIn(reading, sighting);
      longer.set(owner.entity, [...(longer.get(owner.entity) ?? []), name]);
    }
  }
  return longer;
}

/**
 * A longer name of something else on the page ("Europol Gaz") of which this name may be the short
 * form, as nothing close by speaks for ours: no word of its list in the sentence, no certain name
 * of another entity of ours in the block.
 */
function longerOnPage(
  sighting: Sighting,
  reading: BlockReading,
  { longer }: PageEvidence,
  { entity, group }: AliasOwner,
): string | undefined {
  const names = longer.get(entity);
  // Of common nouns, every use has a meaning of its own.
  if (!names || group.beside || !isCapital(reading.block.text[sighting.from])) return undefined;
  const name = writtenIn(reading, sighting);
  const found = names.find((each) => ` ${each.replaceAll('-', ' ')} `.includes(` ${name} `));
  if (found === undefined || (group.near && wordsInSentence(group.near, sighting, reading).length > 0)) {
    return undefined;
  }
  if (group.evidence === 'weak') return found;
  const { strong } = reading;
  return strong.size > (strong.has(entity) ? 1 : 0) ? undefined : found;
}

/**
 * True where words against a name stand in other sentences only, and its own sentence speaks for
 * it, or its block names ours in full.
 */
function isToldInSentence(sighting: Sighting, reading: BlockReading, { entity, group }: AliasOwner): boolean {
  const isThere = (words: readonly string[]) => wordsInSentence(words, sighting, reading).length > 0;
  if (group.notNear && isThere(group.notNear)) return false;
  if (group.beside || (group.near && isThere(group.near))) return true;
  return [...(reading.strong.get(entity) ?? [])].some((other) => other !== group);
}

function definitionsOf(
  readings: readonly BlockReading[],
  isNamedInFull: (entity: number) => boolean,
): PageEvidence['definition'] {
  const byAbbreviation = new Map<string, (Definition & { place: number; at: number })[]>();
  for (const { definitions, place } of readings) {
    for (const definition of definitions) {
      const known = byAbbreviation.get(definition.abbreviation) ?? [];
      // Said again in the same way it changes nothing.
      if (known.at(-1)?.longForm !== definition.longForm) known.push({ ...definition, place });
      byAbbreviation.set(definition.abbreviation, known);
    }
  }
  return (abbreviation, reading, at, ours) => {
    const known = byAbbreviation.get(abbreviation);
    if (!known) return undefined;
    const { place } = reading;
    const before = known.findLast((one) => one.place < place || (one.place === place && one.at <= at));
    if (before) return before;
    const [first] = known;
    return first?.entity === undefined && isNamedInFull(ours) ? undefined : first;
  };
}
