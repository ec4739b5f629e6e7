import type { Browser } from 'webextension-polyfill';

interface ReferencePlace {
  id?: string | undefined;
  /** A view of what concerns that entity, instead of its own page. */
  view?: 'timeline' | undefined;
}

/** Shows the reference, at an entity if one is given, in the tab it already has or a new one. */
export async function openReference(browser: Browser, { id, view }: ReferencePlace): Promise<void> {
  const page = browser.runtime.getURL('/reference.html');
  const url = id === undefined ? page : page + addressOf(id, view);
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, id === undefined ? { active: true } : { active: true, url });
  // Firefox for Android has no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}

/** As the reference itself writes its addresses. */
function addressOf(id: string, view: ReferencePlace['view']): string {
  return view === undefined ? `#${encodeURIComponent(id)}` : `#/${view}?about=${encodeURIComponent(id)}`;
}
