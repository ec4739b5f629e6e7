import type { Browser } from 'webextension-polyfill';
import type { BackgroundRequest } from '../messages/requests';
import { isExtensionThere } from './place';

/** Milliseconds after which a background that did not answer is asked again, and how often. */
const AGAIN = 1000;
const TRIES = 3;

/**
 * Asks the background for what a page cannot do without, again where it did not answer. Rejects
 * where it never does, where the extension is gone, and where the signal has aborted meanwhile.
 * @param browser the browser's own promise-based API
 */
export async function askAgain(
  browser: Browser,
  request: BackgroundRequest,
  signal: AbortSignal,
): Promise<unknown> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await browser.runtime.sendMessage(request);
    } catch (error) {
      if (tries === TRIES || !isExtensionThere(browser)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    signal.throwIfAborted();
  }
}
