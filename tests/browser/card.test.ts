import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { violationsOn } from '../support/axe';
import { addPageScript } from '../support/page-script';
import { useBrowser } from '../support/stage';

/** What `card-on-page.tsx` offers in the page. */
declare const subject: typeof import('./card-on-page');

/** One of each kind, the person among them, and the one with most to say. */
const KINDS = [
  'encrochat',
  'operation-venetic',
  'nca',
  'cjeu',
  'bgh-5-str-413-25',
  'eaw',
  'kill-code',
  'kamran-butt',
];

describe.each(BROWSER_NAMES)('the card in %s', (name) => {
  const stage = useBrowser(name);
  let page: Page;

  beforeAll(async () => {
    stage.sites.serve(
      'http://news.example/card',
      '<!doctype html><html lang="en"><head><title>Card</title></head><body><main></main></body></html>',
    );
    page = await stage.browser.open('http://news.example/card');
    await addPageScript(page, new URL('./card-on-page.tsx', import.meta.url));
    await page.evaluate(() => subject.speakIn('en'));
  });
  afterAll(async () => {
    await page.close();
  });

  describe.each([false, true])('with dark %s', (dark) => {
    it.each(KINDS)('shows %s without a violation of accessibility rules', async (id) => {
      for (const wholeStory of [false, true]) {
        await page.evaluate((which, how) => subject.show(which, how), id, { wholeStory, dark });
        // The card comes in over a tenth of a second; contrast is judged when it is there.
        await new Promise((resolve) => setTimeout(resolve, 200));
        expect(await violationsOn(page)).toEqual([]);
      }
    });
  });

  it('leads to the reference, but not from somebody who is only accused', async () => {
    const offers = (id: string) =>
      page.evaluate((which) => {
        subject.show(which, { wholeStory: true, dark: false });
        return document.querySelector('.card')?.textContent?.includes('Open in the reference');
      }, id);
    expect([await offers('nca'), await offers('kamran-butt')]).toEqual([true, false]);
  });

  it('clips no entity’s text, in a wide and in a narrow window, and keeps its controls large enough', async () => {
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 800 });
      const found = await page.evaluate(() =>
        subject.ids.flatMap((id) =>
          [false, true].flatMap((wholeStory) => {
            subject.show(id, { wholeStory, dark: false });
            return [...subject.clipped(), ...subject.small()].map((text) => `${id}: ${text}`);
          }),
        ),
      );
      expect(found).toEqual([]);
    }
  });
});
