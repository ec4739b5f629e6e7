import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { bringIntoView, pointAt } from '../../scripts/driver/painted';
import { addPageScript } from '../support/page-script';
import { useBrowser } from '../support/stage';

const URL_OF_PAGE = 'http://news.example/rewritten';

/** What `reader-on-page.ts` offers in the page. */
declare const subject: typeof import('./reader-on-page');

describe.each(BROWSER_NAMES)('a name in text that is rewritten in %s', (name) => {
  const stage = useBrowser(name);
  let page: Page;

  async function openPage(body: string): Promise<void> {
    stage.sites.serve(
      URL_OF_PAGE,
      `<!doctype html><html lang="en"><title>Story</title><body>${body}</body></html>`,
    );
    page = await stage.browser.open(URL_OF_PAGE);
    await addPageScript(page, new URL('./reader-on-page.ts', import.meta.url));
    await page.evaluate(() => subject.start());
  }

  /** Opens the card of a name. */
  async function rest(on: string, id: string): Promise<void> {
    const place = await bringIntoView(page, on);
    if (!place) throw new Error(`${on} is not laid out.`);
    await pointAt(page, place);
    await page.waitForFunction((entry) => subject.log.includes(entry), { timeout: 5000 }, `open ${id}`);
  }

  /** Replaces words in the first text of an element; what is painted then, before the page is read anew. */
  const rewrite = (selector: string, from: string, to: string) =>
    page.evaluate(
      async (where, words, others) => {
        const text = document.querySelector(where)?.firstChild;
        if (text) text.nodeValue = text.nodeValue?.replace(words, others) ?? null;
        await Promise.resolve();
        return subject.painted();
      },
      selector,
      from,
      to,
    );

  /** Adds a name to the page and waits until it is painted, so that all is read anew. */
  async function readAnew(): Promise<void> {
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Europol spoke.</p>'));
    await page.waitForFunction(() => subject.painted().includes('agency-on-light: Europol'), {
      timeout: 8000,
    });
  }

  afterEach(async () => {
    await page.close();
  });

  it('stays painted, with its card open, where the change is elsewhere', async () => {
    await openPage('<p style="margin:100px">EncroChat closed, Sky ECC later.</p>');
    await rest('EncroChat', 'encrochat');
    const before = ['network-on-light: Sky ECC', 'open-on-light: EncroChat'];
    expect(await page.evaluate(() => subject.painted())).toEqual(before);
    expect(await rewrite('p', 'later.', 'much later.')).toEqual(before);
    await readAnew();
    expect(await page.evaluate(() => subject.painted())).toEqual(['agency-on-light: Europol', ...before]);
    expect(await page.evaluate(() => subject.log)).toEqual(['open encrochat']);
  });

  it('is dropped at once where its own words change, and its card closes', async () => {
    await openPage('<p style="margin:100px">EncroChat closed, Sky ECC later.</p>');
    await rest('Sky ECC', 'sky-ecc');
    expect(await rewrite('p', 'Sky ECC', 'Sky TV')).toEqual(['network-on-light: EncroChat']);
    expect(await page.evaluate(() => subject.log)).toEqual(['open sky-ecc', 'close']);
    await readAnew();
    expect(await rewrite('p', 'EncroChat', 'A chat')).toEqual(['agency-on-light: Europol']);
  });

  it('is dropped at once where its words move, and painted where they went', async () => {
    await openPage('<p>EncroChat closed.</p>');
    expect(await rewrite('p', 'EncroChat', 'At last EncroChat')).toEqual([]);
    await readAnew();
    expect(await page.evaluate(() => subject.painted())).toEqual([
      'agency-on-light: Europol',
      'network-on-light: EncroChat',
    ]);
  });

  it('is dropped at once where it reaches over several nodes and one of them changes', async () => {
    await openPage('<p>The National <b>Crime</b> Agency read EncroChat.</p>');
    const both = ['agency-on-light: National Crime Agency', 'network-on-light: EncroChat'];
    expect(await rewrite('p', 'The', 'Our')).toEqual(both);
    expect(await rewrite('b', 'Crime', 'Grime')).toEqual(['network-on-light: EncroChat']);
  });
});
