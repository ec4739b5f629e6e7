import { readdirSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../lib/messages/reader';
import { CARD_TAG } from '../lib/page/card-port';
import { UsageError } from './command';
import type { DrivenBrowser } from './driver/driven-browser';
import type { Sites } from './driver/sites';
import { type OwnTime, timeOurs } from './own-time';
import { shownPage } from './shown-page';
import { clientOf } from './tour';

/** What a visit to one page brought to light. */
export interface PageVisit {
  /** The page's file, under the folder that was named. */
  page: string;
  names: PageReport['names'];
  /** Undefined where the browser does not tell. */
  time: OwnTime | undefined;
  /** What went wrong, in words; nothing, as it should be. */
  problems: string[];
}

const MARKUP = new Set(['.html', '.htm', '.xhtml', '.xht']);

/** A page has come to rest when its reader says the same this long after; so long it is waited for at most. */
const REST = 300;
const PATIENCE = 10_000;
/** Milliseconds that a page may take to load. */
const LOADING = 30_000;

/**
 * Every page in a folder and the folders in it.
 * @throws UsageError where there is none
 */
export function pagesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${folder}: is no folder; name one with saved pages in it.`);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    MARKUP.has(extname(file).toLowerCase()),
  );
  if (files.length === 0) throw new UsageError(`${folder}: holds no .html page.`);
  return files.sort().map((file) => join(folder, file));
}

/**
 * Visits saved pages one after the other in one tab, without the scripts they came with: each is
 * loaded, read, and the card of the first name on it opened and closed again.
 */
export async function* visitPages(
  browser: DrivenBrowser,
  sites: Sites,
  folder: string,
): AsyncGenerator<PageVisit> {
  const page = await browser.open();
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      Reflect.set(globalThis, 'asLoaded', new XMLSerializer().serializeToString(document));
    });
  });
  let said = (await browser.complaints()).length;
  for (const file of pagesIn(folder)) {
    const { url, answer } = shownPage(file);
    sites.serve(url, answer ?? {});
    const visit: PageVisit = { page: relative(folder, file), names: [], time: undefined, problems: [] };
    try {
      visit.time = await timeOurs(browser, page, async () => {
        // What the page before was still loading must not come in between.
        await page.goto('about:blank');
        await load(page, url);
        visit.names = await namesOn(browser, page);
      });
      visit.problems.push(...(await changesOf(page, 'annotated')));
      const [first] = visit.names;
      if (first) {
        await openAndClose(browser, page, first.id);
        visit.problems.push(...(await changesOf(page, 'left by the card')));
      }
    } catch (error) {
      visit.problems.push(error instanceof Error ? error.message : String(error));
    }
    const complaints = await browser.complaints();
    visit.problems.push(...complaints.slice(said).map((text) => `said on a console: ${text}`));
    said = complaints.length;
    yield visit;
  }
}

async function load(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOADING });
  } catch (error) {
    // Firefox's driver may take the refused address of a frame for the page's own.
    if (!String(error).includes('Address rejected')) throw error;
    await page.waitForFunction(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      { timeout: LOADING },
      url,
    );
  }
}

/** What the page's readers have found, once they say the same twice. */
async function namesOn(browser: DrivenBrowser, page: Page): Promise<PageReport['names']> {
  const client = clientOf(browser);
  const tab = await browser.tabOf(page);
  const end = performance.now() + PATIENCE;
  let before: string | undefined;
  for (;;) {
    const report = await client.pageReport(tab);
    const now = JSON.stringify(report);
    if (report && now === before) return report.names;
    if (performance.now() > end)
      throw new Error('the extension is not at work on it, or never comes to rest');
    before = now;
    await pause(REST);
  }
}

/** How the document differs from what was loaded. */
async function changesOf(page: Page, when: string): Promise<string[]> {
  const at = await page.evaluate(() => {
    const now = new XMLSerializer().serializeToString(document);
    const before = String(Reflect.get(globalThis, 'asLoaded'));
    if (now === before) return null;
    let same = 0;
    while (now[same] === before[same]) same += 1;
    return now.slice(Math.max(0, same - 40), same + 80);
  });
  return at === null ? [] : [`its document was changed when it was ${when}, near: ${at}`];
}

/** @throws Error where no card opens, or it does not close */
async function openAndClose(browser: DrivenBrowser, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  // A name that nobody can see has no card.
  if (!(await clientOf(browser).goTo(await browser.tabOf(page), id))) return;
  await until(page, true);
  await page.keyboard.press('Escape');
  await until(page, false);
}

async function until(page: Page, isOpen: boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while ((await page.$(CARD_TAG).then((host) => host !== null)) !== isOpen) {
    if (performance.now() > end) throw new Error(isOpen ? 'no card opens on it' : 'its card does not close');
    await pause(50);
  }
}
