import type { TextBlock } from '../prose/block';
import { isInAddress } from './boundaries';
import { wordList } from './context-words';
import { type Definition, definitionAt } from './definitions';
import { type Folded, fold } from './fold';
import type { NameTrie, Sighting } from './name-trie';

/** All that a text says by itself, whatever stands around it. */
interface TextReading {
  folded: Folded;
  /** Names in the block, in order; none overlap, but several owners may share a stretch. */
  sightings: Sighting[];
  /** Sightings inside addresses, handles and file names. */
  inAddress: Set<Sighting>;
  /** Definitions of abbreviations, each with the offset in the folded text where it begins to hold. */
  definitions: (Definition & { at: number })[];
}

/** A block with what its text says. */
export interface BlockReading extends TextReading {
  block: TextBlock;
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
    const readings = blocks.map((block) => {
      // Two blocks of equal text must not share their sightings: each gets verdicts of its own.
      const known = remembered.has(block.text) ? undefined : this.#before.get(block.text);
      const reading = known ?? readText(block.text, this.#names);
      if (!remembered.has(block.text)) remembered.set(block.text, reading);
      return { ...reading, block };
    });
    this.#before = remembered;
    return readings;
  }
}

/** Reads one text: which names stand in it, and which abbreviations it explains. */
function readText(text: string, names: NameTrie): TextReading {
  const folded = fold(text);
  const sightings = names.search(text, folded);
  const inAddress = new Set(sightings.filter(({ from, to }) => isInAddress(text, from, to)));
  const definitions = sightings.flatMap((sighting, place) => {
    const [before, after] = [sightings[place - 1], sightings[place + 1]];
    const definition = definitionAt(sighting, before, after, text, folded.text);
    return definition ? [{ ...definition, at: sighting.foldedFrom }] : [];
  });
  return { folded, sightings, inAddress, definitions };
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

/** Listed words near a name: in the same block, and not farther than a long paragraph reaches. */
export function wordsNear(
  entries: readonly string[],
  { foldedFrom, foldedTo }: Sighting,
  { folded }: BlockReading,
): string[] {
  return wordsAround(entries, folded.text, foldedFrom, foldedTo, foldedFrom - NEAR, foldedTo + NEAR);
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
