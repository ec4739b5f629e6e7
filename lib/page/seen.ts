import { boxOf, matches, page } from './dom';
import { flatParent } from './dom-reader';
import { boxesOf, type Mark } from './mark';

/** Elements around a mention as they are drawn, nearest first. */
function* elementsAround({ range }: Mark): Generator<Element> {
  for (
    let element = flatParent(range.startContainer);
    element instanceof Element;
    element = flatParent(element)
  ) {
    yield element;
  }
}

/** Boxes of a mention that are to be seen: not those that were scrolled out of something around it. */
export function seenBoxesOf(mark: Mark): DOMRect[] {
  let boxes = boxesOf(mark);
  for (const element of elementsAround(mark)) {
    if (boxes.length === 0) break;
    if (element === page.root() || element === page.body()) break;
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
  for (const element of elementsAround(mark)) {
    if (element instanceof HTMLDialogElement && matches(element, ':modal')) return element;
  }
  return undefined;
}
