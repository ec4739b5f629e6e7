import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { addPageScript } from '../support/page-script';
import { useBrowser } from '../support/stage';

/** What `look-on-page.ts` offers in the page. */
declare const subject: typeof import('./look-on-page');

describe.each(BROWSER_NAMES)('the look at every page in %s', (name) => {
  const stage = useBrowser(name);
  let page: Page;

  async function openPage(body: string, stored: Record<string, string> = {}): Promise<void> {
    stage.sites.serve('http://www.news.example/story', `<!doctype html><title>Story</title>${body}`);
    page = await stage.browser.open('http://www.news.example/story');
    await addPageScript(page, new URL('./look-on-page.ts', import.meta.url));
    await page.evaluate((rules) => {
      Object.assign(subject.stored, rules);
      return subject.start();
    }, stored);
  }
  const sent = () => page.evaluate(() => [...subject.sent]);
  const answer = (type: 'report' | 'stop') => page.evaluate((what) => subject.answer(what), type);

  afterEach(async () => {
    await page.close();
  });

  it('asks for the reader where a certain name stands on the page', async () => {
    await openPage('<p>The Encro<b>Chat</b> case</p>');
    expect(await sent()).toEqual(['reader-state', 'load-reader']);
  });

  it('asks for nothing more where there is none, and says that nothing was found', async () => {
    await openPage('<p>The NCA cheered at the Met Gala.</p>');
    expect(await sent()).toEqual(['reader-state']);
    expect(await answer('report')).toEqual({ names: [], isVisited: false });
  });

  it('asks as soon as one comes', async () => {
    await openPage('<p>Nothing yet.</p>');
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Europol spoke.</p>'));
    await page.waitForFunction(() => subject.sent.includes('load-reader'), { timeout: 5000 });
  });

  it('leaves nothing where it is off', async () => {
    await openPage('<p>EncroChat</p>', { 'site:news.example': 'off' });
    expect(await answer('report')).toBeUndefined();
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Europol spoke.</p>'));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await sent()).toEqual([]);
  });

  it('stops when told to', async () => {
    await openPage('<p>Nothing yet.</p>');
    expect(await answer('stop')).toBe(true);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Europol spoke.</p>'));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await answer('report')).toBeUndefined();
    expect(await sent()).toEqual(['reader-state']);
  });
});
