import type { Browser, Page } from 'puppeteer-core';
import type { Browser as PolyfilledBrowser } from 'webextension-polyfill';
import type { CardProbe } from './card-probe';

/** How pages are shown. */
export interface Look {
  width: number;
  height: number;
  /** Device pixels a CSS pixel. */
  scale: number;
  dark: boolean;
}

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/**
 * A real browser with the extension in it, driven from outside. What Chromium and Firefox do
 * in different ways has one name here.
 */
export abstract class DrivenBrowser {
  /** The driver's own browser, for what is not here. */
  readonly driver: Browser;
  #look: Look | undefined;
  #bench: Promise<Page> | undefined;

  /** @param look how pages are to look; without it they follow the window */
  protected constructor(driver: Browser, look?: Look) {
    this.driver = driver;
    this.#look = look;
  }

  /** Installs an unpacked extension; one already there under the same id is replaced. */
  abstract install(folder: string): Promise<void>;

  /** Start of the addresses of the extension's own files, with a slash at its end. */
  abstract get origin(): string;

  /** The open card on a page, as assistive technology finds it; undefined where none is open. */
  abstract card(page: Page): Promise<CardProbe | undefined>;

  /** All that the extension's own files have said or broken on any console so far, in order. */
  abstract complaints(): Promise<readonly string[]>;

  /** Runs one of the extension's keyboard commands, which made-up key strokes never reach. */
  abstract runCommand(command: string): Promise<void>;

  /** Makes a page dark or light. */
  abstract setDark(page: Page, dark: boolean): Promise<void>;

  /** Hears what is said in frames too, where a page's own console does not tell. */
  protected abstract followFrames(page: Page): void;

  /** Gives pages that are opened from now on another size. */
  resize(size: Omit<Look, 'dark'>): void {
    this.#look = { dark: false, ...this.#look, ...size };
  }

  /** A new tab, with an address loaded where one is given. */
  async open(url?: string): Promise<Page> {
    const page = await this.driver.newPage();
    this.followFrames(page);
    await this.#applyLook(page);
    if (url !== undefined) await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /** A page of the extension in a new tab; the popup takes `popup.html?tab=ID`. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.driver.newPage();
    await this.#applyLook(page);
    await this.#load(page, path);
    return page;
  }

  /**
   * Runs a function where it has the extension's whole API, as `extension`. It must be
   * self-contained; arguments and result are passed as JSON.
   */
  async inExtension<Result extends Json | object, Arguments extends Json[]>(
    work: (...given: Arguments) => Promise<Result> | Result,
    ...given: Arguments
  ): Promise<Result> {
    // It closes when the extension stops.
    if ((await this.#bench)?.isClosed()) this.#bench = undefined;
    // Any file of the extension will do: this one runs no code of its own.
    this.#bench ??= this.driver.newPage({ type: 'tab', background: true }).then(async (page) => {
      await this.#load(page, 'manifest.json');
      await page.evaluate('globalThis.extension = globalThis.browser ?? globalThis.chrome');
      return page;
    });
    const page = await this.#bench;
    return (await page.evaluate(work as (...given: unknown[]) => unknown, ...given)) as Result;
  }

  /** Closes what `inExtension` works in, before the extension starts anew and would tear it down. */
  async leaveExtension(): Promise<void> {
    await (await this.#bench)?.close();
    this.#bench = undefined;
  }

  /** The extension's number for the tab that shows a page. */
  async tabOf(page: Page): Promise<number> {
    const url = page.url();
    const id = await this.inExtension(async (wanted) => {
      const tabs = await extension.tabs.query({});
      return tabs.findLast((tab) => tab.url === wanted)?.id ?? -1;
    }, url);
    if (id === -1) throw new Error(`No tab shows ${url}.`);
    return id;
  }

  /** Closes the page that the extension opens after its installation, which would keep the focus. */
  async closeWelcome(): Promise<void> {
    const closed = await this.inExtension(async (page) => {
      for (let tries = 0; tries < 200; tries += 1) {
        const open = (await extension.tabs.query({})).filter(({ url }) => url === page);
        await extension.tabs.remove(open.flatMap(({ id }) => id ?? []));
        if (open.length > 0) return true;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return false;
    }, `${this.origin}welcome.html`);
    if (!closed) throw new Error('The extension has not opened its welcome page.');
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  async #applyLook(page: Page): Promise<void> {
    if (!this.#look) return;
    const { width, height, scale, dark } = this.#look;
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await this.setDark(page, dark);
  }

  /** Firefox never says that a page of an extension has loaded, so the page itself is asked. */
  async #load(page: Page, path: string): Promise<void> {
    await page.goto(this.origin + path, { waitUntil: [] });
    await page.waitForFunction(
      (origin) => location.href.startsWith(origin) && document.readyState === 'complete',
      { timeout: 20_000 },
      this.origin,
    );
  }
}

/** What the functions given to `inExtension` find. */
declare const extension: PolyfilledBrowser;
