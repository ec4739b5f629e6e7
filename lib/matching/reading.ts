import type { IndexGroup } from '../knowledge/index-format';
import type { TextBlock } from '../prose/block';
import { isInAddress } from './boundaries';
import { type Coinage, coinagesIn } from './coined';
import { wordList } from './context-words';
import { type Definition, definitionAt } from './definitions';
import { type Folded, fold } from './fold';
import { beginsInBrief } from './items';
import type { KnownNames } from './known-names';
import { type Sighting, sameStretch } from './name-trie';

/** All that a text says by itself, whatever stands around it. */
export class TextReading {
  readonly text: string;
  /** Names in it, in order; none overlap, but several owners may share a stretch. */
  sightings: readonly Sighting[] = [];
  /** Groups of strong names in it, by entity. */
  strong: ReadonlyMap<number, ReadonlySet<IndexGroup>> = new Map();
  /** Sightings inside addresses, handles and file names. */
  inAddress: ReadonlySet<Sighting> = new Set();
  /** Definitions of abbreviations, each with the offset in the folded text where it begins to hold. */
  definitions: readonly (Definition & { at: number })[] = [];
  /** Abbreviations that it makes for names of ours. */
  coinages: readonly Coinage[] = [];
  #folded: Folded | undefined;
  #isInBrief: boolean | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get folded(): Folded {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  /** Whether it begins as an item of news in brief does. */
  get isInBrief(): boolean {
    this.#isInBrief ??= beginsInBrief(this.text);
    return this.#isInBrief;
  }

  /** Reads which names stand in it, and which abbreviations it explains. */
  read(names: KnownNames): void {
    const { text } = this;
    const folded = this.#folded ?? fold(text);
    const sightings = names.search(text, folded);
    if (sightings.length === 0) return;
    // The others are rarely asked for theirs again.
    this.#folded = folded;
    this.sightings = sightings;
    this.strong = strongGroups(sightings);
    this.inAddress = new Set(sightings.filter(({ from, to }) => isInAddress(text, from, to)));
    this.definitions = sightings.flatMap((sighting, place) => {
      // Several owners may share a stretch; what stands around it is what counts here.
      let [before, after] = [place - 1, place + 1];
      while (isShared(sightings[before], sighting)) before -= 1;
      while (isShared(sightings[after], sighting)) after += 1;
      const definition = definitionAt(sighting, sightings[before], sightings[after], text, folded.text);
      return definition ? [{ ...definition, at: sighting.foldedFrom }] : [];
    });
    this.coinages = coinagesIn(text, folded, sightings);
  }
}

/** Item of a title. */
export const IN_TITLE = -1;

/** A block with what its text says, on a page that may change. */
export class BlockReading<B extends TextBlock = TextBlock> {
  readonly block: B;
  readonly said: TextReading;
  /** Position of the block on the page; -1 for a title. */
  place = -1;
  /** Number of the item of the page that the block belongs to. */
  item = IN_TITLE;
  /** The paragraph right under a heading, or the heading right above a paragraph. */
  partner: BlockReading | undefined;
  /** Whether its block spoke for the page when that was last asked. */
  speaks: boolean | undefined;

  constructor(block: B, said: TextReading) {
    this.block = block;
    this.said = said;
  }

  get folded(): Folded {
    return this.said.folded;
  }

  get sightings(): readonly Sighting[] {
    return this.said.sightings;
  }

  get strong(): TextReading['strong'] {
    return this.said.strong;
  }

  get inAddress(): ReadonlySet<Sighting> {
    return this.said.inAddress;
  }

  get definitions(): TextReading['definitions'] {
    return this.said.definitions;
  }

  get coinages(): readonly Coinage[] {
    return this.said.coinages;
  }

  get isInBrief(): boolean {
    return this.said.isInBrief;
  }
}

/**
 * Heading and first paragraph of a section tell of the same thing.
 * @param first the reading before all of these, if any
 */
export function partnerOf(
  readings: readonly BlockReading[],
  place: number,
  first?: BlockReading,
): BlockReading | undefined {
  if (isHeadingOfNext(readings, place, first)) return readings[place + 1];
  return isHeadingOfNext(readings, place - 1, first) ? readings[place - 1] : undefined;
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
  { folded }: Pick<BlockReading, 'folded'>,
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
