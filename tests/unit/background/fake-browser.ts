import type { Browser, Tabs } from 'webextension-polyfill';
import { isStop, type ReaderRequest } from '../../../lib/messages/reader';
import { FakeArea } from '../../support/fake-storage';
import { FakeFrame } from './fake-frame';

type Listener = (...given: never[]) => unknown;

class FakeEvent {
  readonly listeners: Listener[] = [];
  addListener = (listener: Listener): void => {
    this.listeners.push(listener);
  };

  async fire(...given: unknown[]): Promise<unknown[]> {
    return Promise.all(
      this.listeners.map((listener) => (listener as (...all: unknown[]) => unknown)(...given)),
    );
  }
}

export const ORIGIN = 'extension://us/';

/** As much of a browser as the background touches: tabs, of which some hold a running reader. */
export class FakeBrowser {
  readonly local = new FakeArea();
  readonly session = new FakeArea();
  readonly tabs: Tabs.Tab[] = [];
  /** Tabs in which a reader runs. */
  readonly running = new Set<number>();
  /** Everything that was sent to readers. */
  readonly sent: { tabId: number; request: ReaderRequest }[] = [];
  readonly scripts: { tabId: number; file: string; frames?: number[] | undefined }[] = [];
  readonly styles = new Set<number>();
  readonly titles = new Map<number, string>();
  readonly icons = new Map<number, 'on' | 'off'>();
  readonly badges = new Map<number, string>();
  /** Entries of the context menu by id. */
  readonly menu = new Map<string, string>();
  readonly origins = new Set(['<all_urls>']);
  readonly events = {
    message: new FakeEvent(),
    installed: new FakeEvent(),
    startup: new FakeEvent(),
    permissionAdded: new FakeEvent(),
    permissionRemoved: new FakeEvent(),
    activated: new FakeEvent(),
    updated: new FakeEvent(),
    tabRemoved: new FakeEvent(),
    command: new FakeEvent(),
    menuClicked: new FakeEvent(),
    stored: new FakeEvent(),
  };
  /** Readers take this many milliseconds to stop. */
  stopsAfter = 0;
  /** What the browser itself speaks. */
  language = 'en-US';
  /** How many names each reader finds. */
  found = 2;
  /** Frames of a tab besides the top one, by their ids. */
  readonly frames = new Map<number, Map<number, FakeFrame>>();
  readonly #tops = new Map<number, FakeFrame>();

  constructor() {
    this.local.changed = (changes) => void this.events.stored.fire(changes, 'local');
    this.session.changed = (changes) => void this.events.stored.fire(changes, 'session');
  }

  addTab(url: string | undefined, more: Partial<Tabs.Tab> = {}): number {
    const id = this.tabs.length + 1;
    const tab = {
      id,
      index: id,
      windowId: 1,
      highlighted: false,
      active: false,
      pinned: false,
      incognito: false,
    };
    this.tabs.push({ ...tab, ...(url !== undefined && { url }), ...more });
    return id;
  }

