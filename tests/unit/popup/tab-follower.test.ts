import { beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { BackgroundClient } from '../../../lib/messages/client';
import type { PageReport } from '../../../lib/messages/reader';
import type { BackgroundRequest, SiteStatus } from '../../../lib/messages/requests';
import { TabFollower, type TabView } from '../../../lib/ui/popup/tab-follower';

const TAB = 7;
const DIRECTORY = [
  { id: 'nca', name: 'National Crime Agency', kind: 'agency', label: 'Police', summary: 'x', names: ['NCA'] },
];
const ACCUSED = {
  id: 'somebody',
  kind: 'person',
  name: 'Some Body',
  label: 'Person',
  summary: 'x',
  claims: [],
  figures: [],
  events: [],
  related: [],
  sources: [],
  checkedOn: '',
  withheld: false,
};

/** The popup's surroundings: a background, a page's reader, and events that can be fired. */
function surroundings() {
  const world = {
    state: 'on' as SiteStatus['state'],
    report: { names: [{ id: 'nca', count: 3, painted: 1 }] } as PageReport | undefined,
    url: 'https://example.com/',
    fileAccess: true,
    started: 0,
    start: () => {},
    /** Held up until it is called, where it is set. */
    gate: undefined as Promise<void> | undefined,
    views: [] as TabView[],
    listeners: new Map<string, ((...given: unknown[]) => unknown)[]>(),
    fire: (name: string, ...given: unknown[]) => {
      for (const listener of world.listeners.get(name) ?? []) listener(...given);
    },
    settle: async () => {
      for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
    },
  };
  const event = (name: string) => ({
    addListener: (listener: (...given: unknown[]) => unknown) =>
      world.listeners.set(name, [...(world.listeners.get(name) ?? []), listener]),
    removeListener: (listener: (...given: unknown[]) => unknown) =>
      world.listeners.set(
        name,
        (world.listeners.get(name) ?? []).filter((each) => each !== listener),
      ),
  });
  const browser = {
    runtime: { onMessage: event('message') },
    storage: { onChanged: event('stored') },
    permissions: { onAdded: event('added'), onRemoved: event('removed') },
    extension: { isAllowedFileSchemeAccess: async () => world.fileAccess },
    tabs: {
      onUpdated: event('updated'),
      get: async () => ({ url: world.url }),
    },
  } as unknown as Browser;
  const answer = async (request: BackgroundRequest): Promise<unknown> => {
    switch (request.type) {
      case 'site-status': {
        const status = { host: 'example.com', site: 'example.com', state: world.state };
        await world.gate;
        return status;
      }
      case 'directory':
        return DIRECTORY;
      case 'entity':
        return request.id === ACCUSED.id ? ACCUSED : null;
      case 'page-report':
        return world.report ?? null;
      case 'go-to':
        return world.report?.names.some(({ id }) => id === request.id) ?? false;
      case 'start-reader':
        world.started += 1;
        world.start();
        return true;
      default:
        throw new Error(`Not expected: ${request.type}`);
    }
  };
  const follower = new TabFollower(
    browser,
    new BackgroundClient(answer),
    TAB,
    (view) => world.views.push(view),
    async () => {},
  );
  return { ...{ world, follower }, last: () => world.views.at(-1) };
}

let world: ReturnType<typeof surroundings>['world'];
let follower: TabFollower;
let last: () => TabView | undefined;
beforeEach(() => {
  ({ world, follower, last } = surroundings());
});

describe('the popup', () => {
  it('names what the page’s reader found', async () => {
    await follower.look();
    const names = [{ id: 'nca', name: 'National Crime Agency', kind: 'agency', count: 3 }];
    expect(last()?.page).toEqual({ state: 'read', names });
    expect(world.started).toBe(0);
  });

  it('names an accused person only because the page does', async () => {
    world.report = {
      names: [
        { id: 'somebody', count: 2, painted: 2 },
        { id: 'gone', count: 1, painted: 1 },
      ],
    };
    await follower.look();
    expect(last()?.page).toEqual({
      state: 'read',
      names: [{ id: 'somebody', name: 'Some Body', kind: 'person', count: 2 }],
    });
  });

  it.each(['off', 'quiet', 'paused', 'cannot-run', 'needs-permission'] as const)(
    'asks no page that is %s',
    async (state) => {
      world.state = state;
      await follower.look();
      expect(last()).toEqual({
        status: { host: 'example.com', site: 'example.com', state },
        page: undefined,
      });
      expect(world.started).toBe(0);
    },
  );

  it('has a reader started where none answers, and waits for it', async () => {
    const { report } = world;
    world.report = undefined;
    world.start = () => {
      world.report = report;
    };
    await follower.look();
    expect(world.views.map(({ page }) => page?.state)).toEqual(['looking', 'read']);
    expect(world.started).toBe(1);
  });

  it.each([
    ['https://example.com/judgment.pdf', true, 'pdf'],
    ['file:///home/story.html', false, 'file'],
    ['file:///home/story.html', true, 'other'],
    ['https://example.com/', false, 'other'],
  ] as const)('says why %s cannot be read', async (url, fileAccess, why) => {
    Object.assign(world, { report: undefined, url, fileAccess });
    await follower.look();
    expect(last()?.page).toEqual({ state: 'unreadable', why });
    expect(world.started).toBe(1);
  });

  it('follows settings, permissions, navigation and the reader, until it is closed', async () => {
    const end = follower.follow();
    await world.settle();
    const looks = async (name: string, ...given: unknown[]): Promise<number> => {
      const before = world.views.length;
      world.fire(name, ...given);
      await world.settle();
      return world.views.length - before;
    };
    expect(world.views).toHaveLength(1);
    expect(await looks('stored', {}, 'local')).toBe(1);
    expect(await looks('added', {})).toBe(1);
    expect(await looks('removed', {})).toBe(1);
    expect(await looks('updated', TAB, { status: 'complete' })).toBe(1);
    expect(await looks('updated', TAB + 1, { status: 'complete' })).toBe(0);
    expect(await looks('updated', TAB, { audible: true })).toBe(0);
    expect(await looks('message', { type: 'reader-state' }, { tab: { id: TAB } })).toBe(1);
    expect(await looks('message', { type: 'reader-state' }, { tab: { id: TAB + 1 } })).toBe(0);
    expect(await looks('message', { type: 'directory' }, { tab: { id: TAB } })).toBe(0);
    expect(await looks('message', 'something', {})).toBe(0);
    end();
    for (const name of world.listeners.keys()) expect(await looks(name, TAB, { status: 'complete' })).toBe(0);
  });

  it('shows the newest look, also where an older one ends later', async () => {
    let open = (): void => {};
    world.gate = new Promise((resolve) => {
      open = resolve;
    });
    const older = follower.look();
    await world.settle();
    world.gate = undefined;
    world.state = 'off';
    await follower.look();
    open();
    await older;
    expect(world.views.map(({ status }) => status.state)).toEqual(['off']);
  });

  it('leads to a name that is still on the page', async () => {
    expect(await follower.goTo('nca')).toBe(true);
    expect(await follower.goTo('gone')).toBe(false);
    world.report = undefined;
    expect(await follower.goTo('nca')).toBe(false);
  });
});
