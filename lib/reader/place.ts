import type { Browser } from 'webextension-polyfill';
import type { BackgroundRequest } from '../messages/requests';
import { PAUSED_KEY } from '../sites/keys';
import { decide, ruleKeys } from '../sites/rules';

/** Pages of prose only: no plain files, no pictures, no page that is one big editor. */
export function isReadable({ contentType, designMode, documentElement }: Document): boolean {
  const isHypertext = contentType === 'text/html' || contentType === 'application/xhtml+xml';
  return isHypertext && documentElement instanceof HTMLElement && designMode !== 'on';
}

/**
 * Whether the extension is on for this page. Storage that fails must not switch it off: then the
 * defaults hold. On our own pages it shows what it does, whatever is set elsewhere.
 */
export async function isOnHere(browser: Browser): Promise<boolean> {
  const { hostname, protocol } = location;
  if (protocol.endsWith('-extension:')) return true;
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

/** False where the extension was updated, disabled or removed and this script stayed behind. */
export function isExtensionThere(browser: Browser): boolean {
  return browser.runtime?.id !== undefined;
}
