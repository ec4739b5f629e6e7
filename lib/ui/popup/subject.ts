import type { Browser } from 'webextension-polyfill';

/**
 * The tab that the popup speaks of: the one it stands over, or where its page was opened in a
 * tab of its own, the one that its address names (`popup.html?tab=ID`).
 */
export async function subjectOfPopup(
  browser: Browser,
  search: string,
): Promise<{ tabId: number; isOverTab: boolean }> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) {
    return { tabId: /^\d+$/.test(named) ? Number(named) : browser.tabs.TAB_ID_NONE, isOverTab: false };
  }
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: active?.id ?? browser.tabs.TAB_ID_NONE, isOverTab: true };
}
