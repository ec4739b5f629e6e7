import { describe, expect, it } from 'vitest';
import { ORIGIN } from './fake-browser';
import { useBackground } from './use-background';

/** What the extension keeps at hand beside the page: first run, menu, badge, keys, language. */
const its = useBackground();

const prefer = (preferences: object): Promise<void> =>
  its.browser.local.set({ preferences: { version: 1, ...preferences } });

describe('the welcome', () => {
  const urls = () => its.browser.tabs.map(({ url }) => url);

  it('is opened after an installation, and not after an update', async () => {
    its.start();
    await its.browser.events.installed.fire({ reason: 'update' });
    await its.browser.events.installed.fire({ reason: 'browser_update' });
    expect(urls()).toEqual([]);
    await its.browser.events.installed.fire({ reason: 'install' });
    expect(urls()).toEqual([`${ORIGIN}welcome.html`]);
  });
});

describe('the context menu', () => {
  it('looks selected text up in the reference', async () => {
    its.start();
    await its.browser.settle();
    expect([...its.browser.menu]).toEqual([['look-up', 'Look up “%s” in Backgrounder']]);
    await its.browser.events.menuClicked.fire({
      menuItemId: 'look-up',
      selectionText: ' Operation\n Venetic ',
    });
    await its.browser.settle();
    expect(its.browser.tabs.map(({ url }) => url)).toEqual([
      `${ORIGIN}reference.html#/search?q=Operation+Venetic`,
    ]);
  });

  it.each([
    { menuItemId: 'look-up' },
    { menuItemId: 'look-up', selectionText: '   ' },
    { menuItemId: 'of-another', selectionText: 'EncroChat' },
  ])('opens nothing for %j', async (click) => {
    its.start();
    await its.browser.events.menuClicked.fire(click);
    await its.browser.settle();
    expect(its.browser.tabs).toEqual([]);
  });

  it('is made anew in the language that is chosen, however fast choices follow each other', async () => {
    its.browser.language = 'it-IT';
    its.start();
    await its.browser.events.installed.fire({ reason: 'update' });
    expect([...its.browser.menu.values()]).toEqual(['Cerca «%s» in Backgrounder']);
    await Promise.all([prefer({ language: 'fr' }), prefer({ language: 'de' })]);
    await expect.poll(() => [...its.browser.menu.values()]).toEqual(['„%s“ in Backgrounder nachschlagen']);
  });
});

describe('the badge', () => {
  it('counts what was found once the reader wants that, on all tabs at once', async () => {
    const tab = its.browser.addTab('https://example.com/');
    its.browser.running.add(tab);
    its.start();
    await its.browser.settle();
    expect(its.browser.badges.get(tab)).toBe('');
    await prefer({ badge: true });
    await its.browser.settle();
    expect(its.browser.badges.get(tab)).toBe('2');
    its.browser.found = 0;
    await its.browser.ask({ type: 'reader-state' }, tab);
    expect(its.browser.badges.get(tab)).toBe('');
    its.browser.found = 3;
    await its.browser.ask({ type: 'reader-state' }, tab);
    expect(its.browser.badges.get(tab)).toBe('3');
    await its.setSite(tab, false);
    expect(its.browser.badges.get(tab)).toBe('');
  });
});

describe('the key for the site’s switch', () => {
  const state = async (tab: number) => (await its.status(tab)).state;

  it('does what the popup’s switch does', async () => {
    const tab = its.browser.addTab('https://example.com/', { active: true });
    its.start();
    await its.browser.settle();
    const press = () => its.browser.events.command.fire('toggle-site');
    await press();
    expect(await state(tab)).toBe('off');
    await press();
    expect(await state(tab)).toBe('on');
    await its.browser.local.set({ paused: true });
    await press();
    expect(await state(tab)).toBe('on');
    expect(its.browser.local.all).toEqual({});
  });

  it('switches on where it is quiet, and nothing where it cannot run', async () => {
    const tab = its.browser.addTab('https://mail.google.com/', { active: true });
    its.start();
    await its.browser.events.command.fire('toggle-site');
    expect(await state(tab)).toBe('on');
    Object.assign(its.browser.tab(tab), { url: 'https://addons.mozilla.org/' });
    const before = its.browser.local.all;
    await its.browser.events.command.fire('toggle-site');
    expect(its.browser.local.all).toEqual(before);
  });
});

describe('the language', () => {
  it('of the toolbar follows the choice, and the card is given its own messages in it', async () => {
    const tab = its.browser.addTab('https://example.com/');
    its.start();
    await its.browser.settle();
    await prefer({ language: 'es' });
    await expect.poll(() => its.browser.titles.get(tab)).toBe('Backgrounder: 2 nombres en esta página');
    const wording = await its.browser.ask({ type: 'wording' }, tab);
    expect(wording).toMatchObject({ lang: 'es', messages: { 'card.undo': 'Deshacer' } });
    expect(Object.keys((wording as { messages: object }).messages)).not.toContain('popup.pause');
  });
});
