/**
 * The little that reading prose needs to know of a tree, so that a page and a parsed file share the
 * code. Where a page has shadow trees, the tree meant here is the one that is seen: a host's
 * children are those of its shadow root, a slot's are what is put into it.
 */
export interface NodeReader<N> {
  /** Lower-case tag name of an element, `#text` for text, anything else with `#` for what is passed over. */
  name(node: N): string;
  /** Character data of a text node. */
  text(node: N): string;
  /** True where the element has any attribute at all; spares the questions below. */
  hasAttributes(node: N): boolean;
  attribute(node: N, name: string): string | null;
  /**
   * True where an element's own style hides it, as far as the tree can tell. A live page answers
   * false: there the browser is asked what is seen, for the few candidates only.
   */
  isHiddenByStyle(node: N): boolean;
  parent(node: N): N | null;
  firstChild(node: N): N | null;
  lastChild(node: N): N | null;
  previousSibling(node: N): N | null;
  nextSibling(node: N): N | null;
}
