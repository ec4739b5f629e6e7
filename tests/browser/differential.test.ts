import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { addPageScript } from '../support/page-script';
import { useBrowser } from '../support/stage';

/** What `differential-on-page.ts` offers in the page. */
declare const subject: typeof import('./differential-on-page');

/** Histories in one page; the seeds are fixed so that a failure stays. */
const HISTORIES = 100;
const SEEDS = Array.from({ length: process.env.BACKGROUNDER_LONG ? 20 : 2 }, (_, at) => 20211118 + at);

const STYLES = '.gone { display: none } .unseen { visibility: hidden } .dark { background: #000 }';

describe.each(BROWSER_NAMES)('a page that changes at random in %s', (name) => {
  const stage = useBrowser(name);

  it.each(SEEDS)(
    'is painted as if it were looked at for the first time (seed %i)',
    { timeout: 600_000 },
    async (seed) => {
      const url = 'http://news.example/random';
      stage.sites.serve(
        url,
        `<!doctype html><html lang="en"><head><title>Story</title><style>${STYLES}</style></head><body></body></html>`,
      );
      const page = await stage.browser.open(url);
      await addPageScript(page, new URL('./differential-on-page.ts', import.meta.url));
      expect(await page.evaluate((runs, from) => subject.run(runs, from), HISTORIES, seed)).toBeUndefined();
      await page.close();
    },
  );
});
