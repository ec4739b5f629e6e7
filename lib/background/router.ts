import * as v from 'valibot';
import type { Browser, Runtime, Tabs } from 'webextension-polyfill';
import type { Lookup } from '../knowledge/lookup';
import { BackgroundRequest, type SiteStatus } from '../messages/requests';
import type { SettingsStore } from '../settings/store';
import type { InterfaceLanguage } from './interface-language';
import type { NameDesk } from './name-desk';
import type { Readers } from './readers';
import { openReference } from './reference-tab';
import type { Sites } from './site-status';
import type { Toolbar } from './toolbar';

/** What the answers are made from. */
export interface Services {
  browser: Browser;
  lookup: Lookup;
  names: NameDesk;
  builtOn: string;
  settings: SettingsStore;
  language: InterfaceLanguage;
  sites: Sites;
  readers: Readers;
  toolbar: Toolbar;
}

/** What a page may ask: the card and the state of its own tab. The rest is for our own pages. */
const FOR_PAGES: ReadonlySet<BackgroundRequest['type']> = new Set([
  'entity',
  'page-changed',
  'wording',
  'load-reader',
  'load-card',
  'site-status',
  'set-site',
  'reader-state',
  'open-reference',
]);

/**
 * Answers messages to the background. What is no request of ours, or comes from where it may
 * not, is left unanswered.
 */
export function createRouter(services: Services) {
  const { browser } = services;
  const ownPages = browser.runtime.getURL('');
  return (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const parsed = v.safeParse(BackgroundRequest, message);
    if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
    const request = parsed.output;
    if (sender.url?.startsWith(ownPages)) {
      const wanted = 'tabId' in request ? request.tabId : undefined;
      return answer(services, request, sender, async () =>
        wanted === undefined ? undefined : browser.tabs.get(wanted).catch(() => undefined),
      );
    }
    if (!FOR_PAGES.has(request.type)) return undefined;
    return answer(services, request, sender, async () => sender.tab);
  };
}

async function answer(
  services: Services,
  request: BackgroundRequest,
  sender: Runtime.MessageSender,
  subject: () => Promise<Tabs.Tab | undefined>,
): Promise<unknown> {
  const { browser, lookup, sites, settings, readers, toolbar } = services;
  switch (request.type) {
    case 'entity':
      return lookup.card(request.id) ?? null;
    case 'page-changed':
      return services.names.read(`${sender.tab?.id} ${sender.frameId}`, request.change);
    case 'directory':
      return lookup.directory();
    case 'overview':
      return lookup.overview();
    case 'wording':
      return services.language.forCard();
    case 'built-on':
      return services.builtOn;
    case 'load-reader':
      return services.names.isWorthReading(request.hints) && putInto(sender, browser, '/reader.js');
    case 'load-card':
      return putInto(sender, browser, '/card.js');
    case 'site-status':
      return sites.status((await subject()) ?? NO_TAB);
    case 'set-site': {
      const tab = (await subject()) ?? NO_TAB;
      const unsaved = await fails(sites.switch(tab, request.on));
      return { ...(await sites.status(tab)), ...(unsaved && { unsaved }) } satisfies SiteStatus;
    }
    case 'set-paused':
      return !(await fails(settings.setPaused(request.paused)));
    case 'start-reader': {
      const tab = await subject();
      if (tab) await readers.follow(tab);
      return true;
    }
    case 'page-report': {
      const tab = await subject();
      return tab?.id === undefined ? null : ((await readers.report(tab.id)) ?? null);
    }
    case 'go-to': {
      const tab = await subject();
      return tab?.id !== undefined && readers.visit(tab.id, { step: 1, id: request.id });
    }
    case 'reader-state':
      if (sender.tab) await toolbar.show(sender.tab);
      return true;
    case 'open-reference':
      await openReference(
        browser,
        request.id === undefined ? undefined : { id: request.id, view: request.view },
      );
      return true;
  }
}

const NO_TAB = { url: undefined, incognito: false };

async function fails(deed: Promise<void>): Promise<boolean> {
  try {
    await deed;
    return false;
  } catch {
    return true;
  }
}

async function putInto(
  { tab, frameId }: Runtime.MessageSender,
  browser: Browser,
  script: string,
): Promise<boolean> {
  if (tab?.id === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: [script],
  });
  return true;
}
