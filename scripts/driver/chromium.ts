import {
  type Browser,
  CDPSession,
  type ElementHandle,
  type Frame,
  type Page,
  type Target,
  TargetType,
} from 'puppeteer-core';
import { CARD_TAG } from '../../lib/page/card-port';
import type { CardProbe } from './card-probe';
import { ChromiumCard } from './chromium-card';
import { DrivenBrowser, type Look } from './driven-browser';

/** Chromium, Chrome and Edge, over the DevTools protocol. */
export class ChromiumBrowser extends DrivenBrowser {
  #id = '';
  /** Handles on the card's elements that were looked at, for each page. */
  readonly #hosts = new WeakMap<Page, ElementHandle[]>();
  readonly #said: { text: string; about: string }[] = [];

  static async from(driver: Browser, look: Look | undefined): Promise<ChromiumBrowser> {
    const browser = new ChromiumBrowser(driver, look);
    driver.on('targetcreated', (target) => void browser.#listen(target));
    await Promise.all(driver.targets().map((target) => browser.#listen(target)));
    return browser;
  }

  async install(folder: string): Promise<void> {
    this.#id = await this.driver.installExtension(folder);
    await this.#worker();
  }

  get origin(): string {
    return `chrome-extension://${this.#id}/`;
  }

  async card(page: Page): Promise<CardProbe | undefined> {
    const known = this.#hosts.get(page) ?? [];
    this.#hosts.set(page, known);
    const host = await page.$(`${CARD_TAG}:popover-open`);
    if (host) {
      known.push(host);
      return ChromiumCard.on(page, host);
    }
    // What a driver refers to is kept in memory, and with the card all that belongs to it.
    await Promise.all(known.splice(0).map((one) => one.dispose()));
    return undefined;
  }

  async complaints(): Promise<readonly string[]> {
    return this.#said.filter(({ about }) => about.includes(this.origin)).map(({ text }) => text);
  }

  async runCommand(command: string): Promise<void> {
    const worker = await (await this.#worker()).worker();
    await worker?.evaluate((name) => {
      // Undocumented, and what Chromium itself calls for a real key stroke.
      const event: unknown = Reflect.get(Reflect.get(globalThis, 'chrome').commands, 'onCommand');
      (event as { dispatch(name: string): void }).dispatch(name);
    }, command);
  }

  async setDark(page: Page, dark: boolean): Promise<void> {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  }

  #worker(): Promise<Target> {
    return this.driver.waitForTarget(
      (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(this.origin),
      { timeout: 20_000 },
    );
  }

  /** Follows a page's or worker's console; content scripts speak on their page's. */
  async #listen(target: Target): Promise<void> {
    if (target.type() !== TargetType.PAGE && target.type() !== TargetType.SERVICE_WORKER) return;
    try {
      const session = await target.createCDPSession();
      this.#follow(session);
      await session.send('Runtime.enable');
      await session.send('Log.enable');
    } catch {
      // Gone again already.
    }
  }

  /** Frames of other sites are processes of their own, each with a session that only the driver knows. */
  protected followFrames(page: Page): void {
    const heard = new WeakSet<CDPSession>();
    const top = sessionOf(page.mainFrame());
    page.on('framenavigated', (frame) => {
      const session = sessionOf(frame);
      if (session === top || heard.has(session)) return;
      heard.add(session);
      // The driver has enabled `Runtime` on it, and would lose its way where that is done again.
      this.#follow(session);
      session.send('Log.enable').catch(() => {});
    });
  }

  #follow(session: CDPSession): void {
    const hear = (text: string, ...about: unknown[]): void => {
      this.#said.push({ text, about: JSON.stringify([text, about]) });
    };
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) =>
      hear(
        `${type}: ${args.map(({ value, description }) => String(value ?? description)).join(' ')}`,
        stackTrace,
      ),
    );
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      hear(
        `${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`,
        exceptionDetails.url,
        exceptionDetails.stackTrace,
      ),
    );
    session.on('Log.entryAdded', ({ entry }) =>
      hear(`${entry.level}: ${entry.text}`, entry.url, entry.stackTrace),
    );
  }
}

function sessionOf(frame: Frame): CDPSession {
  const session: unknown = 'client' in frame ? frame.client : undefined;
  if (!(session instanceof CDPSession)) {
    throw new Error('This version of puppeteer-core hides the session of a frame.');
  }
  return session;
}
