import type { Browser } from 'webextension-polyfill';
import type { MatcherIndex } from '../knowledge/index-format';
import { createMatcher } from '../matching/matcher';
import { isReaderRequest, type PageReport } from '../messages/reader';
import type { BackgroundRequest } from '../messages/requests';
import { type MakeCard, offeredCard } from '../page/card-port';
import { PageReader } from '../page/page-reader';
import { PAUSED_KEY } from '../sites/keys';
import { decide, ruleKeys } from '../sites/rules';

/** One reader a page, however often the script is put into it. */
const KEY = Symbol.for('backgrounder.reader');
type World = { [KEY]?: { isAlive(): boolean; stop(): void } };

/**
 * Starts the reader on this page, unless it is off here. On a page that is off nothing is left:
 * no listener, no observer, no timer.
 * @param browser the browser's own promise-based API
 */
export async function bootReader(browser: Browser, index: MatcherIndex): Promise<void> {
  const world = globalThis as World;
  const isAlive = (): boolean => browser.runtime?.id !== undefined;
  if (!isReadable(document)) return;
  if (world[KEY]?.isAlive()) return;
  world[KEY]?.stop();
  // Claimed before anything is awaited: the script may be put in twice at the same moment.
  let stopped = false;
  const claim = {
    isAlive: () => !stopped && isAlive(),
    stop: () => {
      stopped = true;
    },
  };
  world[KEY] = claim;

  if (!(await isOnHere(browser)) || stopped) {
    if (world[KEY] === claim) delete world[KEY];
    return;
  }

  const ask = (request: BackgroundRequest): Promise<unknown> => browser.runtime.sendMessage(request);
  let told = '';
  const reader = new PageReader({
    matcher: createMatcher(index),
    density: 'calm',
    alive: isAlive,
    loadCard: () => loadCard(ask),
    found(report: PageReport) {
      const news = JSON.stringify(report.names);
      if (news === told) return;
      told = news;
      // Nobody may be listening yet, and nothing depends on it.
      ask({ type: 'reader-state', found: report.names.length }).catch(() => {});
    },
  });
  world[KEY] = { isAlive: () => !reader.signal.aborted && isAlive(), stop: () => reader.stop() };

  const onMessage = (message: unknown, sender: { id?: string }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isReaderRequest(message)) return undefined;
    switch (message.type) {
      case 'report':
        return Promise.resolve(reader.report());
      case 'go-to':
        return Promise.resolve(reader.goTo(message.id));
      case 'walk':
        return Promise.resolve(reader.walk(message.step));
      case 'stop':
        reader.stop();
        return Promise.resolve(true);
    }
  };
  browser.runtime.onMessage.addListener(onMessage);
  reader.signal.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(onMessage);
  });
  // A page that comes back from the cache has missed every message meanwhile.
  addEventListener(
    'pageshow',
    async ({ persisted }) => {
      if (persisted && isAlive() && !(await isOnHere(browser))) reader.stop();
    },
    { signal: reader.signal },
  );
  reader.start();
}

/** Pages of prose only: no plain files, no pictures, no page that is one big editor. */
function isReadable({ contentType, designMode, documentElement }: Document): boolean {
  const isHypertext = contentType === 'text/html' || contentType === 'application/xhtml+xml';
  return isHypertext && documentElement instanceof HTMLElement && designMode !== 'on';
}

/** Storage that fails must not switch the reader off: then the defaults hold. */
async function isOnHere(browser: Browser): Promise<boolean> {
  const { hostname } = location;
  try {
    if (browser.extension.inIncognitoContext) {
      const request: BackgroundRequest = { type: 'site-status' };
      const status: unknown = await browser.runtime.sendMessage(request);
      return typeof status !== 'object' || status === null || !('state' in status) || status.state === 'on';
    }
    const stored = await browser.storage.local.get([PAUSED_KEY, ...ruleKeys(hostname)]);
    return stored[PAUSED_KEY] !== true && decide(hostname, stored) === 'on';
  } catch {
    return decide(hostname, {}) === 'on';
  }
}

async function loadCard(ask: (request: BackgroundRequest) => Promise<unknown>): Promise<MakeCard> {
  if (!offeredCard()) await ask({ type: 'load-card' });
  const make = offeredCard();
  if (!make) throw new Error('The card could not be loaded into this page.');
  return make;
}
