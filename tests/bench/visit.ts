import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/driver/driven-browser';
import { paintedOn } from '../../scripts/driver/painted';
import type { Activity } from './script-time';
import { record, setMark } from './tracing';

/** Milliseconds between two looks at whether a page is quiet. */
const BETWEEN_LOOKS = 80;
/** A main thread that works less than this between two looks, in milliseconds, is quiet. */
const QUIET = 1.5;
/** So often in a row: longer than our own timers wait. */
const LOOKS = 4;
/** Milliseconds after which a page that never rests is taken as it is. */
const PATIENCE = 15_000;
const LOAD_PATIENCE = 60_000;

/** What Chromium counts of a page's main thread, in milliseconds since the page began. */
export interface Counts {
  /** Script as the browser's own counter has it: it leaves out all that runs in microtasks. */
  script: number;
  task: number;
  listeners: number;
}

/** One page in a tab of its own, watched through the debugger protocol. */
export class Visit {
  readonly browser: DrivenBrowser;
  readonly page: Page;
  readonly session: CDPSession;
  readonly #url: string;

  private constructor(browser: DrivenBrowser, page: Page, session: CDPSession, url: string) {
    this.browser = browser;
    this.page = page;
    this.session = session;
    this.#url = url;
  }

  /** A tab that is to show an address, not yet loaded. */
  static async open(browser: DrivenBrowser, url: string): Promise<Visit> {
    const page = await browser.open();
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'timeTicks' });
    return new Visit(browser, page, session, url);
  }

  /** Loads the page and waits until it is quiet. */
  async load(): Promise<this> {
    await this.page.goto(this.#url, { waitUntil: 'load', timeout: LOAD_PATIENCE });
    await this.untilQuiet(2);
    return this;
  }

  /** Records what the main thread does from a deed until all is quiet again. */
  record(deed: () => Promise<unknown>): Promise<Activity> {
    return record(this.session, async () => {
      await deed();
      await this.untilQuiet();
      await setMark(this.session, 'end');
    });
  }

  /** Waits until the main thread has nothing to do. */
  async untilQuiet(looks = LOOKS): Promise<void> {
    const end = performance.now() + PATIENCE;
    let before = await this.#worked();
    for (let quiet = 0; quiet < looks && performance.now() < end; ) {
      await pause(BETWEEN_LOOKS);
      const now = await this.#worked();
      quiet = now - before < QUIET ? quiet + 1 : 0;
      before = now;
    }
  }

  /** Puts a script of the extension into the page, as its background does; what the script comes to. */
  async inject(file: string): Promise<unknown> {
    const tab = await this.browser.tabOf(this.page);
    const answer = await this.browser.inExtension(
      async (tabId, script) => {
        const [frame] = await extension.scripting.executeScript({ target: { tabId }, files: [script] });
        return { result: frame?.result ?? null };
      },
      tab,
      file,
    );
    return answer.result;
  }

  /** How many names are painted on the page. */
  async painted(): Promise<number> {
    return (await paintedOn(this.page)).length;
  }

  async counts(): Promise<Counts> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      script: of('ScriptDuration') * 1000,
      task: (of('TaskDuration') - of('DevToolsCommandDuration')) * 1000,
      listeners: of('JSEventListeners'),
    };
  }

  /** Megabytes of the page's process that scripts hold, after all that can go has gone. */
  async heap(): Promise<number> {
    await this.session.send('HeapProfiler.enable');
    for (let turn = 0; turn < 3; turn += 1) await this.session.send('HeapProfiler.collectGarbage');
    const usage = await this.session.send('Runtime.getHeapUsage');
    const backing = 'backingStorageSize' in usage ? Number(usage.backingStorageSize) : 0;
    return (usage.usedSize + backing) / 1e6;
  }

  async close(): Promise<void> {
    await this.page.close().catch(() => {});
  }

  async #worked(): Promise<number> {
    return (await this.counts()).task;
  }
}

/** What functions given to `inExtension` find. */
declare const extension: typeof import('webextension-polyfill');
