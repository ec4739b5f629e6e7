import type { Page, Protocol } from 'puppeteer-core';
import { ChromiumBrowser } from './driver/chromium';
import type { DrivenBrowser } from './driver/driven-browser';

/** How long the extension's own scripts kept a page busy, in milliseconds. */
export interface OwnTime {
  all: number;
  /** The longest stretch without a pause. */
  longest: number;
}

/** Microseconds between two looks at what runs. */
const SAMPLING = 500;

/** The profiler's name for what may happen in the middle of a script. */
const COLLECTION = '(garbage collector)';

/**
 * Does something with a page, and tells how much of it was the extension's own scripts on it.
 * @returns undefined in Firefox, which has no such profiler for drivers
 */
export async function timeOurs(
  browser: DrivenBrowser,
  page: Page,
  work: () => Promise<void>,
): Promise<OwnTime | undefined> {
  if (!(browser instanceof ChromiumBrowser)) {
    await work();
    return undefined;
  }
  const session = await page.createCDPSession();
  try {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
    await session.send('Profiler.start');
    await work();
    const { profile } = await session.send('Profiler.stop');
    return ownTime(profile, browser.origin);
  } finally {
    await session.detach().catch(() => {});
  }
}

/** Time in a profile spent in functions of files under an address, and in what they called. */
export function ownTime(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  origin: string,
): OwnTime {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const collect = (id: number, isOurs: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const ours = isOurs || node.callFrame.url.startsWith(origin);
    if (ours) own.add(id);
    for (const child of node.children ?? []) collect(child, ours);
  };
  if (nodes[0]) collect(nodes[0].id, false);

  let all = 0;
  let longest = 0;
  let current = 0;
  samples.forEach((id, at) => {
    const time = (timeDeltas[at] ?? 0) / 1000;
    if (own.has(id)) {
      all += time;
      current += time;
      longest = Math.max(longest, current);
    } else if (byId.get(id)?.callFrame.functionName !== COLLECTION) {
      current = 0;
    }
  });
  return { all, longest };
}
