import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { bringIntoView, paintedOn, pointAt } from '../../scripts/driver/painted';
import { atWorkOn, callsDuring } from '../support/at-work';
import { turn } from '../support/extension-life';
import { Popup } from '../support/popup';
import { SOON, useExtension } from '../support/stage';

const STORY = `<!doctype html><html lang="en"><title>Story</title><article>
  <p>The National Crime Agency said that the messages came from EncroChat.</p>
  <p>Officers of Operation Venetic had read them in 2020.</p></article>`;
const ROSES = '<!doctype html><html lang="en"><title>Roses</title><p>Prune in March.</p>';

/** Browsers keep no page for the way back that must not be stored. */
const KEPT = { 'cache-control': 'max-age=60' };

/** Fifty tabs in the long run, and as many as a short one has time for. */
const TABS = process.env.BACKGROUNDER_LONG ? 50 : 6;

/** What one reader keeps on a page. A look keeps less. */
const READER = { listeners: 18 };

/** Firefox's own note on a script that ran when its tab was put to sleep or its extension went. */
const CUT_OFF = /Script terminated by timeout/;

describe.each(BROWSER_NAMES)('the extension in %s', (name) => {
  const stage = useExtension(name);

  afterEach(async () => {
    const complaints = await stage.browser.complaints();
    expect(complaints.filter((text) => !CUT_OFF.test(text))).toEqual([]);
  });

  const visit = async (url: string, body = STORY): Promise<Page> => {
    stage.sites.serve(url, { body, headers: KEPT });
    const page = await stage.browser.open(url);
    // A reload would forget this.
    await page.evaluate('window.hasStayed = true');
    return page;
  };
  const painted = async (page: Page): Promise<number> => (await paintedOn(page)).length;
  const annotated = (page: Page) => expect.poll(() => painted(page), SOON).toBeGreaterThan(0);
  const silent = (page: Page) => expect.poll(() => painted(page), SOON).toBe(0);
  /** Firefox takes our world and styles away itself, and what we have painted stays without a look. */
  const unseen = async (page: Page): Promise<void> => {
    if (name === 'chromium') return silent(page);
    await page.bringToFront();
    const before = await page.screenshot({ encoding: 'base64' });
    await page.evaluate(() => CSS.highlights.clear());
    expect(await page.screenshot({ encoding: 'base64' })).toBe(before);
  };
  const withCard = async (page: Page): Promise<void> => {
    await page.bringToFront();
    const place = await bringIntoView(page, 'EncroChat');
    if (!place) throw new Error('EncroChat is not painted.');
    await pointAt(page, place);
    await expect.poll(async () => (await stage.browser.card(page))?.name(), SOON).toBe('EncroChat');
  };
  /** What a reader does with a page that an orphan would take note of. */
  const stir = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await page.mouse.move(3, 3);
    await page.mouse.move(8, 8);
    await page.evaluate(() => document.body.append(' '));
  };
  const keeps = async (page: Page, what: typeof READER): Promise<void> => {
    // Firefox has no debugger of this kind for drivers; it takes an orphan's world away by itself.
    if (name === 'chromium') await expect.poll(() => atWorkOn(stage.browser, page), SOON).toEqual(what);
  };
  const NOTHING = { listeners: 0 };

  it('keeps nothing on a page that is switched off, and does nothing there', async () => {
    const page = await visit('http://dusk.example/story');
    await annotated(page);
    await withCard(page);
    await keeps(page, READER);
    const popup = await Popup.over(stage.browser, page);
    await popup.flip();
    await silent(page);
    expect(await stage.browser.card(page)).toBeUndefined();
    expect(await page.$('backgrounder-card')).toBeNull();
    await keeps(page, NOTHING);

    const bustle = async (): Promise<void> => {
      await stir(page);
      await page.keyboard.press('Escape');
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Europol spoke.</p>'));
      await page.evaluate(() => dispatchEvent(new Event('resize')));
      await new Promise((resolve) => setTimeout(resolve, 2000));
    };
    if (name === 'chromium') expect(await callsDuring(stage.browser, page, bustle)).toBe(0);
    else await bustle();
    expect(await painted(page)).toBe(0);

    await popup.flip();
    await annotated(page);
    await keeps(page, READER);
  });

  it('works once on a page, however often it is put in', async () => {
    const page = await visit('http://double.example/story');
    await annotated(page);
    const tab = await stage.browser.tabOf(page);
    await stage.browser.inExtension(async (tabId) => {
      const files = ['/look.js', '/reader.js', '/reader.js', '/card.js', '/card.js', '/look.js'];
      await Promise.all(
        files.map((file) => browser.scripting.executeScript({ target: { tabId }, files: [file] })),
      );
      return files;
    }, tab);
    await withCard(page);
    expect(await page.$$('backgrounder-card')).toHaveLength(1);
    await keeps(page, READER);
  });

  it('is right on a page that comes back from the browser’s cache', async () => {
    const page = await visit('http://back.example/story');
    stage.sites.serve('http://back.example/roses', ROSES);
    await annotated(page);
    // By the page itself: Firefox's driver waits for a loading that does not come.
    const go = async (way: string, path: string): Promise<void> => {
      await page.evaluate(`void setTimeout(() => ${way})`);
      await expect.poll(() => page.evaluate('location.pathname').catch(() => ''), SOON).toBe(path);
    };
    const leave = () => go("location.assign('/roses')", '/roses');
    const back = async (): Promise<void> => {
      await go('history.back()', '/story');
      expect(await page.evaluate('window.hasStayed')).toBe(true);
    };
    await leave();
    await back();
    await annotated(page);
    await withCard(page);
    await page.keyboard.press('Escape');

    await leave();
    await stage.browser.inExtension(() => browser.storage.local.set({ 'site:back.example': 'off' }));
    await back();
    await silent(page);
    await keeps(page, NOTHING);

    await leave();
    await stage.browser.inExtension(() => browser.storage.local.clear());
    await back();
    await annotated(page);
  });

  it('reads a page that was put to sleep when it wakes', async () => {
    const page = await visit('http://sleep.example/story');
    await annotated(page);
    const tab = await stage.browser.tabOf(page);
    const other = await visit('http://awake.example/story');
    await other.bringToFront();
    const asleep = await stage.browser.inExtension(
      // In Chromium it is another tab from then on.
      async (id) => ((await browser.tabs.discard(id)) as unknown as { id?: number } | undefined)?.id ?? id,
      tab,
    );
    await stage.browser.inExtension(() => browser.storage.local.set({ 'site:sleep.example': 'off' }));
    await stage.browser.inExtension(
      (id) => browser.tabs.update(id, { active: true }).then(() => true),
      asleep,
    );
    const report = () =>
      stage.browser.inExtension(
        (id) => browser.runtime.sendMessage({ type: 'page-report', tabId: id }),
        asleep,
      );
    await expect.poll(report, SOON).toBeNull();
    await stage.browser.inExtension(() => browser.storage.local.clear());
    await expect.poll(report, SOON).toMatchObject({ names: { length: 3 } });
  });

  describe(`with ${TABS} tabs open`, () => {
    const open = async (): Promise<Page[]> => {
      const pages: Page[] = [];
      for (let count = 1; count <= TABS; count += 1) {
        pages.push(await visit(`http://news${count}.example/story`, count % 3 === 0 ? ROSES : STORY));
      }
      return pages;
    };
    const stories = (pages: Page[]): Page[] => pages.filter((_, at) => (at + 1) % 3 !== 0);
    const have = async (pages: Page[], check: (page: Page) => Promise<unknown>): Promise<void> => {
      for (const page of pages) await check(page);
    };
    const isUntouched = async (page: Page): Promise<void> => {
      expect(await page.evaluate('window.hasStayed')).toBe(true);
      expect(await page.$$('backgrounder-card')).toHaveLength(0);
    };

    it('takes every one over when it is reloaded, and leaves nothing of its old self', async () => {
      const pages = await open();
      const [first] = pages;
      await have(stories(pages), annotated);
      if (first) await withCard(first);
      await turn(stage.browser, 'reload');
      await have(stories(pages), annotated);
      await have(pages, stir);
      await have(stories(pages), annotated);
      await have(stories(pages), (page) => keeps(page, READER));
      if (first) await withCard(first);
      await first?.keyboard.press('Escape');
      await expect.poll(async () => (await first?.$$('backgrounder-card'))?.length, SOON).toBe(0);
      await have(pages, isUntouched);

      await turn(stage.browser, 'disable');
      await have(pages, stir);
      await have(pages, unseen);
      await have(pages, (page) => keeps(page, NOTHING));
      await have(pages, isUntouched);

      await turn(stage.browser, 'enable');
      await have(stories(pages), annotated);
      await have(stories(pages), (page) => keeps(page, READER));

      await turn(stage.browser, 'uninstall');
      await have(pages, stir);
      await have(pages, unseen);
      await have(pages, (page) => keeps(page, NOTHING));
      await have(pages, isUntouched);
    }, 600_000);
  });
});

declare const browser: typeof import('webextension-polyfill');
