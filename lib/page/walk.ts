import { boxesOf, type Mark } from './mark';

/**
 * The mark to walk to. From the last one walked to, or, at first, from the top of what is seen.
 * Past the end it starts again at the other.
 */
export function nextOf(marks: readonly Mark[], last: Mark | undefined, step: 1 | -1): Mark | undefined {
  const shown = marks.filter((mark) => boxesOf(mark).length > 0);
  if (shown.length === 0) return undefined;
  const from = last ? shown.findIndex((mark) => isAtOrAfter(mark, last)) : -1;
  if (from >= 0 && last) {
    const onLast =
      shown[from]?.range.startContainer === last.range.startContainer &&
      shown[from]?.range.startOffset === last.range.startOffset;
    const next = step === 1 ? (onLast ? from + 1 : from) : from - 1;
    return shown.at(next >= shown.length ? 0 : next);
  }
  if (last) return step === 1 ? shown[0] : shown.at(-1);
  const inView = shown.find((mark) => (boxesOf(mark)[0]?.bottom ?? 0) > 0);
  return step === 1 ? (inView ?? shown[0]) : shown.at((inView ? shown.indexOf(inView) : 0) - 1);
}

function isAtOrAfter({ range: a }: Mark, { range: b }: Mark): boolean {
  if (a.startContainer === b.startContainer) return a.startOffset >= b.startOffset;
  return (
    (b.startContainer.compareDocumentPosition(a.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

/** Scrolls a mark into view where it is not, in whatever scrolls around it. */
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
  if (isInView()) return;
  mark.range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  const [box] = boxesOf(mark);
  // A paragraph taller than the window can have its middle in view and the mark outside.
  if (box && !isInView()) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
}
