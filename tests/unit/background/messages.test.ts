import { beforeEach, describe, expect, it } from 'vitest';
import { startBackground } from '../../../lib/background/start';
import type { NameLoan } from '../../../lib/matching/name-loan';
import { loadKnowledge } from '../../../scripts/data-files';
import { ORIGIN } from './fake-browser';
import { bundledWith, useBackground } from './use-background';

const its = useBackground();

describe('messages', () => {
  beforeEach(() => its.start());

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
    expect(await its.browser.ask(message, 'popup')).toBeUndefined();
  });

  it('from other extensions are left unanswered', async () => {
    const [answer] = await its.browser.events.message.fire(
      { type: 'directory' },
      { id: 'them', url: ORIGIN },
    );
    expect(answer).toBeUndefined();
  });

  it.each([
    { type: 'set-paused', paused: true },
    { type: 'directory' },
    { type: 'built-on' },
    { type: 'start-reader', tabId: 1 },
  ])('that only our own pages may send (%j) are not answered to a page', async (message) => {
    expect(await its.browser.ask(message, its.browser.addTab('https://example.com/'))).toBeUndefined();
    expect(its.browser.local.all).toEqual({});
  });

  it('about the knowledge are answered', async () => {
    expect(await its.browser.ask({ type: 'directory' }, 'popup')).toEqual([]);
    expect(await its.browser.ask({ type: 'entity', id: 'nobody' }, 'popup')).toBeNull();
    expect(await its.browser.ask({ type: 'built-on' }, 'popup')).toBe('2026-11-24');
  });

  it('load the card into the frame that asks', async () => {
    const tab = its.browser.addTab('https://example.com/');
    const sender = { id: 'us', url: 'https://example.com/frame', tab: its.browser.tab(tab), frameId: 4 };
    expect(await its.browser.events.message.fire({ type: 'load-card' }, sender)).toEqual([true]);
    expect(its.browser.scripts).toContainEqual({ tabId: tab, file: '/card.js', frames: [4] });
  });

  it('start a reader where none answers', async () => {
    const tab = its.browser.addTab('https://example.com/');
    expect(await its.browser.ask({ type: 'start-reader', tabId: tab }, 'popup')).toBe(true);
    expect(its.browser.running).toEqual(new Set([tab]));
  });

  it('open the reference, and show it again in the same tab', async () => {
    await its.browser.ask({ type: 'open-reference', id: 'nca' }, 'popup');
    await its.browser.ask({ type: 'open-reference', id: 'bka' }, 'popup');
    await its.browser.ask({ type: 'open-reference' }, 'popup');
    expect(its.browser.tabs.map(({ url }) => url)).toEqual([`${ORIGIN}reference.html#bka`]);
    expect(its.browser.tabs[0]?.active).toBe(true);
  });
});

describe('a page', () => {
  let sender: object;
  const ask = async (message: unknown) => (await its.browser.events.message.fire(message, sender))[0];

  beforeEach(() => {
    startBackground(its.browser.api(), bundledWith(loadKnowledge()));
    const tab = its.browser.addTab('https://example.com/');
    sender = { id: 'us', url: 'https://example.com/frame', tab: its.browser.tab(tab), frameId: 4 };
  });

  it('gets the reader where what hinted at a certain name is one', async () => {
    const reader = { tabId: 1, file: '/reader.js', frames: [4] };
    expect(await ask({ type: 'load-reader', hints: [] })).toBe(false);
    expect(await ask({ type: 'load-reader', hints: ['An encrobat.', 'The NCA spoke.'] })).toBe(false);
    expect(its.browser.scripts).not.toContainEqual(reader);
    expect(await ask({ type: 'load-reader', hints: ['The NCA spoke.', 'On EncroChat.'] })).toBe(true);
    expect(its.browser.scripts).toContainEqual(reader);
  });

  it('gets the names it asks for, with all that decides on them, and no others', async () => {
    expect(await ask({ type: 'names', keys: ['no such key'] })).toEqual({
      names: { 'no such key': [] },
      groups: {},
      entities: {},
    });
    const loan = (await ask({ type: 'names', keys: ['encrocha'] })) as NameLoan;
    const names = Object.values(loan.names).flat();
    expect(names.map(([name]) => name).join()).toMatch(/encrochat/i);
    expect(Object.values(loan.groups).every((group) => loan.entities[group.entity])).toBe(true);
    expect(Object.keys(loan.entities).length).toBeLessThan(5);
  });
});
