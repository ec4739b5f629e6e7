import type { Browser, Tabs } from 'webextension-polyfill';
import type { NameCatalogue } from '../knowledge/index-format';
import { createLookup } from '../knowledge/lookup';
import type { Knowledge } from '../knowledge/schema';
import { concernedHosts } from '../settings/changes';
import { PREFERENCES_KEY } from '../settings/preferences';
import { SettingsStore, type StorageArea } from '../settings/store';
import { hostOf } from '../sites/pages';
import { obeyCommands } from './commands';
import { ContextMenu } from './context-menu';
import { InterfaceLanguage } from './interface-language';
import { NameDesk } from './name-desk';
import { Readers } from './readers';
import { createRouter } from './router';
import { Sites } from './site-status';
import { Toolbar } from './toolbar';

/** Set in session storage once the tabs that were open before this copy ran have been followed. */
const FOLLOWED_KEY = 'followed';

/** What the extension is built with. */
export interface Bundled {
  knowledge: Knowledge;
  /** Its names, for pages. */
  names: NameCatalogue;
  /** `YYYY-MM-DD` */
  builtOn: string;
}

/**
 * Starts the background. Every listener is registered before this returns: a worker that is
 * woken for an event loses it otherwise.
 */
export function startBackground(browser: Browser, bundled: Bundled): void {
  const { local, session } = browser.storage;
  const settings = new SettingsStore(local, session, (problem) => console.warn(problem));
  const sites = new Sites(browser, settings);
  const readers = new Readers(browser, sites);
  const language = new InterfaceLanguage(browser);
  const toolbar = new Toolbar(browser, sites, readers, language);
  const menu = new ContextMenu(browser, language);
  const lookup = createLookup(bundled.knowledge, bundled.builtOn, () =>
    new Date().toISOString().slice(0, 10),
  );

  const followTab = async (tab: Tabs.Tab): Promise<void> => {
    await readers.follow(tab);
    await toolbar.show(tab);
  };
  const follow = async (isConcerned: (tab: Tabs.Tab) => boolean): Promise<void> => {
    // A tab that was put to sleep is loaded anew when it wakes, and reads its settings then.
    const tabs = (await browser.tabs.query({})).filter((tab) => !tab.discarded && isConcerned(tab));
    await Promise.all(tabs.map(followTab));
  };
  const showAll = async (): Promise<void> => {
    await Promise.all((await browser.tabs.query({})).map((tab) => toolbar.show(tab)));
  };
  const followAll = (): Promise<void> => follow(() => true);

  browser.runtime.onMessage.addListener(
    createRouter({
      browser,
      lookup,
      names: new NameDesk(bundled.names),
      builtOn: bundled.builtOn,
      settings,
      language,
      sites,
      readers,
      toolbar,
    }),
  );
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    await Promise.all([followAll(), menu.show()]);
  });
  browser.runtime.onStartup.addListener(followAll);
  browser.permissions.onAdded.addListener(followAll);
  browser.permissions.onRemoved.addListener(followAll);

  browser.storage.onChanged.addListener((changes) => {
    const isConcerned = concernedHosts(Object.keys(changes));
    if (isConcerned) void follow(({ url }) => url !== undefined && isConcerned(hostOf(url)));
    if (PREFERENCES_KEY in changes) void Promise.all([showAll(), menu.show()]);
  });

  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab) await toolbar.show(tab);
  });
  browser.tabs.onUpdated.addListener((_, { status, url }, tab) => {
    // A page that comes back from the browser's cache may have lost its reader, or missed a rule.
    if (status === 'complete') void followTab(tab);
    else if (status !== undefined || url !== undefined) void toolbar.show(tab);
  });
  browser.tabs.onRemoved.addListener(async (removed) => {
    // Firefox may still list the tab that goes (https://bugzilla.mozilla.org/show_bug.cgi?id=1396758).
    const others = (await browser.tabs.query({})).filter(({ id }) => id !== removed);
    if (!others.some(({ incognito }) => incognito)) await settings.forgetPrivate().catch(() => {});
  });

  obeyCommands(browser, readers, sites);

  void followOnce(session, async () => {
    await Promise.all([followAll(), menu.show()]);
  });
}

/** No event says that an extension was enabled again; its first run in a session does. */
async function followOnce(session: StorageArea, follow: () => Promise<void>): Promise<void> {
  try {
    const stored = await session.get([FOLLOWED_KEY]);
    if (stored[FOLLOWED_KEY] === true) return;
    await session.set({ [FOLLOWED_KEY]: true });
  } catch {
    // Without a memory, follow each time: that only costs a message a tab.
  }
  await follow();
}
