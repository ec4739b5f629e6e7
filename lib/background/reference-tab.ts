import type { Browser } from 'webextension-polyfill';

/** What the reference is to show: an entity or a view of what concerns it, or what is found under some words. */
export type ReferencePlace = { id: string; view?: 'timeline' | undefined } | { query: string };

/** Shows the reference, at a place if one is given, in the tab it already has or a new one. */
export async function openReference(browser: Browser, place?: ReferencePlace): Promise<void> {
  const page = browser.runtime.getURL('/reference.html');
  const url = place === undefined ? page : `${page}#${addressOf(place)}`;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, place === undefined ? { active: true } : { active: true, url });
  // Firefox for Android has no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}

/** As the reference itself writes its addresses. */
function addressOf(place: ReferencePlace): string {
  if ('id' in place) {
    const id = encodeURIComponent(place.id);
    return place.view === undefined ? id : `/${place.view}?about=${id}`;
  }
  return `/search?${new URLSearchParams({ q: place.query })}`;
}
