import type { JSHandle, Page } from 'puppeteer-core';

/** A painted mention, as the page's own highlight registry knows it. */
export interface Painted {
  /** Name of its highlight, which tells kind and tone. */
  highlight: string;
  text: string;
}

interface Point {
  x: number;
  y: number;
}

/** Every painted mention on a page, in reading order. */
export async function paintedOn(page: Page): Promise<Painted[]> {
  const found = await paintedRanges(page);
  return found.evaluate((all) => all.map(({ highlight, range }) => ({ highlight, text: range.toString() })));
}

/**
 * Scrolls to the first painted mention that is laid out; with a text, to the first that reads so.
 * @returns the middle of its first line; undefined where there is no such mention
 */
export async function bringIntoView(page: Page, text?: string): Promise<Point | undefined> {
  const found = await paintedRanges(page);
  const point = await found.evaluate((all, wanted) => {
    const range = all
      .map((one) => one.range)
      .find((one) => one.getClientRects().length > 0 && (wanted === null || one.toString() === wanted));
    if (!range) return null;
    // A third from the top leaves room for a card below.
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
    const [line] = range.getClientRects();
    return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
  }, text ?? null);
  return point ?? undefined;
}

/** Moves the real pointer to a point from a little way off, as a hand does, and rests there. */
export async function pointAt(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x + 60, y + 40);
  await page.mouse.move(x, y, { steps: 8 });
}

/** The open mention is in a highlight of its own besides, which does not count. */
function paintedRanges(page: Page): Promise<JSHandle<{ highlight: string; range: Range }[]>> {
  return page.evaluateHandle(() => {
    const found: { highlight: string; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      if (!/^backgrounder-(?!open-)/.test(highlight)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push({ highlight, range });
      }
    }
    return found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  });
}
