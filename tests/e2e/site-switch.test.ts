import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { paintedOn } from '../../scripts/driver/painted';
import { stopBackground } from '../support/background';
import { Popup } from '../support/popup';
import { useExtension } from '../support/stage';

const STORY = `<!doctype html><html lang="en"><title>Story</title><article>
  <h1>Suspect flown to Hamburg</h1>
  <p>The National Crime Agency said that the messages came from EncroChat.</p>
  <p>Officers of Operation Venetic had read them in 2020.</p>
</article>`;

/** Long enough for the slowest machine, and over at once where it holds already. */
const SOON = { timeout: 15_000, interval: 50 };

describe.each(BROWSER_NAMES)('the site switch in %s', (name) => {
  const stage = useExtension(name);

  // Tabs stay open: Firefox notes on its console every script that a closing tab cuts short.
  const visit = async (url: string): Promise<Page> => {
    stage.sites.serve(url, STORY);
    const page = await stage.browser.open(url);
    // A reload would forget this.
    await page.evaluate('window.hasStayed = true');
    return page;
  };
  const painted = async (page: Page): Promise<number> => (await paintedOn(page)).length;
  const annotated = (...pages: Page[]) =>
    Promise.all(pages.map((page) => expect.poll(() => painted(page), SOON).toBeGreaterThan(0)));
  const silent = (...pages: Page[]) =>
    Promise.all(pages.map((page) => expect.poll(() => painted(page), SOON).toBe(0)));
  const popupOf = async (page: Page): Promise<Popup> => {
    const popup = await Popup.over(stage.browser, page);
    await popup.page.waitForSelector('[role="switch"]');
    return popup;
  };
  const stored = () => stage.browser.inExtension(() => browser.storage.local.get());

  afterEach(async () => {
    await stage.browser.inExtension(() => browser.storage.local.clear());
    expect(await stage.browser.complaints()).toEqual([]);
  });

  it('changes every open tab of the site with no reload, and no other site', async () => {
    const one = await visit('http://www.morning.example/one');
    const two = await visit('http://sport.morning.example/two');
    const other = await visit('http://evening.example/story');
    await annotated(one, two, other);
    const before = await paintedOn(other);

    const popup = await popupOf(one);
    expect(await popup.switch()).toEqual({ on: true, line: 'On for morning.example' });
    await popup.flip();
    await silent(one, two);
    await expect.poll(() => popup.switch(), SOON).toEqual({ on: false, line: 'Off on morning.example' });
    expect(await paintedOn(other)).toEqual(before);
    expect(await stored()).toEqual({ 'site:morning.example': 'off' });

    const late = await visit('http://late.morning.example/three');
    await expect.poll(() => popupOf(late).then((its) => its.switch()), SOON).toMatchObject({ on: false });
    expect(await painted(late)).toBe(0);

    const second = await popupOf(two);
    await second.flip();
    await annotated(one, two, late);
    await expect.poll(() => popup.switch(), SOON).toMatchObject({ on: true });
    expect(await stored()).toEqual({});
    for (const page of [one, two, other, late]) expect(await page.evaluate('window.hasStayed')).toBe(true);
  });

  it('pauses everywhere and resumes', async () => {
    const one = await visit('http://noon.example/one');
    const other = await visit('http://afternoon.example/story');
    await annotated(one, other);
    const popup = await popupOf(one);
    await popup.press('Pause everywhere');
    await silent(one, other);
    await expect.poll(() => popup.switch(), SOON).toEqual({ on: false, line: 'Paused everywhere' });
    await popup.flip();
    await annotated(one, other);
    await expect.poll(() => popup.switch(), SOON).toMatchObject({ on: true });
  });

  it('leaves mail alone until it is turned on there', async () => {
    const mail = await visit('http://webmail.office.example/letter');
    const site = await visit('http://www.office.example/news');
    await annotated(site);
    const popup = await popupOf(mail);
    expect(await popup.switch()).toEqual({ on: false, line: 'Quiet on webmail.office.example' });
    expect(await painted(mail)).toBe(0);
    await popup.flip();
    await annotated(mail);
    expect(await stored()).toEqual({ 'site:webmail.office.example': 'on' });
    await popup.flip();
    await silent(mail);
    expect(await painted(site)).toBeGreaterThan(0);
    expect(await stored()).toEqual({});
  });

  it('leaves nothing behind on a page that was switched off', async () => {
    const page = await visit('http://dusk.example/one');
    await annotated(page);
    const before = await page.evaluate('document.documentElement.outerHTML');
    const popup = await popupOf(page);
    await popup.flip();
    await silent(page);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  });

  it('is kept when the background stops and starts', async () => {
    const page = await visit('http://night.example/one');
    await annotated(page);
    const popup = await popupOf(page);
    await popup.flip();
    await silent(page);
    await stopBackground(stage.browser);
    const later = await visit('http://www.night.example/later');
    const second = await popupOf(later);
    expect(await second.switch()).toEqual({ on: false, line: 'Off on night.example' });
    expect(await painted(later)).toBe(0);
    await second.flip();
    await annotated(page, later);
  });
});

declare const browser: typeof import('webextension-polyfill');
