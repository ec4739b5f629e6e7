import type { Browser } from 'webextension-polyfill';
import type { GateGroup } from '../knowledge/index-format';
import { createGate } from '../matching/gate';
import type { FrameReport } from '../messages/reader';
import type { BackgroundRequest } from '../messages/requests';
import { mentionedOnPage } from '../page/page-text';
import { watchText } from '../page/watch';
import { isExtensionThere, isFrame } from './place';
import { takePage } from './presence';

const NOTHING: FrameReport = { names: [], isVisited: false };

/**
 * The little that runs on every page: looks whether any certain name of ours stands in its text,
 * now or after a change, and only then has the reader put in.
 */
export async function bootLook(browser: Browser, strong: readonly GateGroup[]): Promise<void> {
  const controller = await takePage(browser, 'look', ({ type }) => (type === 'report' ? NOTHING : false));
  if (!controller) return;
  const mightMention = createGate(strong);
  const tell = (request: BackgroundRequest): void => {
    // Nobody may be listening yet; the next change asks again.
    browser.runtime.sendMessage(request).catch(() => {});
  };
  const look = (): void => {
    if (!isExtensionThere(browser)) controller.abort();
    else if (mentionedOnPage(mightMention)) tell({ type: 'load-reader' });
  };
  watchText(() => {}, look, controller.signal);
  if (!isFrame()) tell({ type: 'reader-state' });
  look();
}