  tab(id: number): Tabs.Tab {
    const tab = this.tabs.find((each) => each.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  }

  /** Asks the background, from a tab's page or from a page of the extension; undefined where it does not answer. */
  async ask(message: unknown, from: number | 'popup'): Promise<unknown> {
    const sender =
      from === 'popup'
        ? { id: 'us', url: `${ORIGIN}popup.html` }
        : { id: 'us', url: this.tab(from).url, tab: this.tab(from), frameId: 0 };
    return (await this.events.message.fire(message, sender))[0];
  }

  /** Lets everything that was set off come to its end. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 2 * this.stopsAfter));
    }
  }

  /** @param without what this browser lacks */
  api(without: readonly Lacking[] = []): Browser {
    const { events } = this;
    const api = {
      runtime: {
        id: 'us',
        getURL: (path: string) => ORIGIN + path.replace(/^\//, ''),
        onMessage: events.message,
        onInstalled: events.installed,
        onStartup: events.startup,
      },
      storage: { local: this.local, session: this.session, onChanged: events.stored },
      i18n: { getUILanguage: () => this.language },
      permissions: {
        onAdded: events.permissionAdded,
        onRemoved: events.permissionRemoved,
        contains: async ({ origins = [] }: { origins?: string[] }) =>
          origins.every((origin) => this.origins.has(origin)),
      },
      tabs: {
        onActivated: events.activated,
        onUpdated: events.updated,
        onRemoved: events.tabRemoved,
        query: async ({ active }: { active?: boolean }) =>
          this.tabs.filter((tab) => active === undefined || tab.active === active),
        get: async (id: number) => this.tab(id),
        create: async ({ url }: { url: string }) => this.tab(this.addTab(url)),
        update: async (id: number, change: Partial<Tabs.Tab>) => Object.assign(this.tab(id), change),
        sendMessage: async (id: number, message: unknown) => {
          if (!this.running.has(id)) throw new Error('Could not establish connection.');
          if (isStop(message)) this.running.delete(id);
        },
      },
      scripting: {
        executeScript: async ({ target, files, args }: Injection) => {
          if (!this.origins.has('<all_urls>')) throw new Error('Missing host permission for the tab');
          return files ? this.#run(target, files) : this.#ask(target, args?.[1] as ReaderRequest);
        },
        insertCSS: async ({ target }: { target: Target }) => void this.styles.add(target.tabId),
        removeCSS: async ({ target }: { target: Target }) => void this.styles.delete(target.tabId),
      },
      action: {
        setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
          void this.titles.set(tabId, title),
        ...(!without.includes('setIcon') && {
          setIcon: async ({ tabId, path }: { tabId: number; path: Record<string, string> }) =>
            void this.icons.set(tabId, path[16]?.includes('/on-') ? 'on' : 'off'),
        }),
        ...(!without.includes('badge') && {
          setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
            void this.badges.set(tabId, text),
        }),
      },
      ...(!without.includes('commands') && { commands: { onCommand: events.command } }),
      ...(!without.includes('contextMenus') && {
        contextMenus: {
          onClicked: events.menuClicked,
          removeAll: async () => this.menu.clear(),
          create: ({ id, title }: { id: string; title: string }) => {
            if (this.menu.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
            this.menu.set(id, title);
          },
        },
      }),
      ...(!without.includes('windows') && { windows: { update: async () => ({}) } }),
    };
    return api as unknown as Browser;
  }

  async #ask({ tabId, frameIds }: Target, request: ReaderRequest): Promise<unknown[]> {
    this.sent.push({ tabId, request });
    const frames = new Map(this.frames.get(tabId));
    if (this.running.has(tabId)) frames.set(0, this.#top(tabId));
    if (request.type === 'stop') {
      await new Promise((resolve) => setTimeout(resolve, this.stopsAfter));
      this.running.delete(tabId);
    }
    // In no particular order, as browsers do.
    return [...frames]
      .filter(([frameId]) => !frameIds || frameIds.includes(frameId))
      .map(([frameId, frame]) => ({ frameId, result: frame.answer(request) }));
  }

  #top(tabId: number): FakeFrame {
    const names = Array.from({ length: this.found }, (_, at) => `n${at}`);
    const known = this.#tops.get(tabId);
    const frame = known && String(known.marks) === String(names) ? known : new FakeFrame(names);
    this.#tops.set(tabId, frame);
    return frame;
  }

  async #run({ tabId, frameIds }: Target, files: string[]): Promise<void> {
    const { url } = this.tab(tabId);
    if (!url) throw new Error('Cannot access contents of the page.');
    for (const file of files) this.scripts.push({ tabId, file, frames: frameIds });
    if (files.includes('/look.js')) this.running.add(tabId);
  }
}

/** What some browsers lack. */
export type Lacking = 'commands' | 'windows' | 'setIcon' | 'contextMenus' | 'badge';

interface Injection {
  target: Target;
  files?: string[];
  args?: unknown[];
}

interface Target {
  tabId: number;
  frameIds?: number[];
}
