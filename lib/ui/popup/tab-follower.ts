import type { Browser, Runtime } from 'webextension-polyfill';
import type { DirectoryEntry } from '../../knowledge/card';
import type { Kind } from '../../knowledge/vocabulary';
import type { BackgroundClient } from '../../messages/client';
import type { PageReport } from '../../messages/reader';
import type { SiteStatus } from '../../messages/requests';
import { looksLikePdf } from '../../sites/pages';

export interface FoundName {
  id: string;
  name: string;
  kind: Kind;
  count: number;
}

/** What a page holds, as far as its reader says. */
export type Page =
  | { state: 'looking' }
  | { state: 'read'; names: FoundName[] }
  /** No reader answers, though the site is on. */
  | { state: 'unreadable'; why: 'pdf' | 'file' | 'other' };

export interface TabView {
  status: SiteStatus;
  /** Undefined where the extension is not on. */
  page: Page | undefined;
}

/** A reader that was only just started needs a moment: how often it is asked, and how long between. */
const TRIES = 6;
const PAUSE = 250;

/** Keeps a view of one tab up to date: its site's state, and what its reader has found. */
export class TabFollower {
  readonly #browser: Browser;
  readonly #client: BackgroundClient;
  readonly #tabId: number;
  readonly #show: (view: TabView) => void;
  readonly #wait: (milliseconds: number) => Promise<void>;
  #entries: Promise<Map<string, DirectoryEntry>>;
  /** Grows with every look; one that was overtaken says nothing more. */
  #turn = 0;

  constructor(
    browser: Browser,
    client: BackgroundClient,
    tabId: number,
    show: (view: TabView) => void,
    wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  ) {
    this.#browser = browser;
    this.#client = client;
    this.#tabId = tabId;
    this.#show = show;
    this.#wait = wait;
    this.#entries = client.directory().then((entries) => new Map(entries.map((entry) => [entry.id, entry])));
  }

  /** Looks now and whenever something may have changed. @returns a function that ends it */
  follow(): () => void {
    const { runtime, storage, tabs, permissions } = this.#browser;
    // A look that fails has lost the tab or the background: there is nothing to show then.
    const look = (): void => void this.look().catch(() => {});
    const onMessage = (message: unknown, sender: Runtime.MessageSender): undefined => {
      const isNews = typeof message === 'object' && message !== null && 'type' in message;
      if (isNews && message.type === 'reader-state' && sender.tab?.id === this.#tabId) look();
    };
    const onUpdated = (tabId: number, { status }: { status?: string | undefined }): void => {
      if (tabId === this.#tabId && status !== undefined) look();
    };
    runtime.onMessage.addListener(onMessage);
    storage.onChanged.addListener(look);
    tabs.onUpdated.addListener(onUpdated);
    permissions.onAdded.addListener(look);
    permissions.onRemoved.addListener(look);
    look();
    return () => {
      this.#turn += 1;
      runtime.onMessage.removeListener(onMessage);
      storage.onChanged.removeListener(look);
      tabs.onUpdated.removeListener(onUpdated);
      permissions.onAdded.removeListener(look);
      permissions.onRemoved.removeListener(look);
    };
  }

  /** Looks once, and shows what there is. */
  async look(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const status = await this.#client.siteStatus(this.#tabId);
    const show = (page: Page | undefined): void => {
      if (turn === this.#turn) this.#show({ status, page });
    };
    if (status.state !== 'on') {
      show(undefined);
      return;
    }
    for (let tries = 0; tries < TRIES && turn === this.#turn; tries += 1) {
      const report = await this.#client.pageReport(this.#tabId);
      if (report) {
        show({ state: 'read', names: await this.#named(report) });
        return;
      }
      if (tries === 0) {
        show({ state: 'looking' });
        await this.#client.startReader(this.#tabId);
      }
      await this.#wait(PAUSE);
    }
    show({ state: 'unreadable', why: await this.#whyUnreadable() });
  }

  /** Shows a name's next mention on the page. @returns false where there is none any more */
  goTo(id: string): Promise<boolean> {
    return this.#client.goTo(this.#tabId, id);
  }

  /** Accused people are in no list of ours; where the page itself names one, their card gives the name. */
  async #named({ names }: PageReport): Promise<FoundName[]> {
    const entries = await this.#entries;
    const named = names.map(async ({ id, count }) => {
      const known = entries.get(id) ?? (await this.#client.entity(id));
      return known ? [{ id, name: known.name, kind: known.kind, count }] : [];
    });
    return (await Promise.all(named)).flat();
  }

  async #whyUnreadable(): Promise<'pdf' | 'file' | 'other'> {
    const { url = '' } = await this.#browser.tabs.get(this.#tabId);
    if (looksLikePdf(url)) return 'pdf';
    if (!url.startsWith('file:')) return 'other';
    return (await this.#browser.extension.isAllowedFileSchemeAccess()) ? 'other' : 'file';
  }
}
