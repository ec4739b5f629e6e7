/** The little that reading prose needs to know of a tree, so that a page and a parsed file share the code. */
export interface NodeReader<N> {
  /** Lower-case tag name of an element, `#text` for text, anything else for what is passed over. */
  name(node: N): string;
  /** Character data of a text node. */
  text(node: N): string;
  /** True where the element has any attribute at all; spares the questions below. */
  hasAttributes(node: N): boolean;
  attribute(node: N, name: string): string | null;
  firstChild(node: N): N | null;
  nextSibling(node: N): N | null;
}
