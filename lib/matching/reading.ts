import type { TextBlock } from '../prose/block';
import { isInAddress } from './boundaries';
import { type Coinage, coinagesIn } from './coined';
import { wordList } from './context-words';
import { type Definition, definitionAt } from './definitions';
import { type Folded, fold } from './fold';
import { type NameTrie, type Sighting, sameStretch } from './name-trie';

/** All that a text says by itself, whatever stands around it. */
interface TextReading {
  folded: Folded;
  /** Names in the block, in order; none overlap, but several owners may share a stretch. */
  sightings: Sighting[];
  /** Sightings inside addresses, handles and file names. */
  inAddress: Set<Sighting>;
  /** Definitions of abbreviations, each with the offset in the folded text where it begins to hold. */
  definitions: (Definition & { at: number })[];
  /** Abbreviations that it makes for names of ours. */
  coinages: Coinage[];
}

/** Item of a title. */
export const IN_TITLE = -1;

/** A block with what its text says. */
export interface BlockReading extends TextReading {
  block: TextBlock;
  /** Number of the item of the page that the block belongs to. */
  item: number;
  /** The paragraph right under a heading, or the heading right above a paragraph. */
  partner?: BlockReading;
}

/**
 * Reads blocks, and remembers the texts of the page before: when a page changes, only what is
 * new on it is searched for names.
 */
export class BlockReader {
  readonly #names: NameTrie;
  #before = new Map<string, TextReading>();

  constructor(names: NameTrie) {
    this.#names = names;
  }

  read(blocks: readonly TextBlock[]): BlockReading[] {
    const remembered = new Map<string, TextReading>();
    const readings = blocks.map((block): BlockReading => {
      // Two blocks of equal text must not share their sightings: each gets verdicts of its own.
      const known = remembered.has(block.text) ? undefined : this.#before.get(block.text);
      const reading = known ?? readText(block.text, this.#names);
      if (!remembered.has(block.text)) remembered.set(block.text, reading);
      return { ...reading, block, item: IN_TITLE };
    });
    this.#before = remembered;
    return withPartners(readings);
  }
}

/** Heading and first paragraph of a section tell of the same thing. */
function withPartners(readings: BlockReading[]): BlockReading[] {
  readings.forEach((reading, place) => {
    const [before, after] = [readings[place - 1], readings[place + 1]];
    const { region, section } = reading.block;
    const isHeading =
      region === 'heading' || (region === 'index' && before && before.block.section !== section);
    if (!isHeading || !after || after.block.section !== section) return;
    reading.partner = after;
    after.partner = reading;
  });
  return readings;
}

/** Reads one text: which names stand in it, and which abbreviations it explains. */
function readText(text: string, names: NameTrie): TextReading {
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
  return { folded, sightings, inAddress, definitions, coinages: coinagesIn(text, folded, sightings) };
}

function isShared(one: Sighting | undefined, other: Sighting): boolean {
  return one !== undefined && sameStretch(one, other);
}

/** Prose that can speak for the page: boxes about other stories and comments cannot. */
export function speaksForPage({ region }: TextBlock): boolean {
  return region !== 'teaser' && region !== 'comment';
}

/** Characters to either side of a name that count as beside it; a paragraph is rarely longer. */
const NEAR = 1500;

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
