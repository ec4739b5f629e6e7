import { boxesOf, type Mark } from './mark';
import { boxOf, matches, parentOf } from './unclobbered';

/** Elements around a node as they are drawn, nearest first: out of slots and shadow trees too. */
export function* elementsAround(node: Node): Generator<Element> {
  let current: Node | null = node;
  while (current) {
    const slot: HTMLSlotElement | null =
      current instanceof Element || current instanceof Text ? current.assignedSlot : null;
    const parent: unknown = slot instanceof HTMLSlotElement ? slot : parentOf(current);
    if (parent instanceof Element) yield parent;
    current = parent instanceof ShadowRoot ? parent.host : parent instanceof Node ? parent : null;
  }
}

/** Boxes of a mention that are to be seen: not those that were scrolled out of something around it. */
export function seenBoxesOf(mark: Mark): DOMRect[] {
  let boxes = boxesOf(mark);
  for (const element of elementsAround(mark.range.startContainer)) {
    if (boxes.length === 0) break;
    if (element === document.documentElement || element === document.body) break;
    const { overflowX, overflowY, position } = getComputedStyle(element);
    if (overflowX !== 'visible' || overflowY !== 'visible') {
      const clip = boxOf(element);
      boxes = boxes.filter((box) => isInside(box, clip));
    }
    // What is fixed is not clipped by what is around it.
    if (position === 'fixed') break;
  }
  return boxes.filter((box) => isInside(box, new DOMRect(0, 0, innerWidth, innerHeight)));
}

/** True where any of a box is inside another one. */
function isInside(box: DOMRect, clip: DOMRect): boolean {
  return box.right > clip.left && box.left < clip.right && box.bottom > clip.top && box.top < clip.bottom;
}

/** The modal dialog that a mention stands in. */
export function dialogAround(mark: Mark): Element | undefined {
  for (const element of elementsAround(mark.range.startContainer)) {
    if (element instanceof HTMLDialogElement && matches(element, ':modal')) return element;
  }
  return undefined;
}
