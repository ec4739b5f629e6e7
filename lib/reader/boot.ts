import type { Browser } from 'webextension-polyfill';
import { remoteMatcher } from '../matching/remote-names';
import type { PageReport } from '../messages/reader';
import type { BackgroundRequest } from '../messages/requests';
import { type MakeCard, offeredCard } from '../page/card-port';
import { PageReader } from '../page/page-reader';
import { followPreferences } from '../settings/preference-store';
import { askAgain } from './ask';
import { isExtensionThere } from './place';
import { takePage } from './presence';

/**
 * Starts the reader on this page, in place of the look that asked for it, unless it is off here.
 * @param browser the browser's own promise-based API
 */
export async function bootReader(browser: Browser): Promise<void> {
  // Compiling this script was work enough for one task.
  await new Promise((resolve) => setTimeout(resolve));
  const controller = await takePage(browser, 'reader', (request) => {
    switch (request.type) {
      case 'report':
        return reader.report();
      case 'visit':
        return reader.visit(request);
      case 'leave':
        return reader.leave();
    }
  });
  if (!controller) return;
  const ask = (request: BackgroundRequest): Promise<unknown> => browser.runtime.sendMessage(request);
  let told = '';
  const reader = new PageReader(
    {
      matcher: remoteMatcher((change) =>
        askAgain(browser, { type: 'page-changed', change }, controller.signal),
      ),
      alive: () => isExtensionThere(browser),
      loadCard: () => loadCard(ask),
      found({ names }: PageReport) {
        const news = JSON.stringify(names);
        if (news === told) return;
        told = news;
        // Nobody may be listening yet, and nothing depends on it.
        ask({ type: 'reader-state' }).catch(() => {});
      },
    },
    controller,
  );
  await followPreferences(
    browser.storage,
    ({ preferences }) => reader.prefer(preferences),
    controller.signal,
    () => isExtensionThere(browser),
  );
  if (!controller.signal.aborted) reader.start();
}

async function loadCard(ask: (request: BackgroundRequest) => Promise<unknown>): Promise<MakeCard> {
  if (!offeredCard()) await ask({ type: 'load-card' });
  const make = offeredCard();
  if (!make) throw new Error('The card could not be loaded into this page.');
  return make;
}
