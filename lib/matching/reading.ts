import type { TextBlock } from '../prose/block';
import { isInAddress } from './boundaries';
import { wordList } from './context-words';
import { type Definition, definitionAt } from './definitions';
import { type Folded, fold } from './fold';
import type { NameTrie, Sighting } from './name-trie';

/** All that one block says by itself. It changes only when the block does. */
export interface BlockReading {
  block: TextBlock;
  folded: Folded;
  /** Names in the block, in order; none overlap, but several owners may share a stretch. */
  sightings: Sighting[];
  /** Sightings inside addresses, handles and file names. */
  inAddress: Set<Sighting>;
  /** Definitions of abbreviations, each with the offset in the folded text where it begins to hold. */
  definitions: (Definition & { at: number })[];
}

/** Reads one block: which names stand in it, and which abbreviations it explains. */
export function readBlock(block: TextBlock, names: NameTrie): BlockReading {
  const folded = fold(block.text);
  const sightings = names.search(block.text, folded);
  const inAddress = new Set(sightings.filter(({ from, to }) => isInAddress(block.text, from, to)));
  const definitions = sightings.flatMap((sighting, place) => {
    const [before, after] = [sightings[place - 1], sightings[place + 1]];
    const definition = definitionAt(sighting, before, after, block.text, folded.text);
    return definition ? [{ ...definition, at: sighting.foldedFrom }] : [];
  });
  return { block, folded, sightings, inAddress, definitions };
}

/** Prose that can speak for the page: boxes about other stories and comments cannot. */
export function speaksForPage({ region }: TextBlock): boolean {
  return region !== 'teaser' && region !== 'comment';
}

/** Characters to either side of a name that count as beside it; a paragraph is rarely longer. */
const NEAR = 1500;

/** Listed words beside a name: in the same block, and not farther than a long paragraph reaches. */
export function wordsNear(
  entries: readonly string[],
  { foldedFrom, foldedTo }: Sighting,
  { folded }: BlockReading,
): string[] {
  const start = Math.max(0, foldedFrom - NEAR);
  return wordList(entries).in(
    folded.text.slice(start, foldedTo + NEAR),
    foldedFrom - start,
    foldedTo - start,
  );
}
