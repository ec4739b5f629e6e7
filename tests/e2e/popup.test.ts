import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { Popup } from '../support/popup';
import { useExtension } from '../support/stage';

const page = (title: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article>`;

const STORY = page(
  'Suspect flown to Hamburg',
  'Kamran Butt was extradited to Germany, the National Crime Agency said. The messages came from EncroChat.',
  'Officers of Operation Venetic had read EncroChat messages in 2020, long before the arrest in Hamburg.',
  'EncroChat closed that summer.',
);

const SOON = { timeout: 15_000, interval: 50 };

describe.each(BROWSER_NAMES)('the popup in %s', (name) => {
  const stage = useExtension(name, { width: 400, height: 700 });

  const visit = async (url: string, body: string): Promise<Page> => {
    stage.sites.serve(url, body);
    return stage.browser.open(url);
  };
  const popupOver = async (url: string, body: string): Promise<Popup> =>
    Popup.over(stage.browser, await visit(url, body));
  const says = (popup: Popup, words: string) => expect.poll(() => popup.text(), SOON).toContain(words);

  afterEach(async () => {
    expect(await stage.browser.complaints()).toEqual([]);
  });

  it('lists what the page mentions, most often first, and leads there', async () => {
    const story = await visit('http://list.example/', STORY);
    const popup = await Popup.over(stage.browser, story);
    await says(popup, 'On this page · ');
    const names = await popup.names();
    expect(names[0]).toEqual({ name: 'EncroChat', count: 3 });
    expect(names).toContainEqual({ name: 'Kamran Butt', count: 1 });
    expect(names.map(({ count }) => count)).toEqual(
      names.map(({ count }) => count).toSorted((a, b) => b - a),
    );
    const mentions = names.reduce((sum, { count }) => sum + count, 0);
    expect(await popup.text()).toContain(`On this page · ${names.length} names, ${mentions} mentions`);

    await popup.press('1 mention of Operation Venetic');
    await expect
      .poll(() => stage.browser.card(story).then((card) => card?.name()), SOON)
      .toBe('Operation Venetic');
  });

  it('follows the page live', async () => {
    const story = await visit('http://live.example/', page('Spring', 'Flowers are out.'));
    const popup = await Popup.over(stage.browser, story);
    await says(popup, 'Nothing found on this page');
    await story.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'The National Crime Agency seized phones of EncroChat.';
      document.querySelector('article')?.append(paragraph);
    });
    await says(popup, 'On this page · 2 names, 2 mentions');
    stage.sites.serve('http://live.example/next', STORY);
    await story.goto('http://live.example/next');
    await says(popup, 'EncroChat');
    await expect.poll(async () => (await popup.names())[0], SOON).toEqual({ name: 'EncroChat', count: 3 });
  });

  it('finds every entity and shows its whole story, with a way back', async () => {
    const popup = await popupOver('http://search.example/', STORY);
    await popup.page.locator('input[type="search"]').fill('extrad');
    await says(popup, 'Extradition');
    await popup.page.locator('input[type="search"]').fill('operation venetic');
    await says(popup, '1 result');
    await popup.press('Operation Venetic');
    await expect
      .poll(() => popup.page.$eval('h1', (heading) => heading.textContent), SOON)
      .toBe('Operation Venetic');
    expect(await popup.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const story = await popup.text();
    for (const part of [
      'Established',
      'Official figure',
      'as of 8 Jun 2022',
      '2,864',
      'Where sources differ',
    ]) {
      expect(story).toContain(part);
    }
    const hrefs = await popup.page.$$eval('.claims a', (links) => links.map(({ href }) => href));
    expect(hrefs.length).toBeGreaterThan(5);
    for (const href of hrefs) expect(href).toMatch(/^https?:\/\//);

    await popup.press('EncroChat');
    await expect.poll(() => popup.page.$eval('h1', (heading) => heading.textContent), SOON).toBe('EncroChat');
    await popup.press('‹ Back to Operation Venetic');
    await expect
      .poll(() => popup.page.$eval('h1', (heading) => heading.textContent), SOON)
      .toBe('Operation Venetic');
    await popup.press('‹ Back');
    await says(popup, '1 result');
  });

  it('never finds a person who is only accused', async () => {
    const popup = await popupOver('http://accused.example/', STORY);
    await says(popup, 'Kamran Butt');
    await popup.page.locator('input[type="search"]').fill('Kamran Butt');
    await says(popup, 'Nothing is known here under “Kamran Butt”.');
    const reference = await stage.browser.openExtensionPage('reference.html#kamran-butt');
    await expect
      .poll(() => reference.evaluate(() => document.body.textContent), SOON)
      .toContain('There is no entry of this name.');
    expect(await reference.evaluate(() => document.body.textContent)).not.toContain('Butt');
  });

  it('says that nothing was found, and why a page cannot be read', async () => {
    const plain = await popupOver('http://plain.example/', page('Spring', 'Flowers are out.'));
    await says(plain, 'Nothing found on this page');
    stage.sites.serve('http://files.example/judgment.pdf', {
      headers: { 'content-type': 'text/plain' },
      body: 'EncroChat',
    });
    const file = await stage.browser.open('http://files.example/judgment.pdf');
    await says(await Popup.over(stage.browser, file), 'It looks like a PDF file.');
  });

  it('offers to load a page again that no reader answers for, and leads to the options', async () => {
    const url = 'http://files.example/notes';
    stage.sites.serve(url, { headers: { 'content-type': 'text/plain' }, body: 'EncroChat' });
    const popup = await Popup.over(stage.browser, await stage.browser.open(url));
    await says(popup, 'This page cannot be read');
    const loads = () => stage.sites.requests.filter((request) => request.url === url).length;
    const before = loads();
    await popup.press('Reload the page');
    await expect.poll(loads, SOON).toBe(before + 1);
    await popup.press('Options');
    const open = () =>
      stage.browser.inExtension(
        async () =>
          (await browser.tabs.query({})).filter(({ url: at }) => at?.endsWith('/options.html')).length,
      );
    await expect.poll(open, SOON).toBe(1);
  });

  it('says where it cannot run', async () => {
    const tab = await stage.browser.inExtension(
      async () => (await browser.tabs.create({ url: 'about:blank' })).id ?? -1,
    );
    const popup = await Popup.forTab(stage.browser, tab);
    await says(popup, 'Cannot run on this page');
    expect(await popup.switch()).toBeUndefined();
    const own = await stage.browser.inExtension(
      async () => (await browser.tabs.create({ url: 'reference.html' })).id ?? -1,
    );
    await says(await Popup.forTab(stage.browser, own), 'Cannot run on this page');
  });

  it('is shown by the toolbar’s title', async () => {
    const story = await visit('http://title.example/', STORY);
    const tab = await stage.browser.tabOf(story);
    const title = () => stage.browser.inExtension((tabId) => browser.action.getTitle({ tabId }), tab);
    await expect.poll(title, SOON).toMatch(/^Backgrounder: \d+ names found on this page$/);
    const popup = await Popup.forTab(stage.browser, tab);
    await popup.flip();
    await expect.poll(title, SOON).toBe('Backgrounder: off on title.example');
    await popup.flip();
    await expect.poll(title, SOON).toMatch(/found on this page$/);
  });

  it('opens the reference at an entity, and the next one in the same tab', async () => {
    const popup = await popupOver('http://reference.example/', STORY);
    const references = () =>
      stage.browser.inExtension(async () => {
        const tabs = await browser.tabs.query({});
        const page = browser.runtime.getURL('reference.html');
        return tabs.flatMap(({ url = '' }) => (url.startsWith(`${page}#`) ? [url.slice(page.length)] : []));
      });
    // A tab that an earlier test has opened is used again too.
    const tabs = Math.max(1, (await references()).length);
    for (const id of ['nca', 'bka']) {
      await popup.page.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage({type: 'open-reference', id: '${id}'})`,
      );
      await expect.poll(references, SOON).toContain(`#${id}`);
    }
    expect(await references()).toHaveLength(tabs);
  });

  it('works by keyboard alone', async () => {
    const popup = await popupOver('http://keys.example/', STORY);
    await says(popup, 'On this page · ');
    const { keyboard } = popup.page;
    await keyboard.press('Tab');
    await keyboard.press(' ');
    await expect.poll(() => popup.switch(), SOON).toMatchObject({ on: false });
    await keyboard.press('Enter');
    await expect.poll(() => popup.switch(), SOON).toMatchObject({ on: true });
    await says(popup, 'On this page · ');
    await popup.page.focus('input[type="search"]');
    await keyboard.type('bundeskriminalamt');
    await says(popup, '1 result');
    await keyboard.press('Enter');
    await expect.poll(() => popup.page.$eval('h1', (heading) => heading.textContent), SOON).toContain('BKA');
  });
});

describe.each(BROWSER_NAMES)('settings that are damaged, in %s', (name) => {
  const stage = useExtension(name);

  it('are said to be, and the defaults hold', async () => {
    stage.sites.serve('http://damaged.example/', STORY);
    await stage.browser.inExtension(() =>
      browser.storage.local.set({
        paused: 'perhaps',
        'site:damaged.example': 42,
        'site:kept.example': 'off',
      }),
    );
    const story = await stage.browser.open('http://damaged.example/');
    const popup = await Popup.over(stage.browser, story);
    await expect
      .poll(() => popup.text(), SOON)
      .toContain('Some settings could not be read: defaults are used.');
    expect(await popup.switch()).toMatchObject({ on: true });
    await expect.poll(async () => (await popup.names()).length, SOON).toBeGreaterThan(0);
    await popup.flip();
    await expect.poll(() => popup.switch(), SOON).toMatchObject({ on: false });
    expect(await stage.browser.inExtension(() => browser.storage.local.get())).toEqual({
      paused: 'perhaps',
      'site:damaged.example': 'off',
      'site:kept.example': 'off',
    });
  });
});

declare const browser: typeof import('webextension-polyfill');
