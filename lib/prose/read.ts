import type { SourcedBlock } from './block';
import { LiveProse } from './live-prose';
import type { NodeReader } from './node-reader';

/**
 * Reads a tree that does not change as blocks of prose.
 * @param root element to read; its own attributes count
 */
export function readBlocks<N>(root: N, dom: NodeReader<N>): readonly SourcedBlock<N>[] {
  const prose = new LiveProse(root, dom);
  for (const _ of prose.update());
  return prose.blocks;
}
