import type { CDPSession, Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/driver/driven-browser';

/** What the extension's scripts keep on a page, of living and dead copies together. */
export interface AtWork {
  /** Listeners on the window and the document. */
  listeners: number;
}

/** Counts what the extension's scripts keep on a page, through Chromium's debugger. */
export async function atWorkOn(browser: DrivenBrowser, page: Page): Promise<AtWork> {
  const session = await page.createCDPSession();
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (browser.origin.startsWith(context.origin) && context.origin !== '') contexts.push(context.id);
  });
  try {
    await session.send('Runtime.enable');
    let listeners = 0;
    for (const contextId of contexts) {
      for (const target of ['window', 'document']) {
        const objectId = await evaluate(session, contextId, target);
        const found = await session.send('DOMDebugger.getEventListeners', { objectId });
        listeners += found.listeners.length;
      }
    }
    return { listeners };
  } finally {
    await session.detach();
  }
}

/** How often functions of the extension's files are called on a page while something is done to it. */
export async function callsDuring(
  browser: DrivenBrowser,
  page: Page,
  work: () => Promise<void>,
): Promise<number> {
  const session = await page.createCDPSession();
  try {
    await session.send('Profiler.enable');
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await session.send('Profiler.takePreciseCoverage');
    await work();
    const { result } = await session.send('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.startsWith(browser.origin))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
  } finally {
    await session.detach();
  }
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { contextId, expression });
  if (!result.objectId) throw new Error(`${expression} is no object there.`);
  return result.objectId;
}
