/** Five hundred of the page's paragraphs change their text, with a thousand ranges around or without. */

const CHANGES = 500;
const HIGHLIGHT = 'bench-ranges';

let texts: Text[] = [];

/** Finds the texts to change: those of every paragraph without a name, and of every tenth with one. */
export function findTexts(): number {
  const pick = (selector: string): Text[] =>
    [...document.querySelectorAll(selector)].flatMap(({ firstChild }) =>
      firstChild instanceof Text ? [firstChild] : [],
    );
  const named = pick('p.named').filter((_, place) => place % 10 === 0);
  texts = [...named, ...pick('p.plain')].slice(0, CHANGES);
  return texts.length;
}

/** How many ranges of ours are painted. No live range may be made to tell: they are what is measured. */
export function countOurs(): number {
  return [...CSS.highlights].reduce(
    (sum, [name, { size }]) => sum + (name.startsWith('backgrounder-') ? size : 0),
    0,
  );
}

/** Puts a range around the beginning of each paragraph with a name. */
export function addRanges(kind: 'static' | 'live'): number {
  const highlight = new Highlight();
  for (const { firstChild: node } of document.querySelectorAll('p.named')) {
    if (!node) continue;
    const ends = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 8 };
    if (kind === 'static') {
      highlight.add(new StaticRange(ends));
    } else {
      const range = new Range();
      range.setStart(node, ends.startOffset);
      range.setEnd(node, ends.endOffset);
      highlight.add(range);
    }
  }
  CSS.highlights.set(HIGHLIGHT, highlight);
  return highlight.size;
}

/**
 * Changes all the texts in one task, so many times, with a rest between.
 * @returns milliseconds each time took, with what observers do at once
 */
export async function changeTexts(times: number, rest: number): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, rest));
    performance.mark(`bench:change-${turn}`);
    await new Promise((resolve) => setTimeout(resolve));
    const start = performance.now();
    for (const text of texts) text.data = `${text.data.slice(0, -1)}${turn % 10}`;
    await Promise.resolve();
    taken.push(performance.now() - start);
    performance.mark(`bench:changed-${turn}`);
  }
  return taken;
}
