/** What the tests of the page room put into a page: a reader with a stand-in for the card. */
import names from 'virtual:backgrounder/names';
import { openMatcher } from '../../lib/matching/matcher';
import { NameLibrary } from '../../lib/matching/name-library';
import { CARD_TAG, type CardPort } from '../../lib/page/card-port';
import { PageReader } from '../../lib/page/page-reader';
import { DEFAULT_PREFERENCES, type Preferences } from '../../lib/settings/preferences';

/** Every opening and closing of the card, in order. */
export const log: string[] = [];
export let reader: PageReader;
/** Set to false, the extension has gone. */
export const extension = { alive: true };

/** Starts a reader in place of any before; it has looked at the page when this is over. */
export function start(): Promise<void> {
  return new Promise((resolve) => {
    reader = new PageReader({
      matcher: openMatcher(new NameLibrary(names)),
      alive: () => extension.alive,
      found: () => resolve(),
      loadCard: async () => () => standIn,
    });
    reader.start();
  });
}

/** Changes some of the reader's preferences; the others have their defaults. */
export function prefer(change: Partial<Preferences>): void {
  reader.prefer({ ...DEFAULT_PREFERENCES, ...change });
}

/** Painted text by the name of its highlight, in the order of names. */
export function painted(): string[] {
  const found: string[] = [];
  for (const [name, ranges] of CSS.highlights) {
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push(`${name.replace('backgrounder-', '')}: ${range.toString().replace(/\s+/g, ' ')}`);
    }
  }
  return found.sort();
}

const standIn: CardPort = {
  open: ({ id, focus }) => log.push(`open ${id}${focus ? ' with focus' : ''}`),
  close: () => log.push('close'),
  owns: (node) => node instanceof Element && node.localName === CARD_TAG,
  box: () => undefined,
  destroy: () => log.push('destroy'),
};
