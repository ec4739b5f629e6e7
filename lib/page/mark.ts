import type { Kind } from '../knowledge/vocabulary';
import type { Mention } from '../matching/page-names';
import type { LiveBlock, Piece } from '../prose/block';
import { dataOf } from './dom';
import { flatParent } from './dom-reader';

/** A mention on the page, tied to the text nodes it stands in. */
export interface Mark {
  id: string;
  kind: Kind;
  /** Static: live ranges slow the page's own changes down. Valid until its text changes. */
  range: StaticRange;
  /** Text nodes the mention reaches over, in order. */
  nodes: readonly Text[];
  /** What the range covers, as it is written. */
  words: string;
  painted: boolean;
}

/**
 * Ties a mention to the page's text nodes. Undefined where they stand in different shadow trees, as
 * no range reaches over the border of one, and where the text has changed since it was read.
 */
export function markOf({
  block: { text, pieces },
  entity,
  from,
  to,
}: Mention<LiveBlock<Node>>): Mark | undefined {
  const first = pieceAt(pieces, from);
  const last = pieceAt(pieces, to - 1);
  const start = pieces[first];
  const end = pieces[last];
  const nodes = pieces.slice(first, last + 1).flatMap(({ node }) => (node instanceof Text ? [node] : []));
  if (!start || !end || nodes.length < last + 1 - first) return undefined;
  const root = start.node.getRootNode();
  for (const { node, start: at } of pieces.slice(first, last + 1)) {
    const data = dataOf(node as Text);
    if (node.getRootNode() !== root || !text.startsWith(data, at)) return undefined;
  }
  const range = new StaticRange({
    startContainer: start.node,
    startOffset: from - start.start,
    endContainer: end.node,
    endOffset: to - end.start,
  });
  return { id: entity.id, kind: entity.kind, range, nodes, words: wordsIn(nodes, range), painted: false };
}

function wordsIn(nodes: readonly Text[], { startOffset, endOffset }: StaticRange): string {
  const last = nodes.length - 1;
  return nodes
    .map((node, at) => dataOf(node).slice(at === 0 ? startOffset : 0, at === last ? endOffset : undefined))
    .join('');
}

/** False where the text of a mark was rewritten so that its range covers other words. */
export function holdsItsWords({ nodes, range, words }: Mark): boolean {
  return wordsIn(nodes, range) === words;
}

/** True for two marks of the same name on the same words. */
export function isSame(a: Mark, b: Mark): boolean {
  return (
    a.id === b.id &&
    a.words === b.words &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endOffset === b.range.endOffset &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, at) => node === b.nodes[at])
  );
}

/** Position of the piece that holds an offset of its block. */
function pieceAt(pieces: readonly Piece<Node>[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The element that a mark's text stands in, as it is seen. */
export function elementAround({ range }: Mark): Element | null {
  const parent = flatParent(range.startContainer);
  return parent instanceof Element ? parent : null;
}

/** Boxes of a mention, one for each line it takes; empty where it is not shown or its text has gone. */
export function boxesOf({ range }: Mark): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  try {
    const live = startContainer.ownerDocument?.createRange();
    live?.setStart(startContainer, startOffset);
    live?.setEnd(endContainer, endOffset);
    return live ? [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) : [];
  } catch {
    // The text was cut shorter since; the next update drops the mark.
    return [];
  }
}
