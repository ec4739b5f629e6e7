import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { ReferencePage } from '../support/reference-page';
import { useExtension } from '../support/stage';

const ADDRESSES = [
  '',
  '#/search?q=a',
  '#operation-venetic',
  '#cjeu-c-670-22',
  '#/timeline',
  '#/figures',
  '#/map',
];

/** What runs out of the page sideways, or out of a box that cuts it off. */
function clippedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    for (const element of document.querySelectorAll('body *:not(.hidden, option, svg *)')) {
      const { right, left, width } = element.getBoundingClientRect();
      if (width > 1 && (right > innerWidth + 1 || left < -1)) {
        found.push(`${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
      }
    }
    return found;
  });
}

describe.each(BROWSER_NAMES)('the reference in %s', (name) => {
  // A wide window at 400 %, and the narrowest phone.
  const stage = useExtension(name, { width: 320, height: 568 });

  it.each(['en', 'de'])('fits a narrow window, in %s', async (lang) => {
    await stage.browser.inExtension(
      (language) => browser.storage.local.set({ preferences: { version: 1, language } }),
      lang,
    );
    for (const address of ADDRESSES) {
      const { page } = await ReferencePage.open(stage, address);
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, lang);
      expect(await clippedOn(page), address).toEqual([]);
      await page.close();
    }
  });

  it('is a table for everybody, though its rows are folded there', async () => {
    if (name !== 'chromium') return;
    const { page } = await ReferencePage.open(stage, '#/figures');
    const table = await page.$('.numbers');
    const tree = await page.accessibility.snapshot({ interestingOnly: false, ...(table && { root: table }) });
    const roles = new Map<string, number>();
    const count = ({ role, children = [] }: NonNullable<typeof tree>): void => {
      roles.set(role, (roles.get(role) ?? 0) + 1);
      children.forEach(count);
    };
    if (tree) count(tree);
    expect(roles.get('table')).toBe(1);
    expect(roles.get('columnheader')).toBe(5);
    expect(roles.get('cell')).toBe(
      5 * (await page.$$eval('.numbers', ([first]) => first?.querySelectorAll('tr.count').length ?? 0)),
    );
  });
});

describe('on paper', () => {
  // Only this browser lets a page be looked at as it would be printed.
  const stage = useExtension('chromium', { width: 794, height: 1123 });

  it('the reference leaves out what cannot be used there, and writes addresses out', async () => {
    for (const address of ['#encrochat', '#/timeline', '#/figures', '#/map']) {
      const { page } = await ReferencePage.open(stage, address);
      await page.emulateMediaType('print');
      const left = await page.$$eval(
        'search, .tabs, .filters, .tools, .caption, .copy, .onward, .order',
        (all) => all.filter((element) => element.checkVisibility()).map((element) => element.className),
      );
      expect(left, address).toEqual([]);
      expect(await clippedOn(page), address).toEqual([]);
      const links = await page.$$eval('.all-sources li > a', (all) =>
        all.map((link) => getComputedStyle(link, '::after').content),
      );
      if (address === '#encrochat') expect(links.length).toBeGreaterThan(10);
      expect(links.filter((content) => !content.includes('http'))).toEqual([]);
      await page.close();
    }
  });

  it('the reference is black on white, though the screen is dark', async () => {
    const { page } = await ReferencePage.open(stage, '#/map');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.emulateMediaType('print');
    const colours = await page.evaluate(() => {
      const text = document.querySelector('.map text');
      return [
        getComputedStyle(document.documentElement).backgroundColor,
        text && getComputedStyle(text).fill,
      ];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(27, 29, 34)']);
  });
});

declare const browser: typeof import('webextension-polyfill');
