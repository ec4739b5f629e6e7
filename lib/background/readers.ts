import type { Browser, Tabs } from 'webextension-polyfill';
import { isPageReport, type PageReport, type ReaderRequest } from '../messages/reader';
import type { Sites } from './site-status';

/** What runs on every page; it asks for the reader where there is something to read. */
const SCRIPT = '/look.js';
const STYLES = '/assets/marks.css';

/** Puts the reader into open pages where it has to run, and out of those where it must not. */
export class Readers {
  readonly #browser: Browser;
  readonly #sites: Sites;
  /** One pass after the other: two at once could cross, and leave the older one's state. */
  #queue: Promise<void> = Promise.resolve();

  constructor(browser: Browser, sites: Sites) {
    this.#browser = browser;
    this.#sites = sites;
  }

  /** Makes each tab what its settings say, with no reload. Never rejects. */
  follow(tabs: readonly Tabs.Tab[]): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      await Promise.all(tabs.map((tab) => this.#followTab(tab)));
    });
    return this.#queue;
  }

  /** What the tab's reader has found; undefined where none answers. */
  async report(tabId: number): Promise<PageReport | undefined> {
    const answer = await this.ask(tabId, { type: 'report' });
    return isPageReport(answer) ? answer : undefined;
  }

  /** Asks a tab's reader; undefined where none answers. */
  async ask(tabId: number, request: ReaderRequest): Promise<unknown> {
    try {
      return await this.#browser.tabs.sendMessage(tabId, request);
    } catch {
      return undefined;
    }
  }

  async #followTab(tab: Tabs.Tab): Promise<void> {
    if (tab.id === undefined) return;
    const { state } = await this.#sites.status(tab);
    if (state === 'cannot-run') return;
    const answers = (await this.report(tab.id)) !== undefined;
    if (state === 'on' && !answers) await this.#start(tab.id);
    if (state !== 'on' && answers) await this.#stop(tab.id);
  }

  async #start(tabId: number): Promise<void> {
    try {
      await this.#browser.scripting.insertCSS({ target: { tabId }, files: [STYLES] });
      await this.#browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    } catch {
      // The page is gone, or one of those that browsers keep extensions out of.
    }
  }

  async #stop(tabId: number): Promise<void> {
    await this.ask(tabId, { type: 'stop' });
    try {
      await this.#browser.scripting.removeCSS({ target: { tabId }, files: [STYLES] });
    } catch {
      // As above.
    }
  }
}
