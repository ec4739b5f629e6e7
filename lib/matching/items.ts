import type { TextBlock } from '../prose/block';

/**
 * A page may hold several items that have nothing to do with each other: a round-up, news in
 * brief. What one says proves nothing of a name in another.
 */

/**
 * A short line of its own above the text, within one paragraph: "Leiden\nA cyclist ...". One with a
 * number is a date or a time, and the page tells one story in order.
 */
const KICKER = /^\s*[^\n.!?:;\d]{2,60}\n\s*\S/;
/** A place in capitals before the text: "TRIER. A wine grower ...", "ENSCHEDE/FRANKFURT - A man ...". */
const DATELINE = /^\s*\p{Lu}[\p{Lu}\s/().'’-]{2,40}(?:[.:]|\s*[–—-]|\s*\|)\s+\p{L}/u;
/** A ticker's line: "+++ Crane delayed +++ ...". */
const TICKER = /^\s*\+{3}\s*\S/;
/** With fewer such beginnings a page is one story that happens to have a dateline. */
const FEWEST = 3;

/** True for text that begins as an item of news in brief does. */
export function beginsInBrief(text: string): boolean {
  return KICKER.test(text) || DATELINE.test(text) || TICKER.test(text);
}

/**
 * Tells each block of a page the number of the item that it belongs to: its section, or, on a page
 * whose paragraphs begin like news in brief, the run of paragraphs since the last such beginning.
 */
export function countItems(blocks: readonly InItem[]): void {
  const begins = (one: InItem): boolean => one.block.region === 'body' && one.isInBrief;
  const isRoundUp = blocks.filter(begins).length >= FEWEST;
  let item = 0;
  let section: number | undefined;
  for (const one of blocks) {
    const isFirst = section === undefined;
    if (!isFirst && (one.block.section !== section || (isRoundUp && begins(one)))) item += 1;
    section = one.block.section;
    one.item = item;
  }
}

interface InItem {
  block: TextBlock;
  item: number;
  /** Whether its text begins as an item of news in brief does. */
  isInBrief: boolean;
}
