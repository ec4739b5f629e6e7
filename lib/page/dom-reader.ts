import type { NodeReader } from '../prose/node-reader';
import {
  attributeOf,
  dataOf,
  firstChildOf,
  lastChildOf,
  nameOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  shadowRootOf,
  slotOfElement,
  slotOfText,
  tagOf,
} from './dom';
import { mayBecomeHost } from './shadow-hosts';

const { hasAttributes } = Element.prototype;
const { assignedNodes } = HTMLSlotElement.prototype;

type Step = (node: Node) => Node | null;

/**
 * Reads the live document as it is seen: in place of the children of an element with an open
 * shadow root stand those of the root, and in its slots what the page puts there.
 * @param metRoot told of every shadow root that is met, each time
 * @param metBare told of elements without one that may well get one later
 */
export function readerOfDocument(
  metRoot: (root: ShadowRoot) => void,
  metBare: (element: Element) => void,
): NodeReader<Node> {
  /** While no shadow root was met, a node's place is that in its own tree. */
  let isFlat = true;

  const rootOf = (node: Node): ShadowRoot | null => {
    if (!(node instanceof Element)) return null;
    const root = shadowRootOf(node);
    if (root) {
      isFlat = false;
      metRoot(root);
    }
    return root;
  };
  /** What stands in a slot in place of its own children; undefined where they stand there, or it is no slot. */
  const putInto = (node: Node): readonly Node[] | undefined => {
    if (isFlat || !(node instanceof HTMLSlotElement)) return undefined;
    const nodes = assignedNodes.call(node);
    return nodes.length > 0 ? nodes : undefined;
  };
  const childOf = (node: Node, own: Step, at: 0 | -1): Node | null => {
    const root = rootOf(node);
    if (root) return own(root);
    const child = putInto(node)?.at(at) ?? own(node);
    if (node instanceof Element && mayBecomeHost(tagOf(node), child === null)) metBare(node);
    return child;
  };
  const siblingOf = (node: Node, own: Step, step: 1 | -1): Node | null => {
    const slot = isFlat ? null : slotOf(node);
    if (!slot) return own(node);
    const nodes = assignedNodes.call(slot);
    const at = nodes.indexOf(node as Element | Text);
    return at < 0 ? null : (nodes[at + step] ?? null);
  };

  return {
    name(node) {
      if (node instanceof Element) return tagOf(node);
      return node instanceof Text ? '#text' : nameOf(node);
    },
    text: (node) => dataOf(node as Text),
    hasAttributes: (node) => hasAttributes.call(node as Element),
    attribute: (node, name) => attributeOf(node as Element, name),
    isHiddenByStyle: () => false,
    firstChild: (node) => childOf(node, firstChildOf, 0),
    lastChild: (node) => childOf(node, lastChildOf, -1),
    nextSibling: (node) => siblingOf(node, nextSiblingOf, 1),
    previousSibling: (node) => siblingOf(node, previousSiblingOf, -1),
    parent: (node) => (isFlat ? parentOf(node) : flatParent(node)),
  };
}

/**
 * What an element or text is seen in: the element around it, the slot that it is put into, or the
 * host of its shadow root; null where it is not seen, as it is put into no slot.
 */
export function flatParent(node: Node): Node | null {
  const parent = parentOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  if (!(parent instanceof Element)) return parent;
  const slot = slotOf(node);
  if (slot) return slot;
  if (shadowRootOf(parent)) return null;
  const isReplaced = parent instanceof HTMLSlotElement && assignedNodes.call(parent).length > 0;
  return isReplaced ? null : parent;
}

function slotOf(node: Node): HTMLSlotElement | null {
  if (node instanceof Element) return slotOfElement(node);
  return node instanceof Text ? slotOfText(node) : null;
}
