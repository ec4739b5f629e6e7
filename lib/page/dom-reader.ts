import type { NodeReader } from '../prose/node-reader';

/**
 * Reads the live document. The getters are taken from the prototypes: a form whose controls are
 * named "firstChild" or "attributes" answers with the control instead, in Chromium even in an
 * extension's own world.
 */
const firstChild = getter(Node.prototype, 'firstChild');
const nextSibling = getter(Node.prototype, 'nextSibling');
const nodeName = getter(Node.prototype, 'nodeName');
const localName = getter(Element.prototype, 'localName');
const data = getter(CharacterData.prototype, 'data');
const { hasAttributes, getAttribute } = Element.prototype;

export const documentReader: NodeReader<Node> = {
  name(node) {
    if (node instanceof Element) return localName.call(node) as string;
    return node instanceof CharacterData ? (nodeName.call(node) as string) : '#other';
  },
  text: (node) => data.call(node) as string,
  hasAttributes: (node) => hasAttributes.call(node as Element),
  attribute: (node, name) => getAttribute.call(node as Element, name),
  firstChild: (node) => firstChild.call(node) as Node | null,
  nextSibling: (node) => nextSibling.call(node) as Node | null,
};

function getter(prototype: object, property: string): (this: Node) => unknown {
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  if (!get) throw new Error(`This browser's ${property} is no accessor.`);
  return get;
}
