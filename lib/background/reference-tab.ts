import type { Browser } from 'webextension-polyfill';

/** Shows the reference, at an entity if one is given, in the tab it already has or a new one. */
export async function openReference(browser: Browser, id: string | undefined): Promise<void> {
  const page = browser.runtime.getURL('/reference.html');
  const url = id === undefined ? page : `${page}#${encodeURIComponent(id)}`;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, id === undefined ? { active: true } : { active: true, url });
  // Firefox for Android has no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}
