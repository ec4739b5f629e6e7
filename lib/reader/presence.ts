import type { Browser } from 'webextension-polyfill';
import { isStop, PRESENCE_KEY, type Presence, type ReaderRequest } from '../messages/reader';
import { hasRoom, isExtensionThere, isFrame, isOnHere, isReadable, laidOut } from './place';

/** First a look decides whether the page is about our matters; where it is, the reader takes over. */
type Role = 'look' | 'reader';

interface Claim extends Presence {
  role: Role;
  isAlive(): boolean;
  stop(): void;
}

/** One script of ours at work in a frame, however often scripts are put into it. */
const KEY = Symbol.for(PRESENCE_KEY);
type World = { [KEY]?: Claim };

/**
 * Takes this frame for a script, unless the extension is off here or the script is at work
 * already. A page that is off keeps nothing: no listener, no observer, no timer. A page that is
 * only prepared, and a frame without room, are taken once somebody can read them.
 * @param browser the browser's own promise-based API
 * @param answer answers what the background asks, while the frame is taken
 * @returns what stops the script; undefined where it is not to run
 */
export async function takePage(
  browser: Browser,
  role: Role,
  answer: (request: Exclude<ReaderRequest, { type: 'stop' }>) => unknown,
): Promise<AbortController | undefined> {
  if (!isReadable(document)) return undefined;
  const world = globalThis as World;
  const there = world[KEY];
  if (there?.isAlive() && (role === 'look' || there.role === 'reader')) return undefined;
  there?.stop();

  // Claimed before anything is awaited: the script may be put in twice at the same moment.
  const controller = new AbortController();
  const { signal } = controller;
  let isAtWork = false;
  const claim: Claim = {
    role,
    isAlive: () => !signal.aborted && isExtensionThere(browser),
    stop: () => controller.abort(),
    answer(request) {
      if (request.type !== 'stop') return isAtWork ? answer(request) : undefined;
      controller.abort();
      return true;
    },
  };
  world[KEY] = claim;
  signal.addEventListener('abort', () => {
    if (world[KEY] === claim) delete world[KEY];
  });

  if (isPrepared(document)) await next(document, 'prerenderingchange', signal);
  if (!signal.aborted && !(await isOnHere(browser))) controller.abort();
  if (!signal.aborted && isFrame()) await laidOut(signal);
  while (!signal.aborted && !hasRoom()) {
    await next(window, 'resize', signal);
    if (!isExtensionThere(browser)) controller.abort();
  }
  if (signal.aborted) return undefined;
  isAtWork = true;
  // Where the background may no longer call a page, as its permission is gone, it still has a say.
  const onMessage = (message: unknown, sender: { id?: string }): void => {
    if (sender.id === browser.runtime.id && isStop(message)) controller.abort();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (isExtensionThere(browser)) browser.runtime.onMessage.removeListener(onMessage);
  });
  // A page that comes back from the cache has missed everything meanwhile.
  addEventListener(
    'pageshow',
    async ({ persisted }) => {
      if (persisted && !(isExtensionThere(browser) && (await isOnHere(browser)))) controller.abort();
    },
    { signal },
  );
  return controller;
}

/** True for a page that is loaded in advance, and may never be shown. */
function isPrepared(page: Document & { prerendering?: boolean }): boolean {
  return page.prerendering === true;
}

/** Waits for an event, or for the end. */
function next(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
