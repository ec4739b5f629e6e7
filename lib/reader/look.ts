import type { Browser } from 'webextension-polyfill';
import { createHints } from '../matching/hints';
import type { PageReport } from '../messages/reader';
import type { BackgroundRequest } from '../messages/requests';
import { glanceAtPage } from '../page/glance';
import { isExtensionThere } from './place';
import { takePage } from './presence';

const NOTHING: PageReport = { names: [] };

/** Milliseconds after which a background that did not answer is asked again, and how often. */
const AGAIN = 1000;
const TRIES = 3;

/**
 * The little that runs on every page: looks whether its text, now or after a change, hints at a
 * certain name of ours. The background knows whether it is one, and then puts the reader in.
 * @param keys of the certain names, parted by commas
 */
export async function bootLook(browser: Browser, keys: string): Promise<void> {
  const controller = await takePage(browser, 'look', ({ type }) => (type === 'report' ? NOTHING : false));
  if (!controller) return;
  const { signal } = controller;
  const tell = (request: BackgroundRequest): Promise<unknown> => browser.runtime.sendMessage(request);
  const ask = (hints: string[], tries: number): void => {
    tell({ type: 'load-reader', hints }).catch(() => {
      if (tries > 1 && !signal.aborted) setTimeout(() => ask(hints, tries - 1), AGAIN);
    });
  };
  // Nobody may be listening yet, and nothing depends on it.
  tell({ type: 'reader-state', found: 0 }).catch(() => {});
  glanceAtPage(
    createHints(keys),
    (hints) => {
      if (isExtensionThere(browser)) ask(hints, TRIES);
      else controller.abort();
    },
    signal,
  );
}
