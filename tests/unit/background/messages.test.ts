import { beforeEach, describe, expect, it } from 'vitest';
import { startBackground } from '../../../lib/background/start';
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

  it('is told the names on it as it changes, with nothing but what painting needs', async () => {
    const block = (text: string) => ({ text, region: 'body', section: 0, links: [] });
    const change = (turn: number, at: number, ...texts: string[]) => ({
      type: 'page-changed',
      change: {
        page: 7,
        turn,
        splices: [{ at, gone: 0, come: texts.map(block) }],
        moved: [],
        about: { titles: ['Trial'] },
      },
    });
    const none = { news: { entities: [], mentions: [] } };
    expect(await ask(change(0, 0, 'The NCA spoke.', 'It rained.'))).toEqual(none);
    expect(await ask(change(1, 2, 'On EncroChat.'))).toEqual({
      news: {
        entities: [
          { id: 'nca', kind: 'agency' },
          { id: 'encrochat', kind: 'network' },
        ],
        mentions: [
          [0, 4, 7, 0],
          [2, 3, 12, 1],
        ],
      },
    });
    expect(await ask(change(2, 3, 'It rained on.'))).toEqual({ news: null });
    // Whoever was forgotten, or tells what cannot be, has to tell all again.
    expect(await ask(change(2, 3, 'Twice the same.'))).toBeNull();
    expect(await ask({ ...change(3, 9, 'Beyond the end.') })).toBeNull();
  });
});
