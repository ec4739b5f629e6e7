import index from 'virtual:backgrounder/index';
import { createMatcher, type Matcher } from '../../../lib/matching/matcher';
import { PageReader } from '../../../lib/page/page-reader';
import type { Row } from './row';

let matcher: Matcher;
let reader: PageReader;

/** Our own reader over and over: a new one each time, so that nothing is remembered of the page. */
export const row: Row = {
  prepare() {
    matcher = createMatcher(index);
    // Names are compiled when the first page is read.
    matcher.mightMention('Nothing.');
    matcher.read({ blocks: [{ text: 'Nothing.', region: 'body', section: 0, links: [] }] });
  },
  run: () =>
    new Promise((resolve) => {
      reader = new PageReader({
        matcher,
        alive: () => true,
        found: () => resolve(),
        loadCard: () => Promise.reject(new Error('The bench opens no card here.')),
      });
      reader.start();
    }),
  undo() {
    reader.stop();
  },
};
