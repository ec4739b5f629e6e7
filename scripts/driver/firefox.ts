import type { Browser, Page } from 'puppeteer-core';
import type { Browser as PolyfilledBrowser } from 'webextension-polyfill';
import { CARD_TAG } from '../../lib/page/card-port';
import { Bidi } from './bidi';
import type { CardProbe } from './card-probe';
import { DrivenBrowser, type Look } from './driven-browser';
import { FirefoxCard } from './firefox-card';

/** Firefox's own note on a call under way when a test stopped the background, or closed or left the page. */
const CUT_SHORT = /Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

/** Firefox, over WebDriver BiDi. */
export class FirefoxBrowser extends DrivenBrowser {
  readonly #bidi: Bidi;
  readonly origin: string;
  readonly #said: { text: string; about: string }[] = [];

  private constructor(driver: Browser, look: Look | undefined, uuid: string) {
    super(driver, look);
    this.#bidi = new Bidi(driver);
    this.origin = `moz-extension://${uuid}/`;
  }

  static async from(driver: Browser, look: Look | undefined, uuid: string): Promise<FirefoxBrowser> {
    const browser = new FirefoxBrowser(driver, look, uuid);
    await browser.#bidi.listen('log.entryAdded', (entry) => {
      const text = typeof entry === 'object' && entry !== null && 'text' in entry ? String(entry.text) : '';
      browser.#said.push({ text, about: JSON.stringify(entry) });
    });
    // The console keeps the last 250 messages only, fewer than a page with odd style sheets gives.
    await browser.#bidi.inBrowserWindow(`
      this.heard = [];
      Services.console.registerListener({
        observe: ({ message }) => message.includes(${JSON.stringify(browser.origin)}) && this.heard.push(message),
      });
    `);
    return browser;
  }

  async install(folder: string): Promise<void> {
    await this.driver.installExtension(folder);
  }

  card(page: Page): Promise<CardProbe | undefined> {
    return FirefoxCard.on(this.#bidi, page, `${CARD_TAG}:popover-open`);
  }

  /** Pages tell what was said; only the browser's own console knows where a lost promise and the background failed. */
  async complaints(): Promise<readonly string[]> {
    const logged = await this.#bidi.inBrowserWindow('JSON.stringify(this.heard.splice(0))');
    const messages: unknown = JSON.parse(String(logged));
    for (const message of Array.isArray(messages) ? messages.map(String) : []) {
      if (!CUT_SHORT.test(message)) this.#said.push({ text: message, about: message });
    }
    return this.#said.filter(({ about }) => about.includes(this.origin)).map(({ text }) => text);
  }

  /** Firefox makes one key element for each command that has a shortcut, in the manifest's order. */
  async runCommand(command: string): Promise<void> {
    const commands = await this.inExtension(async () =>
      (await extension.commands.getAll()).flatMap(({ name, shortcut }) => (name && shortcut ? [name] : [])),
    );
    const position = commands.indexOf(command);
    if (position === -1) throw new Error(`There is no command "${command}" with a shortcut.`);
    await this.#bidi.inBrowserWindow(
      `document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')[${position}].doCommand(), undefined`,
    );
  }

  /** There it is a setting of the whole browser. */
  async setDark(_: Page, dark: boolean): Promise<void> {
    await this.#bidi.inBrowserWindow(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`,
    );
  }

  /** All that is said in the whole browser is heard. */
  protected followFrames(): void {}
}

/** What the functions given to `inExtension` find. */
declare const extension: PolyfilledBrowser;
