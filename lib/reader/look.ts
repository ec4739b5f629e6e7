import type { Browser } from 'webextension-polyfill';
import { createHints } from '../matching/hints';
import type { FrameReport } from '../messages/reader';
import type { BackgroundRequest } from '../messages/requests';
import { glanceAtPage } from '../page/glance';
import { askAgain } from './ask';
import { isExtensionThere, isFrame } from './place';
import { takePage } from './presence';

const NOTHING: FrameReport = { names: [], isVisited: false };

/**
 * The little that runs on every page: looks whether its text, now or after a change, hints at a
 * certain name of ours. The background knows whether it is one, and then puts the reader in.
 * @param pattern finds all certain names; its source
 */
export async function bootLook(browser: Browser, pattern: string): Promise<void> {
  const controller = await takePage(browser, 'look', ({ type }) => (type === 'report' ? NOTHING : false));
  if (!controller) return;
  const { signal } = controller;
  if (!isFrame()) {
    // Nobody may be listening yet, and nothing depends on it.
    const state: BackgroundRequest = { type: 'reader-state' };
    browser.runtime.sendMessage(state).catch(() => {});
  }
  glanceAtPage(
    createHints(pattern),
    (hints) => {
      if (!isExtensionThere(browser)) controller.abort();
      else if (hints.length > 0) askAgain(browser, { type: 'load-reader', hints }, signal).catch(() => {});
    },
    signal,
  );
}
