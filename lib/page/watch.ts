import { CARD_TAG } from './card-port';

/** Milliseconds without a change after which the page is looked at again, and the longest wait. */
const QUIET = 250;
const LONGEST = 1500;
/** A look costs at most about a tenth of the time between two looks. */
const SHARE = 10;

/**
 * Calls back when the page's text has changed and come to rest. Changes in quick succession are
 * one; a page that never rests is looked at less often the longer a look takes.
 * @param dropStale called at once with text nodes whose text changed in place
 * @param look looks at the page again
 */
export function watchText(
  dropStale: (nodes: Set<Node>) => void,
  look: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let lastCost = 0;

  const observer = new MutationObserver((records) => {
    const relevant = records.filter(touchesText);
    if (relevant.length === 0) return;
    dropStale(new Set(relevant.filter(({ type }) => type === 'characterData').map(({ target }) => target)));
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    const wait = Math.max(Math.min(QUIET, waitingSince + LONGEST - now), lastCost * SHARE, 0);
    timer = setTimeout(() => {
      timer = undefined;
      const start = performance.now();
      look();
      lastCost = performance.now() - start;
    }, wait);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** False for the coming and going of our own card. */
function touchesText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  return [...addedNodes, ...removedNodes].some(
    (node) => !(node instanceof Element && node.localName === CARD_TAG),
  );
}
