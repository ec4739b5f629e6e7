import { beforeEach, describe, expect, it } from 'vitest';
import { FakeFrame } from './fake-frame';
import { useBackground } from './use-background';

const its = useBackground();

describe('a page of several frames', () => {
  let tab: number;
  let frames: FakeFrame[];

  beforeEach(async () => {
    tab = its.browser.addTab('https://example.com/', { active: true });
    its.browser.found = 1;
    frames = [new FakeFrame(['bka', 'n0']), new FakeFrame([]), new FakeFrame(['bka'])];
    its.browser.frames.set(
      tab,
      new Map([
        [9, frames[2] as FakeFrame],
        [4, frames[0] as FakeFrame],
        [7, frames[1] as FakeFrame],
      ]),
    );
    its.start();
    await its.browser.settle();
  });

  const walk = async (command: string): Promise<unknown[]> => {
    await its.browser.events.command.fire(command);
    return frames.map(({ visited }) => visited);
  };

  it('counts as one in the popup and the toolbar', async () => {
    expect(await its.browser.ask({ type: 'page-report', tabId: tab }, 'popup')).toEqual({
      names: [
        { id: 'n0', count: 2, painted: 2 },
        { id: 'bka', count: 2, painted: 2 },
      ],
    });
    await its.browser.ask({ type: 'reader-state' }, tab);
    expect(its.browser.titles.get(tab)).toBe('Backgrounder: 2 names found on this page');
  });

  it('is walked frame by frame and round again, with one place at a time', async () => {
    expect(await walk('next-mention')).toEqual([undefined, undefined, undefined]);
    expect(await walk('next-mention')).toEqual([0, undefined, undefined]);
    expect(await walk('next-mention')).toEqual([1, undefined, undefined]);
    expect(await walk('next-mention')).toEqual([undefined, undefined, 0]);
    expect(await walk('next-mention')).toEqual([undefined, undefined, undefined]);
    expect(await walk('previous-mention')).toEqual([undefined, undefined, 0]);
    expect(await walk('previous-mention')).toEqual([1, undefined, undefined]);
  });

  it('leads to a name wherever it stands', async () => {
    const goTo = (id: string) => its.browser.ask({ type: 'go-to', tabId: tab, id }, 'popup');
    expect(await goTo('bka')).toBe(true);
    expect(frames.map(({ visited }) => visited)).toEqual([0, undefined, undefined]);
    expect(await goTo('bka')).toBe(true);
    expect(frames.map(({ visited }) => visited)).toEqual([undefined, undefined, 0]);
    expect(await goTo('bka')).toBe(true);
    expect(frames.map(({ visited }) => visited)).toEqual([0, undefined, undefined]);
    expect(await goTo('gone')).toBe(false);
  });

  it('answers no page that asks', async () => {
    expect(await its.browser.ask({ type: 'page-report', tabId: tab }, tab)).toBeUndefined();
    expect(await its.browser.ask({ type: 'go-to', tabId: tab, id: 'bka' }, tab)).toBeUndefined();
  });
});

describe('a page without a reader', () => {
  it('has no report, and nothing to go to', async () => {
    const tab = its.browser.addTab('https://mail.google.com/');
    its.start();
    await its.browser.settle();
    expect(await its.browser.ask({ type: 'page-report', tabId: tab }, 'popup')).toBeNull();
    expect(await its.browser.ask({ type: 'go-to', tabId: tab, id: 'bka' }, 'popup')).toBe(false);
    expect(await its.browser.ask({ type: 'page-report', tabId: 99 }, 'popup')).toBeNull();
  });
});
