import type { Browser } from 'webextension-polyfill';
import { isReaderRequest, type ReaderRequest } from '../messages/reader';
import { isExtensionThere, isOnHere, isReadable } from './place';

/** First a look decides whether the page is about our matters; where it is, the reader takes over. */
type Role = 'look' | 'reader';

/** One script of ours at work a page, however often scripts are put into it. */
const KEY = Symbol.for('backgrounder.presence');
type World = { [KEY]?: { role: Role; isAlive(): boolean; stop(): void } };

/**
 * Takes this page for a script, unless the extension is off here or the script is at work
 * already. A page that is off keeps nothing: no listener, no observer, no timer.
 * @param browser the browser's own promise-based API
 * @param answer answers what background and popup ask, while the page is taken
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
  const claim = {
    role,
    isAlive: () => !signal.aborted && isExtensionThere(browser),
    stop: () => controller.abort(),
  };
  world[KEY] = claim;
  signal.addEventListener('abort', () => {
    if (world[KEY] === claim) delete world[KEY];
  });
  if (!(await isOnHere(browser))) controller.abort();
  if (signal.aborted) return undefined;

  const onMessage = (message: unknown, sender: { id?: string }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isReaderRequest(message)) return undefined;
    if (message.type !== 'stop') return Promise.resolve(answer(message));
    controller.abort();
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (isExtensionThere(browser)) browser.runtime.onMessage.removeListener(onMessage);
  });
  // A page that comes back from the cache has missed every message meanwhile.
  addEventListener(
    'pageshow',
    async ({ persisted }) => {
      if (persisted && isExtensionThere(browser) && !(await isOnHere(browser))) controller.abort();
    },
    { signal },
  );
  return controller;
}
