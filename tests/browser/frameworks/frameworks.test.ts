import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../../scripts/driver/locate';
import { paintedOn } from '../../../scripts/driver/painted';
import { addPageScript } from '../../support/page-script';
import { useBrowser } from '../../support/stage';
import type { FrameworkPage, Item } from './story';

/** What `reader-on-page.ts` offers in the page. */
declare const subject: typeof import('../reader-on-page');
/** What a framework's own page script offers. */
declare const framework: { page: FrameworkPage };

const URL_OF_PAGE = 'http://news.example/framework';

const AT_FIRST: Item[] = [
  { key: 'a', text: 'The servers of EncroChat stood in France.' },
  { key: 'b', text: 'Europol said so.' },
  { key: 'c', text: 'Nothing else is known.' },
];

/** What is shown one after the other, and the names that are then painted, in the order in which they stand. */
const STEPS: [what: string, items: Item[], names: string[]][] = [
  [
    're-renders a text with a name in it',
    [{ key: 'a', text: 'The servers of Sky ECC stood in France.' }, ...AT_FIRST.slice(1)],
    ['Sky ECC', 'Europol'],
  ],
  [
    're-renders a text from which its name has gone',
    [{ key: 'a', text: 'The servers stood in France.' }, ...AT_FIRST.slice(1)],
    ['Europol'],
  ],
  [
    'reorders',
    [
      { key: 'c', text: 'Eurojust knew more.' },
      { key: 'b', text: 'Europol said so.' },
      { key: 'a', text: 'The servers of EncroChat stood in France.' },
    ],
    ['Eurojust', 'Europol', 'EncroChat'],
  ],
  [
    'removes and adds',
    [
      { key: 'd', text: 'Ennetcom had been closed before.' },
      { key: 'a', text: 'The servers of EncroChat stood in France.' },
    ],
    ['Ennetcom', 'EncroChat'],
  ],
  ['shows nothing', [], []],
  ['shows all again', AT_FIRST, ['EncroChat', 'Europol']],
];

describe.each(BROWSER_NAMES)('in %s, a page', (name) => {
  const stage = useBrowser(name);

  const open = async (script: string, markup: string): Promise<Page> => {
    stage.sites.serve(
      URL_OF_PAGE,
      `<!doctype html><html lang="en"><head><title>Story</title></head><body><div id="root">${markup}</div></body></html>`,
    );
    const page = await stage.browser.open(URL_OF_PAGE);
    await addPageScript(page, new URL(script, import.meta.url), 'framework');
    return page;
  };
  const painted = async (page: Page): Promise<string[]> => (await paintedOn(page)).map(({ text }) => text);
  const isPainted = (page: Page, names: string[]) =>
    expect.poll(() => painted(page), { timeout: 8000, interval: 20 }).toEqual(names);

  it.each([
    ['React', './react-page.ts'],
    ['Vue', './vue-page.ts'],
    ['Svelte', './svelte-page.ts'],
  ])('of %s is brought to life, re-rendered and reordered with marks in it', async (_, script) => {
    const server = await open(script, '');
    const markup = await server.evaluate((items) => framework.page.markup(items), AT_FIRST);
    await server.close();

    const page = await open(script, markup);
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) said.push(message.text());
    });
    const texts = () => page.$$eval('#root p', (all) => all.map(({ textContent }) => textContent));

    await addPageScript(page, new URL('../reader-on-page.ts', import.meta.url));
    await page.evaluate(() => subject.start());
    await isPainted(page, ['EncroChat', 'Europol']);
    await page.evaluate(() => {
      Reflect.set(globalThis, 'sent', document.querySelector('#a'));
    });
    await page.evaluate((items) => framework.page.hydrate(items), AT_FIRST);
    // It took over what the server had sent, and made nothing anew.
    expect(await page.evaluate(() => Reflect.get(globalThis, 'sent') === document.querySelector('#a'))).toBe(
      true,
    );
    await isPainted(page, ['EncroChat', 'Europol']);

    for (const [, items, names] of STEPS) {
      await page.evaluate((shown) => framework.page.show(shown), items);
      expect(await texts()).toEqual(items.map(({ text }) => `News: ${text} More`));
      await isPainted(page, names);
    }
    await page.evaluate(() => framework.page.end());
    await isPainted(page, []);
    expect(said).toEqual([]);
    await page.close();
  });
});
