import { beforeEach, describe, expect, it } from 'vitest';
import { ORIGIN } from './fake-browser';
import { useBackground } from './use-background';

const its = useBackground();

describe('the state of a site', () => {
  beforeEach(() => its.start());

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
    expect(await its.status(its.browser.addTab(url))).toEqual(expected);
  });

  it('is that of the tab that asks, whatever tab a page names', async () => {
    const own = its.browser.addTab('https://example.com/');
    const other = its.browser.addTab('https://mail.google.com/');
    expect(await its.browser.ask({ type: 'site-status', tabId: other }, own)).toMatchObject({
      host: 'example.com',
    });
  });

  it('says that a permission is needed', async () => {
    const known = its.browser.addTab('https://example.com/');
    const hidden = its.browser.addTab(undefined);
    its.browser.origins.clear();
    expect(await its.status(hidden)).toEqual({ host: '', site: '', state: 'needs-permission' });
    expect(await its.status(known)).toMatchObject({ state: 'needs-permission' });
    its.browser.origins.add('https://example.com/*');
    expect(await its.status(known)).toMatchObject({ state: 'on' });
  });

  it('is paused before it is anything else that the reader set', async () => {
    const tab = its.browser.addTab('https://example.com/');
    await its.setSite(tab, false);
    expect(await its.browser.ask({ type: 'set-paused', paused: true }, 'popup')).toBe(true);
    expect(await its.status(tab)).toMatchObject({ state: 'paused' });
    expect(await its.browser.ask({ type: 'set-paused', paused: false }, 'popup')).toBe(true);
    expect(await its.status(tab)).toMatchObject({ state: 'off' });
  });
});

describe('a switch', () => {
  it('reaches every open tab of the site at once, and no other', async () => {
    const tabs = ['https://www.example.com/a', 'https://news.example.com/b', 'https://example.org/'];
    const [one = 0, two = 0, third = 0] = tabs.map((url) => its.browser.addTab(url));
    its.start();
    await its.browser.settle();
    expect(its.browser.running).toEqual(new Set([one, two, third]));

    its.browser.sent.length = 0;
    expect(await its.setSite(one, false)).toEqual({
      host: 'www.example.com',
      site: 'example.com',
      state: 'off',
    });
    expect(its.browser.running).toEqual(new Set([third]));
    expect(its.browser.styles).toEqual(new Set([third]));
    expect([one, two, third].map((id) => its.browser.icons.get(id))).toEqual(['off', 'off', 'on']);
    expect(its.browser.titles.get(two)).toContain('off on example.com');
    expect(its.browser.sent.some(({ tabId }) => tabId === third)).toBe(false);

    expect(await its.setSite(two, true)).toMatchObject({ state: 'on' });
    expect(its.browser.running).toEqual(new Set([one, two, third]));
    expect(its.browser.local.all).toEqual({});
  });

  it('from a card switches the card’s own site', async () => {
    const own = its.browser.addTab('https://example.com/');
    const other = its.browser.addTab('https://example.org/');
    its.start();
    await its.browser.ask({ type: 'set-site', on: false, tabId: other }, own);
    expect(its.browser.local.all).toEqual({ 'site:example.com': 'off' });
  });

  it('pauses and resumes all open tabs', async () => {
    const one = its.browser.addTab('https://example.com/');
    const quiet = its.browser.addTab('https://mail.google.com/');
    its.start();
    await its.browser.settle();
    await its.browser.ask({ type: 'set-paused', paused: true }, 'popup');
    await its.browser.settle();
    expect(its.browser.running.size).toBe(0);
    expect(its.browser.titles.get(quiet)).toContain('paused');
    await its.browser.ask({ type: 'set-paused', paused: false }, 'popup');
    await its.browser.settle();
    expect(its.browser.running).toEqual(new Set([one]));
  });

  it('ends in the state of the last click, however slowly a page obeys', async () => {
    const tab = its.browser.addTab('https://example.com/');
    its.start();
    await its.browser.settle();
    its.browser.stopsAfter = 5;
    for (const on of [false, true]) await its.browser.ask({ type: 'set-site', tabId: tab, on }, 'popup');
    await its.browser.settle();
    expect(await its.status(tab)).toMatchObject({ state: 'on' });
    expect(its.browser.running.has(tab)).toBe(true);
  });

  it('in a private window leaves the others and the disk alone', async () => {
    const open = its.browser.addTab('https://example.com/');
    const secret = its.browser.addTab('https://example.com/', { incognito: true });
    its.start();
    await its.browser.settle();
    await its.setSite(secret, false);
    expect(its.browser.running).toEqual(new Set([open]));
    expect(its.browser.local.all).toEqual({});
    expect(await its.browser.ask({ type: 'site-status' }, secret)).toMatchObject({ state: 'off' });
    expect(await its.browser.ask({ type: 'site-status' }, open)).toMatchObject({ state: 'on' });

    await its.browser.events.tabRemoved.fire(secret, { isWindowClosing: true });
    await its.browser.settle();
    expect(its.browser.session.all).toEqual({ followed: true });
  });

  it('says where it could not be kept, and loses nothing', async () => {
    const tab = its.browser.addTab('https://example.com/');
    its.browser.local.held.set('site:example.org', 'off');
    its.start();
    await its.browser.settle();
    its.browser.local.set = async () => {
      throw new Error('QuotaExceeded');
    };
    expect(await its.setSite(tab, false)).toMatchObject({ state: 'on', unsaved: true });
    expect(await its.browser.ask({ type: 'set-paused', paused: true }, 'popup')).toBe(false);
    expect(its.browser.local.all).toEqual({ 'site:example.org': 'off' });
  });
});
