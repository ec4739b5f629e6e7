/**
 * Questions to the document that no page can twist. A form whose controls are named "parentNode",
 * or a picture named "body", answers with itself instead, in Chromium even in an extension's own
 * world, so getters and methods are taken from the prototypes.
 */
export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const lastChildOf = getter<Node, Node | null>(Node.prototype, 'lastChild');
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const previousSiblingOf = getter<Node, Node | null>(Node.prototype, 'previousSibling');
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const nameOf = getter<Node, string>(Node.prototype, 'nodeName');
export const tagOf = getter<Element, string>(Element.prototype, 'localName');
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const slotOfElement = getter<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
export const slotOfText = getter<Text, HTMLSlotElement | null>(Text.prototype, 'assignedSlot');
export const dataOf = getter<CharacterData, string>(CharacterData.prototype, 'data');

const rootElement = getter<Document, Element | null>(Document.prototype, 'documentElement');
const body = getter<Document, HTMLElement | null>(Document.prototype, 'body');
const title = getter<Document, string>(Document.prototype, 'title');

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function isVisible(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

export function scrollTo(element: Element, options: ScrollIntoViewOptions): void {
  Element.prototype.scrollIntoView.call(element, options);
}

/** The page's own elements and title. */
export const page = {
  root: (): Element | null => rootElement(document),
  body: (): HTMLElement | null => body(document),
  title: (): string => title(document),
  all: (selector: string): Iterable<Element> => Document.prototype.querySelectorAll.call(document, selector),
};

function getter<Holder extends object, Value>(
  prototype: Holder,
  property: string & keyof Holder,
): (holder: Holder) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  if (!get) throw new Error(`This browser's ${property} is no accessor.`);
  return (holder) => get.call(holder) as Value;
}
