import { type Treatment, treatmentOf } from './elements';
import type { NodeReader } from './node-reader';
import type { Place } from './prose-cursor';

/** What is met on a walk through a tree. Each may end the walk by answering true. */
interface Encounters<N> {
  text(node: N): boolean;
  /** The start or end of a block element, and the place right there. */
  edge(place: Place<N>): boolean;
  /** The start of any node. */
  start?(node: N): void;
  /** The end of an element that may hold prose. */
  end?(node: N): void;
  /** True for an element to walk past, not through. */
  isOpaque?(node: N): boolean;
}

/**
 * Walks from a place to the left, in the order of reading backwards, to the tree's beginning.
 * @returns false where the tree ends before its root: then the place is no longer in it
 */
export function walkLeft<N>(root: N, dom: NodeReader<N>, place: Place<N>, met: Encounters<N>): boolean {
  let { parent, next } = place;
  while (parent !== null) {
    const node: N | null = next === null ? dom.lastChild(parent) : dom.previousSibling(next);
    if (node === null) {
      met.start?.(parent);
      const around: N | null = parent === root ? null : dom.parent(parent);
      if (around === null && parent !== root) return false;
      if ((parent === root || isBlock(parent, dom)) && met.edge({ parent: around, next: parent }))
        return true;
      next = parent;
      parent = around;
      continue;
    }
    const kind = kindOf(node, dom);
    if (kind === 'text' && met.text(node)) return true;
    if (kind === 'block' && met.edge({ parent, next })) return true;
    if ((kind === 'block' || kind === 'inline') && !met.isOpaque?.(node)) {
      met.end?.(node);
      parent = node;
      next = null;
    } else {
      met.start?.(node);
      next = node;
      if (kind === 'block' && met.edge({ parent, next })) return true;
    }
  }
  return true;
}

/** Walks from a place to the right, to the tree's end. */
export function walkRight<N>(root: N, dom: NodeReader<N>, place: Place<N>, met: Encounters<N>): void {
  let { parent, next } = place;
  while (parent !== null) {
    if (next === null) {
      if (parent === root) return;
      next = dom.nextSibling(parent);
      const around: N | null = dom.parent(parent);
      if (isBlock(parent, dom) && met.edge({ parent: around, next })) return;
      parent = around;
      continue;
    }
    const kind = kindOf(next, dom);
    if (kind === 'text' && met.text(next)) return;
    if (kind === 'block' && met.edge({ parent, next })) return;
    if (kind === 'block' || kind === 'inline') {
      parent = next;
      next = dom.firstChild(next);
    } else {
      next = dom.nextSibling(next);
    }
  }
}

function kindOf<N>(node: N, dom: NodeReader<N>): 'text' | Treatment {
  const name = dom.name(node);
  if (name === '#text') return 'text';
  return name.startsWith('#') ? 'skip' : treatmentOf(node, name, dom);
}

function isBlock<N>(node: N, dom: NodeReader<N>): boolean {
  return treatmentOf(node, dom.name(node), dom) === 'block';
}
