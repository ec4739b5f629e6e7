import type { IndexGroup } from '../knowledge/index-format';
import type { TextBlock } from '../prose/block';
import { isInAddress } from './boundaries';
import { type Coinage, coinagesIn } from './coined';
import { wordList } from './context-words';
import { type Definition, definitionAt } from './definitions';
import { type Folded, fold } from './fold';
import { beginsInBrief } from './items';
import { type NameTrie, type Sighting, sameStretch } from './name-trie';

/** All that a text says by itself, whatever stands around it. */
export interface TextReading {
  folded: Folded;
  /** Names in the block, in order; none overlap, but several owners may share a stretch. */
  sightings: Sighting[];
  /** Groups of strong names in the block, by entity. */
  strong: ReadonlyMap<number, ReadonlySet<IndexGroup>>;
  /** Sightings inside addresses, handles and file names. */
  inAddress: Set<Sighting>;
  /** Definitions of abbreviations, each with the offset in the folded text where it begins to hold. */
  definitions: (Definition & { at: number })[];
  /** Abbreviations that it makes for names of ours. */
  coinages: Coinage[];
  /** Whether it begins as an item of news in brief does. */
  isInBrief: boolean;
}

/** Item of a title. */
export const IN_TITLE = -1;

/** A block with what its text says, on a page that may change. */
export interface BlockReading<B extends TextBlock = TextBlock> extends TextReading {
  block: B;
  /** Position of the block on the page; -1 for a title. */
  place: number;
  /** Number of the item of the page that the block belongs to. */
  item: number;
  /** The paragraph right under a heading, or the heading right above a paragraph. */
  partner: BlockReading | undefined;
  /** Whether its block spoke for the page when that was last asked. */
  speaks?: boolean;
}

/** Reads one text: which names stand in it, and which abbreviations it explains. */
export function readText(text: string, names: NameTrie): TextReading {
  const folded = fold(text);
  const sightings = names.search(text, folded);
  const inAddress = new Set(sightings.filter(({ from, to }) => isInAddress(text, from, to)));
  const definitions = sightings.flatMap((sighting, place) => {
    // Several owners may share a stretch; what stands around it is what counts here.
    let [before, after] = [place - 1, place + 1];
    while (isShared(sightings[before], sighting)) before -= 1;
    while (isShared(sightings[after], sighting)) after += 1;
    const definition = definitionAt(sighting, sightings[before], sightings[after], text, folded.text);
    return definition ? [{ ...definition, at: sighting.foldedFrom }] : [];
  });
  return {
    folded,
    sightings,
    strong: strongGroups(sightings),
    inAddress,
    definitions,
    coinages: coinagesIn(text, folded, sightings),
    isInBrief: beginsInBrief(text),
  };
}

/**
 * Heading and first paragraph of a section tell of the same thing.
 * @param before the reading before the first of all, if any
 */
export function partnerOf(
  readings: readonly BlockReading[],
  place: number,
  before?: BlockReading,
): BlockReading | undefined {
  if (isHeadingOfNext(readings, place, before)) return readings[place + 1];
  return isHeadingOfNext(readings, place - 1, before) ? readings[place - 1] : undefined;
}

function isHeadingOfNext(
  readings: readonly BlockReading[],
  place: number,
  first: BlockReading | undefined,
): boolean {
  const [heading, next] = [readings[place]?.block, readings[place + 1]?.block];
  if (!heading || !next || next.section !== heading.section) return false;
  if (heading.region !== 'index') return heading.region === 'heading';
  const before = place === 0 ? first : readings[place - 1];
  return before !== undefined && before.block.section !== heading.section;
}

function strongGroups(sightings: readonly Sighting[]): Map<number, Set<IndexGroup>> {
  const groups = new Map<number, Set<IndexGroup>>();
  for (const { owner } of sightings) {
    if (owner.kind !== 'alias' || owner.group.evidence !== 'strong') continue;
    groups.set(owner.entity, (groups.get(owner.entity) ?? new Set()).add(owner.group));
  }
  return groups;
}

/** Sightings of a block that reach into a stretch of its folded text. */
export function sightingsWithin(sightings: readonly Sighting[], from: number, to: number): Sighting[] {
  // They are in order and do not overlap, so the first that matters is found by halving.
  let [low, high] = [0, sightings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sightings[middle]?.foldedTo ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sightings.length && (sightings[end]?.foldedFrom ?? to) < to) end += 1;
  return sightings.slice(low, end);
}

function isShared(one: Sighting | undefined, other: Sighting): boolean {
  return one !== undefined && sameStretch(one, other);
}

/** A name as it is seen: without characters that are not. */
export function writtenIn({ block }: BlockReading, { from, to }: Sighting): string {
  return block.text.slice(from, to).replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

/** Prose that can speak for the page: boxes about other stories and comments cannot. */
export function speaksForPage({ region }: TextBlock): boolean {
  return region !== 'teaser' && region !== 'comment';
}

/** Characters to either side of a name that count as beside it; a paragraph is rarely longer. */
export const NEAR = 1500;

const SENTENCE_END = /[.!?…]["')\]]*\s/g;

/** Listed words that touch a name: "app" in "the Ghost app". */
export function wordsBeside(
  entries: readonly string[],
  { foldedFrom, foldedTo }: Sighting,
  { folded }: BlockReading,
): string[] {
  return wordList(entries).touching(folded.text, foldedFrom, foldedTo);
}

/**
 * Listed words near a name: in the same block, not farther than a long paragraph reaches, and in
 * the heading above or the paragraph under it.
 */
export function wordsNear(
  entries: readonly string[],
  { foldedFrom, foldedTo }: Sighting,
  { folded, partner }: BlockReading,
): string[] {
  return [
    ...wordsAround(entries, folded.text, foldedFrom, foldedTo, foldedFrom - NEAR, foldedTo + NEAR),
    ...(partner ? wordList(entries).in(partner.folded.text.slice(0, NEAR)) : []),
  ];
}

/** Listed words in the name's own sentence. */
export function wordsInSentence(
  entries: readonly string[],
  { foldedFrom, foldedTo }: Sighting,
  { folded: { text } }: BlockReading,
): string[] {
  const before = Math.max(0, foldedFrom - NEAR);
  const ends = [...text.slice(before, foldedFrom).matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  const start = last ? before + last.index + last[0].length : before;
  const after = text.slice(foldedTo, foldedTo + NEAR).search(SENTENCE_END);
  const end = foldedTo + (after < 0 ? NEAR : after);
  return wordsAround(entries, text, foldedFrom, foldedTo, start, end);
}

function wordsAround(
  entries: readonly string[],
  text: string,
  nameFrom: number,
  nameTo: number,
  from: number,
  to: number,
): string[] {
  const start = Math.max(0, from);
  return wordList(entries).in(text.slice(start, to), nameFrom - start, nameTo - start);
}
