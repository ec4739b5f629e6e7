/**
 * Elements asked through the prototypes. A form whose controls are named "parentNode" or "closest"
 * answers with the control instead, in Chromium even in an extension's own world.
 */
const prototype = Element.prototype;
const parent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

export const parentOf = (node: Node): unknown => parent?.call(node);

export const matches = (element: Element, selector: string): boolean =>
  prototype.matches.call(element, selector);

export const closest = (element: Element, selector: string): Element | null =>
  prototype.closest.call(element, selector);

export const boxOf = (element: Element): DOMRect => prototype.getBoundingClientRect.call(element);

export const isVisible = (element: Element): boolean =>
  prototype.checkVisibility.call(element, { visibilityProperty: true });

export const scrollTo = (element: Element, options: ScrollIntoViewOptions): void =>
  prototype.scrollIntoView.call(element, options);
