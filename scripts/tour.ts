import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Browser as PolyfilledBrowser } from 'webextension-polyfill';
import { BackgroundClient } from '../lib/messages/client';
import type { PageReport } from '../lib/messages/reader';
import { annotateText, bundledMatcher } from './annotations';
import type { DrivenBrowser } from './driver/driven-browser';
import { bringIntoView, paintedOn, pointAt } from './driver/painted';

/** What a visit to one page brought to light. */
export interface Tour {
  title: string;
  names: FoundName[];
  /** The painted name that was pointed at, where there is one. */
  opened?: { surface: string; card: string };
  screenshot: Uint8Array;
}

export interface FoundName {
  name: string;
  id: string;
  /** The forms in which the page mentions it. */
  surfaces: string[];
  count: number;
  painted: number;
}

/** Pages that fill themselves with text after loading get this long. */
const PATIENCE = 6_000;
const CARD_PATIENCE = 10_000;

/**
 * Visits a page that is open: waits until it is annotated, rests the pointer on the first
 * painted name and waits for its card.
 * @throws Error where the extension does not run on the page, or no card opens
 */
export async function takeTour(browser: DrivenBrowser, page: Page): Promise<Tour> {
  const report = await reportOn(browser, page);
  const names = await named(browser, report, await page.content());
  const title = await page.title();
  const [first] = await paintedOn(page);
  if (!first) return { title, names, screenshot: await page.screenshot() };

  const place = await bringIntoView(page);
  if (!place) throw new Error(`"${first.text}" is painted, but not laid out on the page.`);
  await pointAt(page, place);
  const card = await until(CARD_PATIENCE, () => browser.card(page));
  if (!card) throw new Error(`No card opened on "${first.text}".`);
  // It may still be on its way to its place.
  await pause(300);
  return {
    title,
    names,
    opened: { surface: first.text, card: await card.name() },
    screenshot: await page.screenshot(),
  };
}

async function reportOn(browser: DrivenBrowser, page: Page): Promise<PageReport> {
  const tab = await browser.tabOf(page);
  let answered: PageReport | undefined;
  const found = await until(PATIENCE, async () => {
    answered = (await clientOf(browser).pageReport(tab)) ?? undefined;
    return answered && answered.names.length > 0 ? answered : undefined;
  });
  if (found ?? answered) return found ?? { names: [] };
  const { state, host } = await clientOf(browser).siteStatus(tab);
  throw new Error(`The extension is not at work on ${host || page.url()} (${state}).`);
}

/** The reader counts; in which forms, the same engine says of the same page here. */
async function named(browser: DrivenBrowser, { names }: PageReport, html: string): Promise<FoundName[]> {
  const directory = new Map((await clientOf(browser).directory()).map(({ id, name }) => [id, name]));
  const { annotations } = annotateText(bundledMatcher(), html, 'page.html');
  return names.map(({ id, count, painted }) => {
    const own = annotations.filter(({ entity }) => entity === id).map(({ surface }) => surface);
    const surfaces = [...new Set(own)];
    // Nobody who is only accused is in the directory.
    return { id, name: directory.get(id) ?? surfaces[0] ?? id, count, painted, surfaces };
  });
}

/** The extension's background, asked through one of its own pages. */
export function clientOf(browser: DrivenBrowser): BackgroundClient {
  return new BackgroundClient((request) =>
    browser.inExtension((message) => extension.runtime.sendMessage(message), request),
  );
}

/** Asks again and again until there is an answer; undefined where none comes in time. */
async function until<Answer>(
  patience: number,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() > end) return answer;
    await pause(100);
  }
}

/** What the functions given to `inExtension` find. */
declare const extension: PolyfilledBrowser;
