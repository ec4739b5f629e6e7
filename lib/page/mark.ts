import type { Kind } from '../knowledge/vocabulary';
import type { Match } from '../matching/matcher';
import type { Piece, SourcedBlock } from '../prose/block';

/** A mention on the page, tied to the text nodes it stands in. */
export interface Mark {
  id: string;
  kind: Kind;
  /** Static: live ranges slow the page's own changes down. Valid until its text changes. */
  range: StaticRange;
  /** Text nodes the mention reaches over, in order. */
  nodes: readonly Text[];
  painted: boolean;
}

/** Ties a match to the page's text nodes. */
export function markOf(match: Match<SourcedBlock<Node>>, painted: boolean): Mark | undefined {
  const { pieces } = match.block;
  const first = pieceAt(pieces, match.from);
  const last = pieceAt(pieces, match.to - 1);
  const start = pieces[first];
  const end = pieces[last];
  if (!start || !end || !(start.node instanceof Text) || !(end.node instanceof Text)) return undefined;
  return {
    id: match.entity.id,
    kind: match.entity.kind,
    range: new StaticRange({
      startContainer: start.node,
      startOffset: match.from - start.start,
      endContainer: end.node,
      endOffset: match.to - end.start,
    }),
    nodes: pieces.slice(first, last + 1).map(({ node }) => node as Text),
    painted,
  };
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
    // The text was cut shorter since; the next scan drops the mark.
    return [];
  }
}
