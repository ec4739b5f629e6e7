import { scrollTo } from './dom';
import { boxesOf, elementAround, type Mark } from './mark';

/**
 * The mark to go to; undefined past the end.
 * @param from the mark that was gone to last; at first the top of what is seen; or the first mark
 *   of all (the last, for a step back)
 */
export function nextOf(
  marks: readonly Mark[],
  from: Mark | 'edge' | undefined,
  step: 1 | -1,
): Mark | undefined {
  const shown = marks.filter((mark) => boxesOf(mark).length > 0);
  if (from === 'edge') return shown.at(step === 1 ? 0 : -1);
  const isPast = (mark: Mark): boolean =>
    from ? isAtOrAfter(mark, from) : (boxesOf(mark)[0]?.bottom ?? 0) > 0;
  const first = shown.findIndex(isPast);
  if (step === -1) return shown[(first < 0 ? shown.length : first) - 1];
  const isThere = from !== undefined && first >= 0 && isSamePlace(shown[first], from);
  return first < 0 ? undefined : shown[isThere ? first + 1 : first];
}

function isSamePlace(a: Mark | undefined, b: Mark): boolean {
  return a?.range.startContainer === b.range.startContainer && a.range.startOffset === b.range.startOffset;
}

function isAtOrAfter({ range: a }: Mark, { range: b }: Mark): boolean {
  if (a.startContainer === b.startContainer) return a.startOffset >= b.startOffset;
  return (
    (b.startContainer.compareDocumentPosition(a.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

/** Scrolls a mark into view where it is not, in whatever scrolls around it, frames too. */
export function bringIntoView(mark: Mark): void {
  const isInView = (): boolean => {
    const [box] = boxesOf(mark);
    return (
      box !== undefined &&
      box.top >= 0 &&
      box.bottom <= innerHeight &&
      box.left >= 0 &&
      box.right <= innerWidth
    );
  };
  const around = elementAround(mark);
  // What a frame shows is itself in view or not, which only the browser knows.
  if (isInView() && window.top === window) return;
  if (around) {
    scrollTo(around, { block: isInView() ? 'nearest' : 'center', inline: 'nearest', behavior: 'instant' });
  }
  const [box] = boxesOf(mark);
  // A paragraph taller than the window can have its middle in view and the mark outside.
  if (box && !isInView()) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
}
