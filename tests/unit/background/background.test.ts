import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../../lib/background/start';
import type { Knowledge } from '../../../lib/knowledge/schema';
import type { SiteStatus } from '../../../lib/messages/requests';
import { FakeBrowser, ORIGIN } from './fake-browser';

const KNOWLEDGE: Knowledge = { entities: [], sources: [] };

let browser: FakeBrowser;
let warn: ReturnType<typeof vi.spyOn>;

function start(...without: Parameters<FakeBrowser['api']>): void {
  startBackground(browser.api(...without), { knowledge: KNOWLEDGE, builtOn: '2026-11-24' });
}

const status = (tabId: number) => browser.ask({ type: 'site-status', tabId }, 'popup') as Promise<SiteStatus>;
const setSite = async (tabId: number, on: boolean): Promise<SiteStatus> => {
  const answer = (await browser.ask({ type: 'set-site', tabId, on }, 'popup')) as SiteStatus;
  await browser.settle();
  return answer;
};

beforeEach(() => {
  browser = new FakeBrowser();
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  expect(warn).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

describe('starting', () => {
  it('registers every listener before it returns', () => {
    start();
    for (const [name, { listeners }] of Object.entries(browser.events)) {
      expect(listeners, name).toHaveLength(1);
    }
  });

  it('works where there are no commands, windows or icons to set', async () => {
    const tab = browser.addTab('https://example.com/');
    start(['commands', 'windows', 'setIcon']);
    await browser.settle();
    expect(browser.titles.get(tab)).toContain('2 names found');
    expect(await browser.ask({ type: 'open-reference' }, 'popup')).toBe(true);
    expect(await browser.ask({ type: 'open-reference', id: 'nca' }, 'popup')).toBe(true);
    expect(browser.tabs.at(-1)?.url).toBe(`${ORIGIN}reference.html#nca`);
  });

  it.each(['install', 'update'])('puts the reader into open pages after an %s', async (reason) => {
    browser.session.held.set('followed', true);
    const story = browser.addTab('https://example.com/');
    const settings = browser.addTab(undefined);
    const store = browser.addTab('https://addons.mozilla.org/');
    const asleep = browser.addTab('https://example.org/', { discarded: true });
    start();
    await browser.events.installed.fire({ reason });
    expect(browser.running).toEqual(new Set([story]));
    expect(browser.styles).toEqual(new Set([story]));
    expect(browser.scripts).toEqual([{ tabId: story, file: '/reader.js' }]);
    expect([settings, store].map((id) => browser.icons.get(id))).toEqual(['off', 'off']);
    expect(browser.sent.some(({ tabId }) => tabId === asleep)).toBe(false);
  });

  it('follows open pages once a session, so also after it was enabled again', async () => {
    browser.addTab('https://example.com/');
    start();
    await browser.settle();
    expect(browser.running.size).toBe(1);
    browser.running.clear();
    const again = new FakeBrowser();
    again.session.held.set('followed', true);
    again.addTab('https://example.com/');
    startBackground(again.api(), { knowledge: KNOWLEDGE, builtOn: '2026-11-24' });
    await again.settle();
    expect(again.running.size).toBe(0);
  });

  it('does not put a second reader where one answers', async () => {
    const tab = browser.addTab('https://example.com/');
    browser.running.add(tab);
    start();
    await browser.events.installed.fire({ reason: 'update' });
    expect(browser.scripts).toEqual([]);
  });
});

describe('the state of a site', () => {
  beforeEach(() => start());

  it.each([
    ['https://www.example.co.uk/x', { host: 'www.example.co.uk', site: 'example.co.uk', state: 'on' }],
    ['https://somebody.github.io/', { host: 'somebody.github.io', site: 'somebody.github.io', state: 'on' }],
    ['http://localhost:3000/', { host: 'localhost', site: 'localhost', state: 'on' }],
    ['http://127.0.0.1/', { host: '127.0.0.1', site: '127.0.0.1', state: 'on' }],
    ['http://192.168.1.4/', { host: '192.168.1.4', site: '192.168.1.4', state: 'quiet' }],
    ['https://mail.google.com/', { host: 'mail.google.com', site: 'mail.google.com', state: 'quiet' }],
    ['file:///home/x.html', { host: '', site: '', state: 'on' }],
    ['https://chromewebstore.google.com/', { host: '', site: '', state: 'cannot-run' }],
    [`${ORIGIN}reference.html`, { host: '', site: '', state: 'cannot-run' }],
    [undefined, { host: '', site: '', state: 'cannot-run' }],
  ])('of %s', async (url, expected) => {
    expect(await status(browser.addTab(url))).toEqual(expected);
  });

  it('is that of the tab that asks, whatever tab a page names', async () => {
    const own = browser.addTab('https://example.com/');
    const other = browser.addTab('https://mail.google.com/');
    expect(await browser.ask({ type: 'site-status', tabId: other }, own)).toMatchObject({
      host: 'example.com',
    });
  });

  it('says that a permission is needed', async () => {
    const known = browser.addTab('https://example.com/');
    const hidden = browser.addTab(undefined);
    browser.origins.clear();
    expect(await status(hidden)).toEqual({ host: '', site: '', state: 'needs-permission' });
    expect(await status(known)).toMatchObject({ state: 'needs-permission' });
    browser.origins.add('https://example.com/*');
    expect(await status(known)).toMatchObject({ state: 'on' });
  });

  it('is paused before it is anything else that the reader set', async () => {
    const tab = browser.addTab('https://example.com/');
    await setSite(tab, false);
    expect(await browser.ask({ type: 'set-paused', paused: true }, 'popup')).toBe(true);
    expect(await status(tab)).toMatchObject({ state: 'paused' });
    expect(await browser.ask({ type: 'set-paused', paused: false }, 'popup')).toBe(true);
    expect(await status(tab)).toMatchObject({ state: 'off' });
  });
});

describe('a switch', () => {
  it('reaches every open tab of the site at once, and no other', async () => {
    const tabs = ['https://www.example.com/a', 'https://news.example.com/b', 'https://example.org/'];
    const [one = 0, two = 0, third = 0] = tabs.map((url) => browser.addTab(url));
    start();
    await browser.settle();
    expect(browser.running).toEqual(new Set([one, two, third]));

    browser.sent.length = 0;
    expect(await setSite(one, false)).toEqual({ host: 'www.example.com', site: 'example.com', state: 'off' });
    expect(browser.running).toEqual(new Set([third]));
    expect(browser.styles).toEqual(new Set([third]));
    expect([one, two, third].map((id) => browser.icons.get(id))).toEqual(['off', 'off', 'on']);
    expect(browser.titles.get(two)).toContain('off on example.com');
    expect(browser.sent.some(({ tabId }) => tabId === third)).toBe(false);

    expect(await setSite(two, true)).toMatchObject({ state: 'on' });
    expect(browser.running).toEqual(new Set([one, two, third]));
    expect(browser.local.all).toEqual({});
  });

  it('from a card switches the card’s own site', async () => {
    const own = browser.addTab('https://example.com/');
    const other = browser.addTab('https://example.org/');
    start();
    await browser.ask({ type: 'set-site', on: false, tabId: other }, own);
    expect(browser.local.all).toEqual({ 'site:example.com': 'off' });
  });

  it('pauses and resumes all open tabs', async () => {
    const one = browser.addTab('https://example.com/');
    const quiet = browser.addTab('https://mail.google.com/');
    start();
    await browser.settle();
    await browser.ask({ type: 'set-paused', paused: true }, 'popup');
    await browser.settle();
    expect(browser.running.size).toBe(0);
    expect(browser.titles.get(quiet)).toContain('paused');
    await browser.ask({ type: 'set-paused', paused: false }, 'popup');
    await browser.settle();
    expect(browser.running).toEqual(new Set([one]));
  });

  it('ends in the state of the last click, however fast they come', async () => {
    const tab = browser.addTab('https://example.com/');
    start();
    await browser.settle();
    const clicks = [false, true, false, true, false, true];
    for (const on of clicks) void browser.ask({ type: 'set-site', tabId: tab, on }, 'popup');
    await browser.settle();
    expect(browser.running.has(tab)).toBe((await status(tab)).state === 'on');
  });

  it('in a private window leaves the others and the disk alone', async () => {
    const open = browser.addTab('https://example.com/');
    const secret = browser.addTab('https://example.com/', { incognito: true });
    start();
    await browser.settle();
    await setSite(secret, false);
    expect(browser.running).toEqual(new Set([open]));
    expect(browser.local.all).toEqual({});
    expect(await browser.ask({ type: 'site-status' }, secret)).toMatchObject({ state: 'off' });
    expect(await browser.ask({ type: 'site-status' }, open)).toMatchObject({ state: 'on' });

    await browser.events.tabRemoved.fire(secret, { isWindowClosing: true });
    await browser.settle();
    expect(browser.session.all).toEqual({ followed: true });
  });

  it('says where it could not be kept, and loses nothing', async () => {
    const tab = browser.addTab('https://example.com/');
    browser.local.held.set('site:example.org', 'off');
    start();
    await browser.settle();
    browser.local.set = async () => {
      throw new Error('QuotaExceeded');
    };
    expect(await setSite(tab, false)).toMatchObject({ state: 'on', unsaved: true });
    expect(await browser.ask({ type: 'set-paused', paused: true }, 'popup')).toBe(false);
    expect(browser.local.all).toEqual({ 'site:example.org': 'off' });
  });
});

describe('storage that fails', () => {
  it('means on, and is said once and in the status', async () => {
    const tab = browser.addTab('https://example.com/');
    start();
    await browser.settle();
    browser.local.failure = new Error('corrupted');
    expect(await status(tab)).toEqual({
      host: 'example.com',
      site: 'example.com',
      state: 'on',
      damaged: true,
    });
    await status(tab);
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockClear();
  });
});

describe('the toolbar', () => {
  it('says what the reader found, and follows the tab', async () => {
    const tab = browser.addTab('https://example.com/');
    start();
    await browser.settle();
    await browser.ask({ type: 'reader-state', found: 5 }, tab);
    expect(browser.titles.get(tab)).toBe('Backgrounder: 5 names found on this page');
    await browser.ask({ type: 'reader-state', found: 1 }, tab);
    expect(browser.titles.get(tab)).toBe('Backgrounder: 1 name found on this page');
    await browser.ask({ type: 'reader-state', found: 0 }, tab);
    expect(browser.titles.get(tab)).toContain('nothing found');

    Object.assign(browser.tab(tab), { url: 'https://mail.google.com/' });
    await browser.events.updated.fire(tab, { status: 'loading' }, browser.tab(tab));
    await browser.settle();
    expect(browser.icons.get(tab)).toBe('off');
    expect(browser.titles.get(tab)).toContain('quiet on mail.google.com');

    delete browser.tab(tab).url;
    await browser.events.activated.fire({ tabId: tab });
    expect(browser.titles.get(tab)).toContain('cannot run');
  });

  it('says that a permission was taken, and goes on when it is given back', async () => {
    const tab = browser.addTab('https://example.com/');
    start();
    await browser.settle();
    browser.origins.clear();
    await browser.events.permissionRemoved.fire({ origins: ['<all_urls>'] });
    expect(browser.titles.get(tab)).toContain('needs your permission');
    expect(browser.running.size).toBe(0);
    browser.origins.add('<all_urls>');
    await browser.events.permissionAdded.fire({ origins: ['<all_urls>'] });
    expect(browser.running).toEqual(new Set([tab]));
    expect(browser.icons.get(tab)).toBe('on');
  });

  it('survives a tab that is gone', async () => {
    start();
    await expect(browser.events.activated.fire({ tabId: 99 })).resolves.toBeDefined();
  });
});

describe('messages', () => {
  beforeEach(() => start());

  it.each([
    undefined,
    null,
    'entity',
    { type: 'entity' },
    { type: 'entity', id: 7 },
    { type: 'set-site', on: 'yes' },
    { type: 'set-paused' },
    { type: 'drop-everything' },
  ])('that are no request (%j) are left to others', async (message) => {
    expect(await browser.ask(message, 'popup')).toBeUndefined();
  });

  it('from other extensions are left unanswered', async () => {
    const [answer] = await browser.events.message.fire({ type: 'directory' }, { id: 'them', url: ORIGIN });
    expect(answer).toBeUndefined();
  });

  it.each([
    { type: 'set-paused', paused: true },
    { type: 'directory' },
    { type: 'built-on' },
    { type: 'start-reader', tabId: 1 },
  ])('that only our own pages may send (%j) are not answered to a page', async (message) => {
    expect(await browser.ask(message, browser.addTab('https://example.com/'))).toBeUndefined();
    expect(browser.local.all).toEqual({});
  });

  it('about the knowledge are answered', async () => {
    expect(await browser.ask({ type: 'directory' }, 'popup')).toEqual([]);
    expect(await browser.ask({ type: 'entity', id: 'nobody' }, 'popup')).toBeNull();
    expect(await browser.ask({ type: 'built-on' }, 'popup')).toBe('2026-11-24');
  });

  it('load the card into the frame that asks', async () => {
    const tab = browser.addTab('https://example.com/');
    const sender = { id: 'us', url: 'https://example.com/frame', tab: browser.tab(tab), frameId: 4 };
    expect(await browser.events.message.fire({ type: 'load-card' }, sender)).toEqual([true]);
    expect(browser.scripts).toContainEqual({ tabId: tab, file: '/card.js', frames: [4] });
  });

  it('start a reader where none answers', async () => {
    const tab = browser.addTab('https://example.com/');
    expect(await browser.ask({ type: 'start-reader', tabId: tab }, 'popup')).toBe(true);
    expect(browser.running).toEqual(new Set([tab]));
  });

  it('open the reference, and show it again in the same tab', async () => {
    await browser.ask({ type: 'open-reference', id: 'nca' }, 'popup');
    await browser.ask({ type: 'open-reference', id: 'bka' }, 'popup');
    await browser.ask({ type: 'open-reference' }, 'popup');
    expect(browser.tabs.map(({ url }) => url)).toEqual([`${ORIGIN}reference.html#bka`]);
    expect(browser.tabs[0]?.active).toBe(true);
  });
});

describe('keyboard commands', () => {
  it('walk in the active tab', async () => {
    browser.addTab('https://example.org/');
    const active = browser.addTab('https://example.com/', { active: true });
    start();
    await browser.settle();
    browser.sent.length = 0;
    await browser.events.command.fire('next-mention');
    await browser.events.command.fire('previous-mention');
    await browser.events.command.fire('something-else');
    expect(browser.sent).toEqual([
      { tabId: active, request: { type: 'walk', step: 1 } },
      { tabId: active, request: { type: 'walk', step: -1 } },
    ]);
  });
});
