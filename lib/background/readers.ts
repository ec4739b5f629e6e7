import type { Browser, Tabs } from 'webextension-polyfill';
import {
  type FrameReport,
  isFrameReport,
  mergeReports,
  type PageReport,
  type ReaderRequest,
  type Visit,
} from '../messages/reader';
import { askFrames } from './frames';
import type { Sites } from './site-status';

/** What runs on every page; it asks for the reader where there is something to read. */
const SCRIPT = '/look.js';
const STYLES = '/assets/marks.css';

/** Puts the reader into open pages where it has to run, and out of those where it must not. */
export class Readers {
  readonly #browser: Browser;
  readonly #sites: Sites;
  /**
   * The last pass over each tab. One after the other: two at once could cross, and leave the older
   * one's state. Each tab by itself: a page that hangs must not keep the others waiting.
   */
  readonly #passes = new Map<number, Promise<void>>();

  constructor(browser: Browser, sites: Sites) {
    this.#browser = browser;
    this.#sites = sites;
  }

  /** Makes a tab what its settings say, with no reload. Never rejects. */
  follow(tab: Tabs.Tab): Promise<void> {
    const { id } = tab;
    if (id === undefined) return Promise.resolve();
    const before = this.#passes.get(id) ?? Promise.resolve();
    const pass = before
      .then(() => this.#follow(tab, id))
      .then(() => {
        if (this.#passes.get(id) === pass) this.#passes.delete(id);
      });
    this.#passes.set(id, pass);
    return pass;
  }

  /** What a tab's readers have found, all frames together; undefined where none answers. */
  async report(tabId: number): Promise<PageReport | undefined> {
    const reports = await this.#reports(tabId);
    return reports.length > 0 ? mergeReports(reports) : undefined;
  }

  /**
   * Goes to the next or previous mention on a page, or the next one of an entity, and opens its
   * card. On from frame to frame, and past the last one round again.
   * @returns false where there is none
   */
  async visit(tabId: number, which: Omit<Visit, 'from'>): Promise<boolean> {
    const frames = await this.#reports(tabId);
    const start = Math.max(
      0,
      frames.findIndex(({ isVisited }) => isVisited),
    );
    for (let tries = 0; tries <= frames.length; tries += 1) {
      const frame = frames.at((start + tries * which.step) % frames.length);
      if (!frame) return false;
      const visit = { type: 'visit', ...which, from: tries === 0 ? 'here' : 'edge' } as const;
      const [there] = await askFrames(this.#browser, tabId, visit, [frame.frameId]);
      if (there?.answer !== true) continue;
      const left = frames.filter(({ isVisited, frameId }) => isVisited && frameId !== frame.frameId);
      if (left.length > 0) {
        await askFrames(
          this.#browser,
          tabId,
          { type: 'leave' },
          left.map(({ frameId }) => frameId),
        );
      }
      return true;
    }
    return false;
  }

  async #reports(tabId: number): Promise<(FrameReport & { frameId: number })[]> {
    const answers = await askFrames(this.#browser, tabId, { type: 'report' });
    return answers.flatMap(({ frameId, answer }) => (isFrameReport(answer) ? [{ ...answer, frameId }] : []));
  }

  async #follow(tab: Tabs.Tab, tabId: number): Promise<void> {
    const { state } = await this.#sites.status(tab);
    if (state === 'cannot-run') return;
    if (state !== 'on') await this.#stop(tabId);
    else if (!(await this.#reports(tabId)).some(({ frameId }) => frameId === 0)) await this.#start(tabId);
  }

  async #start(tabId: number): Promise<void> {
    const target = { tabId, allFrames: true };
    try {
      await this.#browser.scripting.insertCSS({ target, files: [STYLES] });
      await this.#browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true });
    } catch {
      // The page is gone, or one of those that browsers keep extensions out of.
    }
  }

  async #stop(tabId: number): Promise<void> {
    const asked = await askFrames(this.#browser, tabId, { type: 'stop' });
    if (asked.length === 0) {
      const stop: ReaderRequest = { type: 'stop' };
      await this.#browser.tabs.sendMessage(tabId, stop).catch(() => {});
    }
    try {
      await this.#browser.scripting.removeCSS({ target: { tabId, allFrames: true }, files: [STYLES] });
    } catch {
      // As above.
    }
  }
}
