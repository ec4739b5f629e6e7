import { describe, expect, it } from 'vitest';
import { concernedHosts } from '../../../lib/settings/changes';
import { SettingsStore } from '../../../lib/settings/store';
import { flipTo } from '../../../lib/sites/flip';
import { decide } from '../../../lib/sites/rules';
import { FakeArea } from '../../support/fake-storage';

const HOST = 'www.example.com';

function storeOver(held: Record<string, unknown> = {}) {
  const local = new FakeArea(held);
  const session = new FakeArea();
  const warnings: string[] = [];
  const store = new SettingsStore(local, session, (problem) => warnings.push(problem));
  const flip = async (on: boolean, isPrivate = false): Promise<void> => {
    const { rules } = await store.read(HOST, isPrivate);
    await store.write(flipTo(on, HOST, 'example.com', rules), isPrivate);
  };
  const decision = async (isPrivate = false) => decide(HOST, (await store.read(HOST, isPrivate)).rules);
  return { local, session, warnings, store, flip, decision };
}

describe('settings', () => {
  it('are on and not paused where nothing is stored', async () => {
    const { store, warnings } = storeOver();
    expect(await store.read(HOST, false)).toEqual({ paused: false, rules: {}, damaged: false });
    expect(warnings).toEqual([]);
  });

  it('keep each setting under a key of its own', async () => {
    const { local, store, flip } = storeOver({ 'site:other.org': 'off', future: { kept: true } });
    await flip(false);
    await store.setPaused(true);
    expect(local.all).toEqual({
      'site:other.org': 'off',
      future: { kept: true },
      'site:example.com': 'off',
      paused: true,
    });
    await flip(true);
    await store.setPaused(false);
    expect(local.all).toEqual({ 'site:other.org': 'off', future: { kept: true } });
  });

  it('read no other site’s rule', async () => {
    const { local, store } = storeOver({ 'site:other.org': 'off' });
    const asked: (string[] | null)[] = [];
    const get = local.get.bind(local);
    local.get = (keys) => {
      asked.push(keys);
      return get(keys);
    };
    await store.read(HOST, false);
    expect(asked).toEqual([['paused', 'site:www.example.com', 'site:example.com', 'site:com']]);
  });

  it('fall back to the defaults where storage fails, and say so once', async () => {
    const { local, store, warnings } = storeOver({ 'site:example.com': 'off', paused: true });
    local.failure = new Error('The disk is gone');
    for (let time = 0; time < 3; time += 1) {
      expect(await store.read(HOST, false)).toEqual({ paused: false, rules: {}, damaged: true });
    }
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('The disk is gone');
    expect(warnings[0]).toContain('To mend it');
    local.failure = undefined;
    expect(await store.read(HOST, false)).toMatchObject({ paused: true, damaged: false });
  });

  it.each([
    [{ paused: 'yes' }, 'paused'],
    [{ 'site:example.com': { on: false } }, 'site:example.com'],
    [{ 'site:www.example.com': 0 }, 'site:www.example.com'],
  ])('ignore the rubbish in %j, and name it', async (held, key) => {
    const { store, warnings, decision, local } = storeOver({ ...held, 'site:other.org': 'off' });
    expect(await store.read(HOST, false)).toMatchObject({ paused: false, damaged: true });
    expect(await decision()).toBe('on');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`"${key}"`);
    expect(local.all).toEqual({ ...held, 'site:other.org': 'off' });
  });

  it('can be switched over rubbish', async () => {
    const { flip, decision } = storeOver({ 'site:example.com': 42 });
    await flip(false);
    expect(await decision()).toBe('off');
    await flip(true);
    expect(await decision()).toBe('on');
  });

  it('say so where a change cannot be kept', async () => {
    const { local, store } = storeOver();
    local.failure = new Error('QuotaExceeded');
    await expect(store.setPaused(true)).rejects.toThrow('QuotaExceeded');
    await expect(store.write({ set: { 'site:example.com': 'off' }, remove: [] }, false)).rejects.toThrow();
  });
});

describe('rules made in a private window', () => {
  it('hold there, and are never written to disk', async () => {
    const { local, flip, decision } = storeOver();
    await flip(false, true);
    expect(await decision(true)).toBe('off');
    expect(await decision(false)).toBe('on');
    expect(local.all).toEqual({});
  });

  it('stand over the lasting rules', async () => {
    const { local, flip, decision } = storeOver({ 'site:example.com': 'off' });
    expect(await decision(true)).toBe('off');
    await flip(true, true);
    expect(await decision(true)).toBe('on');
    expect(await decision(false)).toBe('off');
    await flip(false, true);
    expect(await decision(true)).toBe('off');
    expect(local.all).toEqual({ 'site:example.com': 'off' });
  });

  it('can be forgotten, and nothing else with them', async () => {
    const { session, store, flip, decision } = storeOver();
    await session.set({ followed: true });
    await flip(false, true);
    await store.forgetPrivate();
    expect(await decision(true)).toBe('on');
    expect(session.all).toEqual({ followed: true });
  });
});

describe('a change of storage', () => {
  it('concerns the site’s own pages', () => {
    const concerns = concernedHosts(['site:example.com', 'unrelated']);
    expect(concerns?.('example.com')).toBe(true);
    expect(concerns?.('a.b.example.com')).toBe(true);
    expect(concerns?.('example.org')).toBe(false);
    expect(concerns?.('notexample.com')).toBe(false);
    expect(concerns?.('com')).toBe(false);
  });

  it('concerns every page where all is paused or resumed', () => {
    expect(concernedHosts(['paused'])?.('example.org')).toBe(true);
  });

  it('concerns no page where it is no setting', () => {
    expect(concernedHosts(['followed'])).toBeUndefined();
  });
});
