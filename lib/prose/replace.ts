import type { LiveBlock, Splice } from './block';

/** Blocks read anew, and the untouched ones around them; undefined for the beginning and the end. */
export interface Reading<N> {
  after: LiveBlock<N> | undefined;
  until: LiveBlock<N> | undefined;
  come: readonly LiveBlock<N>[];
}

/**
 * What readings make of a list of blocks: whatever stood between the untouched ones goes. A block
 * that was read again as it was stays the same object.
 * @returns undefined where the untouched blocks do not stand in the order in which they were met
 */
export function replacements<N>(
  blocks: readonly LiveBlock<N>[],
  readings: readonly Reading<N>[],
): Splice<LiveBlock<N>>[] | undefined {
  const byBeginning = new Map(readings.map((reading) => [reading.after, reading]));
  if (byBeginning.size < readings.length) return undefined;
  const splices: Splice<LiveBlock<N>>[] = [];
  let open = byBeginning.get(undefined);
  let at = 0;
  let used = open ? 1 : 0;
  const close = (end: number): void => {
    if (open) splices.push(...splice(blocks, at, end, open.come));
    open = undefined;
  };
  blocks.forEach((block, place) => {
    if (open?.until === block) close(place);
    if (!open && block.stale) splices.push(...splice(blocks, place, place + 1, []));
    const next = open ? undefined : byBeginning.get(block);
    if (!next) return;
    open = next;
    at = place + 1;
    used += 1;
  });
  if (open?.until !== undefined || used < readings.length) return undefined;
  close(blocks.length);
  return splices;
}

/** The change of one stretch, without what is the same at its beginning and end. */
function splice<N>(
  blocks: readonly LiveBlock<N>[],
  from: number,
  to: number,
  read: readonly LiveBlock<N>[],
): Splice<LiveBlock<N>>[] {
  const before = new Map(blocks.slice(from, to).map((block) => [block.pieces[0]?.node, block]));
  const come = read.map((block) => {
    const first = block.pieces[0]?.node;
    const result = kept(before.get(first), block);
    before.delete(first);
    return result;
  });
  let at = from;
  let end = to;
  let first = 0;
  let last = come.length;
  while (at < end && first < last && blocks[at] === come[first]) {
    at += 1;
    first += 1;
  }
  while (end > at && last > first && blocks[end - 1] === come[last - 1]) {
    end -= 1;
    last -= 1;
  }
  return end > at || last > first ? [{ at, gone: end - at, come: come.slice(first, last) }] : [];
}

/** The old block, brought up to date, where the new one has the same text, nodes, links and language. */
function kept<N>(old: LiveBlock<N> | undefined, read: LiveBlock<N>): LiveBlock<N> {
  if (!old || old.text !== read.text || old.lang !== read.lang) return read;
  const isSame =
    old.pieces.length === read.pieces.length &&
    old.pieces.every(({ node, start }, place) => {
      const other = read.pieces[place];
      return other !== undefined && node === other.node && start === other.start;
    }) &&
    old.links.length === read.links.length &&
    old.links.every(([from, to], place) => from === read.links[place]?.[0] && to === read.links[place]?.[1]);
  if (!isSame) return read;
  old.own = read.own;
  old.stale = false;
  return old;
}
