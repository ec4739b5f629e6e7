import type { TextBlock } from '../prose/block';

/**
 * A page may hold several items that have nothing to do with each other: a round-up, news in
 * brief. What one says proves nothing of a name in another.
 */

/** A short line of its own above the text, within one paragraph: "Leiden\nA cyclist ...". */
const KICKER = /^\s*[^\n.!?:;]{2,60}\n\s*\S/;
/** A place in capitals before the text: "TRIER. A wine grower ...", "ENSCHEDE/FRANKFURT - A man ...". */
const DATELINE = /^\s*\p{Lu}[\p{Lu}\s/().'’-]{2,40}(?:[.:]|\s*[–—-]|\s*\|)\s+\p{L}/u;
/** With fewer such beginnings a page is one story that happens to have a dateline. */
const FEWEST = 3;

/**
 * For each block of a page the number of the item that it belongs to: its section, or, on a page
 * whose paragraphs begin like news in brief, the run of paragraphs since the last such beginning.
 */
export function itemsOf(blocks: readonly TextBlock[]): number[] {
  const begins = blocks.map(
    ({ region, text }) => region === 'body' && (KICKER.test(text) || DATELINE.test(text)),
  );
  const isRoundUp = begins.filter(Boolean).length >= FEWEST;
  let item = 0;
  return blocks.map(({ section }, place) => {
    const before = blocks[place - 1];
    if (before && (before.section !== section || (isRoundUp && begins[place]))) item += 1;
    return item;
  });
}
