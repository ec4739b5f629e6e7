import names from 'virtual:backgrounder/names';
import { type Matcher, openMatcher } from '../../../lib/matching/matcher';
import { NameLibrary } from '../../../lib/matching/name-library';
import { PageReader } from '../../../lib/page/page-reader';
import type { Row } from './row';

let matcher: Matcher;
let reader: PageReader;

/** Our own reader over and over: a new one each time, so that nothing is remembered of the page. */
export const row: Row = {
  prepare() {
    matcher = openMatcher(new NameLibrary(names));
    // The pattern of all names is compiled when the first text is read.
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
