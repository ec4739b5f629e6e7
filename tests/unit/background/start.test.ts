import { describe, expect, it } from 'vitest';
import { startBackground } from '../../../lib/background/start';
import { FakeBrowser, ORIGIN } from './fake-browser';
import { BUNDLED, useBackground } from './use-background';

const its = useBackground();

describe('starting', () => {
  it('registers every listener before it returns', () => {
    its.start();
    for (const [name, { listeners }] of Object.entries(its.browser.events)) {
      expect(listeners, name).toHaveLength(1);
    }
  });

  it('works where there are no commands, windows or icons to set', async () => {
    const tab = its.browser.addTab('https://example.com/');
    its.start(['commands', 'windows', 'setIcon', 'contextMenus', 'badge']);
    await its.browser.settle();
    expect(its.browser.titles.get(tab)).toContain('2 names found');
    expect(await its.browser.ask({ type: 'open-reference' }, 'popup')).toBe(true);
    expect(await its.browser.ask({ type: 'open-reference', id: 'nca' }, 'popup')).toBe(true);
    expect(its.browser.tabs.at(-1)?.url).toBe(`${ORIGIN}reference.html#nca`);
  });

  it.each(['install', 'update'])('puts the reader into open pages after an %s', async (reason) => {
    its.browser.session.held.set('followed', true);
    const story = its.browser.addTab('https://example.com/');
    const settings = its.browser.addTab(undefined);
    const store = its.browser.addTab('https://addons.mozilla.org/');
    const asleep = its.browser.addTab('https://example.org/', { discarded: true });
    its.start();
    await its.browser.events.installed.fire({ reason });
    expect(its.browser.running).toEqual(new Set([story]));
    expect(its.browser.styles).toEqual(new Set([story]));
    expect(its.browser.scripts).toEqual([{ tabId: story, file: '/look.js' }]);
    expect([settings, store].map((id) => its.browser.icons.get(id))).toEqual(['off', 'off']);
    expect(its.browser.sent.some(({ tabId }) => tabId === asleep)).toBe(false);
  });

  it('follows open pages once a session, so also after it was enabled again', async () => {
    its.browser.addTab('https://example.com/');
    its.start();
    await its.browser.settle();
    expect(its.browser.running.size).toBe(1);
    its.browser.running.clear();
    const again = new FakeBrowser();
    again.session.held.set('followed', true);
    again.addTab('https://example.com/');
    startBackground(again.api(), BUNDLED);
    await again.settle();
    expect(again.running.size).toBe(0);
  });

  it('puts the reader into a page that comes back without one', async () => {
    const tab = its.browser.addTab('https://example.com/');
    its.start();
    await its.browser.settle();
    its.browser.running.clear();
    await its.browser.events.updated.fire(tab, { status: 'complete' }, its.browser.tab(tab));
    await its.browser.settle();
    expect(its.browser.running).toEqual(new Set([tab]));
  });

  it('does not put a second reader where one answers', async () => {
    const tab = its.browser.addTab('https://example.com/');
    its.browser.running.add(tab);
    its.start();
    await its.browser.events.installed.fire({ reason: 'update' });
    expect(its.browser.scripts).toEqual([]);
  });
});

describe('storage that fails', () => {
  it('means on, and is said once and in the status', async () => {
    const tab = its.browser.addTab('https://example.com/');
    its.start();
    await its.browser.settle();
    its.browser.local.failure = new Error('corrupted');
    expect(await its.status(tab)).toEqual({
      host: 'example.com',
      site: 'example.com',
      state: 'on',
      damaged: true,
    });
    await its.status(tab);
    expect(its.warnings()).toHaveLength(1);
  });
});

describe('the toolbar', () => {
  it('says what the reader found, and follows the tab', async () => {
    const tab = its.browser.addTab('https://example.com/');
    its.start();
    await its.browser.settle();
    its.browser.found = 5;
    await its.browser.ask({ type: 'reader-state' }, tab);
    expect(its.browser.titles.get(tab)).toBe('Backgrounder: 5 names found on this page');
    its.browser.found = 1;
    await its.browser.ask({ type: 'reader-state' }, tab);
    expect(its.browser.titles.get(tab)).toBe('Backgrounder: 1 name found on this page');
    its.browser.found = 0;
    await its.browser.ask({ type: 'reader-state' }, tab);
    expect(its.browser.titles.get(tab)).toContain('nothing found');

    Object.assign(its.browser.tab(tab), { url: 'https://mail.google.com/' });
    await its.browser.events.updated.fire(tab, { status: 'loading' }, its.browser.tab(tab));
    await its.browser.settle();
    expect(its.browser.icons.get(tab)).toBe('off');
    expect(its.browser.titles.get(tab)).toContain('quiet on mail.google.com');

    delete its.browser.tab(tab).url;
    await its.browser.events.activated.fire({ tabId: tab });
    expect(its.browser.titles.get(tab)).toContain('cannot run');
  });

  it('says that a permission was taken, and goes on when it is given back', async () => {
    const tab = its.browser.addTab('https://example.com/');
    its.start();
    await its.browser.settle();
    its.browser.origins.clear();
    await its.browser.events.permissionRemoved.fire({ origins: ['<all_urls>'] });
    expect(its.browser.titles.get(tab)).toContain('needs your permission');
    expect(its.browser.running.size).toBe(0);
    its.browser.origins.add('<all_urls>');
    await its.browser.events.permissionAdded.fire({ origins: ['<all_urls>'] });
    expect(its.browser.running).toEqual(new Set([tab]));
    expect(its.browser.icons.get(tab)).toBe('on');
  });

  it('survives a tab that is gone', async () => {
    its.start();
    await expect(its.browser.events.activated.fire({ tabId: 99 })).resolves.toBeDefined();
  });
});

describe('keyboard commands', () => {
  it('walk in the active tab', async () => {
    its.browser.addTab('https://example.org/');
    const active = its.browser.addTab('https://example.com/', { active: true });
    its.start();
    await its.browser.settle();
    its.browser.sent.length = 0;
    await its.browser.events.command.fire('next-mention');
    await its.browser.events.command.fire('previous-mention');
    await its.browser.events.command.fire('something-else');
    const visits = its.browser.sent.filter(({ request }) => request.type === 'visit');
    expect(visits).toEqual([
      { tabId: active, request: { type: 'visit', step: 1, from: 'here' } },
      { tabId: active, request: { type: 'visit', step: -1, from: 'here' } },
      { tabId: active, request: { type: 'visit', step: -1, from: 'edge' } },
    ]);
  });
});
