import type { Browser } from 'webextension-polyfill';
import type { BackgroundRequest } from '../messages/requests';
import { page } from '../page/dom';
import { PAUSED_KEY } from '../sites/keys';
import { isPage } from '../sites/pages';
import { decide, ruleKeys } from '../sites/rules';

/** CSS pixels. In a smaller frame nobody reads prose, and no card has room. */
const LEAST_WIDTH = 240;
const LEAST_HEIGHT = 140;
/** Milliseconds to wait for a layout: a frame of no size has none, nor one in a hidden tab. */
const LAYOUT_WAIT = 1000;

/** Pages of prose only: no plain files, no pictures, no page that is one big editor. */
export function isReadable({ contentType, designMode, documentElement }: Document): boolean {
  const isHypertext = contentType === 'text/html' || contentType === 'application/xhtml+xml';
  return isHypertext && documentElement instanceof HTMLElement && designMode !== 'on';
}

/** True where a document stands in another one. */
export function isFrame(): boolean {
  return window.top !== window;
}

/**
 * Waits until the browser has laid a document out by itself, but not for long, or for the end. Who
 * asks for sizes before that forces a layout, in each of a page's many frames.
 */
export function laidOut(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      sizes.disconnect();
      resolve();
    };
    const timer = setTimeout(done, LAYOUT_WAIT);
    const sizes = new ResizeObserver(done);
    const root = page.root();
    if (root) sizes.observe(root);
    signal.addEventListener('abort', done, { once: true });
  });
}

/** False in a frame that is too small for anybody to read in. */
export function hasRoom(): boolean {
  return !isFrame() || (innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT);
}

/**
 * Whether the extension is on for this page; a frame follows the page at the top. Storage that
 * fails must not switch it off: then the defaults hold. On our own pages it shows what it does,
 * whatever is set elsewhere.
 */
export async function isOnHere(browser: Browser): Promise<boolean> {
  if (location.protocol.endsWith('-extension:')) return true;
  const host = hostOfTopPage();
  try {
    if (host === undefined || browser.extension.inIncognitoContext) {
      const request: BackgroundRequest = { type: 'site-status' };
      const status: unknown = await browser.runtime.sendMessage(request);
      return typeof status === 'object' && status !== null && 'state' in status && status.state === 'on';
    }
    const stored = await browser.storage.local.get([PAUSED_KEY, ...ruleKeys(host)]);
    return stored[PAUSED_KEY] !== true && decide(host, stored) === 'on';
  } catch {
    return host !== undefined && decide(host, {}) === 'on';
  }
}

/** Host of the page at the top; undefined in a frame that is not told it, or under a page of another kind. */
function hostOfTopPage(): string | undefined {
  if (!isFrame()) return location.hostname;
  const top = [...(location.ancestorOrigins ?? [])].at(-1);
  return top !== undefined && isPage(top) ? new URL(top).hostname : undefined;
}

/** False where the extension was updated, disabled or removed and this script stayed behind. */
export function isExtensionThere(browser: Browser): boolean {
  return browser.runtime?.id !== undefined;
}
