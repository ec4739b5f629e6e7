/**
 * Questions to the document that no page can twist. A form whose controls are named "parentNode",
 * or a picture named "body", answers with itself instead, in Chromium even in an extension's own
 * world, so getters and methods are taken from the prototypes; those a script does not use are left
 * out of it.
 */
export const firstChildOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'firstChild');
export const lastChildOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'lastChild');
export const nextSiblingOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const previousSiblingOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'previousSibling');
export const parentOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'parentNode');
export const nameOf = /* @__PURE__ */ getter<Node, string>(Node.prototype, 'nodeName');
export const tagOf = /* @__PURE__ */ getter<Element, string>(Element.prototype, 'localName');
export const shadowRootOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>(
  Element.prototype,
  'shadowRoot',
);
export const slotOfElement = /* @__PURE__ */ getter<Element, HTMLSlotElement | null>(
  Element.prototype,
  'assignedSlot',
);
export const slotOfText = /* @__PURE__ */ getter<Text, HTMLSlotElement | null>(
  Text.prototype,
  'assignedSlot',
);
export const dataOf = /* @__PURE__ */ getter<CharacterData, string>(CharacterData.prototype, 'data');

const rootElement = /* @__PURE__ */ getter<Document, Element | null>(Document.prototype, 'documentElement');
const body = /* @__PURE__ */ getter<Document, HTMLElement | null>(Document.prototype, 'body');
const title = /* @__PURE__ */ getter<Document, string>(Document.prototype, 'title');

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
