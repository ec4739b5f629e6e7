import type { Page } from 'puppeteer-core';
import type { Browser as PolyfilledBrowser } from 'webextension-polyfill';
import type { Language } from '../../lib/knowledge/vocabulary';
import type { DrivenBrowser } from '../driver/driven-browser';
import type { Sites } from '../driver/sites';

/** Where views are opened: a browser with the extension as it was installed, and the web that it reaches. */
export interface Scene {
  browser: DrivenBrowser;
  sites: Sites;
}

/** Something that the extension shows, in one of its states. */
export interface View {
  /** Name of its pictures: "popup-off". */
  name: string;
  /** Window widths, in CSS pixels, at which it is pictured; 320 and 1280 where none are named. */
  widths?: readonly number[];
  /** Opens it in a new tab and resolves when it shows what it is to show. */
  open(scene: Scene): Promise<Page>;
}

/** Waits until a page holds an element. */
export async function until(page: Page, selector: string): Promise<Page> {
  await page.waitForFunction(
    (wanted) => document.querySelector(wanted) !== null,
    { timeout: 15_000 },
    selector,
  );
  return page;
}

/** Makes the extension what it was after its installation, in a language. */
export async function startAnew({ browser }: Scene, language: Language): Promise<void> {
  await browser.inExtension(async (lang) => {
    await extension.storage.local.clear();
    await extension.storage.local.set({ preferences: { version: 1, language: lang } });
    return true;
  }, language);
}

/** Stores settings, beside what is stored already. */
export async function store(
  { browser }: Scene,
  items: { [key: string]: string | number | boolean },
): Promise<void> {
  await browser.inExtension(async (all) => {
    await extension.storage.local.set(all);
    return true;
  }, items);
}

/** What the functions given to `inExtension` find. */
declare const extension: PolyfilledBrowser;
