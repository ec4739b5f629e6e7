import { describe, expect, it } from 'vitest';
import {
  changePreferences,
  followPreferences,
  type ReadPreferences,
  readPreferences,
} from '../../../lib/settings/preference-store';
import { DEFAULT_PREFERENCES, PREFERENCES_KEY } from '../../../lib/settings/preferences';
import { FakeArea } from '../../support/fake-storage';

const stored = (more: object) => ({ [PREFERENCES_KEY]: { version: 1, ...more } });

describe('preferences', () => {
  it('are the defaults where nothing was set', async () => {
    expect(await readPreferences(new FakeArea())).toEqual({ preferences: DEFAULT_PREFERENCES, problems: [] });
  });

  it('keep what was set, and take no site’s rule along', async () => {
    const area = new FakeArea({ 'site:example.com': 'off' });
    await changePreferences(area, { density: 'every' });
    await changePreferences(area, { families: ['agency'], hoverDelay: 400 });
    expect((await readPreferences(area)).preferences).toEqual({
      ...DEFAULT_PREFERENCES,
      density: 'every',
      families: ['agency'],
      hoverDelay: 400,
    });
    expect(area.all['site:example.com']).toBe('off');
  });

  it.each([
    ['density', 'some'],
    ['families', ['network', 'nobody']],
    ['families', 'network'],
    ['underline', null],
    ['strength', 3],
    ['hoverDelay', -1],
    ['hoverDelay', 12.5],
    ['hoverDelay', 1e9],
    ['language', 'tlh'],
    ['badge', 'yes'],
  ])('have their default where %s holds %j, which is said', async (name, value) => {
    const area = new FakeArea(stored({ badge: true, language: 'de', [name]: value }));
    const { preferences, problems } = await readPreferences(area);
    expect(preferences).toEqual({
      ...DEFAULT_PREFERENCES,
      badge: true,
      language: 'de',
      [name]: DEFAULT_PREFERENCES[name as keyof typeof DEFAULT_PREFERENCES],
    });
    expect(problems).toEqual([expect.stringContaining(`preferences.${name}`)]);
  });

  it.each([null, 7, 'calm', [], { density: 'every' }, { version: 2, density: 'every' }])(
    'are the defaults where %j is stored, and can be set anew',
    async (rubbish) => {
      const area = new FakeArea({ [PREFERENCES_KEY]: rubbish });
      const { preferences, problems } = await readPreferences(area);
      expect(preferences).toEqual(DEFAULT_PREFERENCES);
      expect(problems).toHaveLength(1);
      await changePreferences(area, { badge: true });
      expect(await readPreferences(area)).toMatchObject({ preferences: { badge: true }, problems: [] });
    },
  );

  it('are the defaults where storage fails; a change that cannot be kept is not taken for one', async () => {
    const area = new FakeArea(stored({ density: 'every' }));
    area.failure = new Error('The disk is gone');
    expect(await readPreferences(area)).toEqual({
      preferences: DEFAULT_PREFERENCES,
      problems: ['The disk is gone'],
    });
    await expect(changePreferences(area, { badge: true })).rejects.toThrow('The disk is gone');
  });
});

describe('whoever follows the preferences', () => {
  function following(held: Record<string, unknown>) {
    const local = new FakeArea(held);
    const listeners = new Set<(changes: Record<string, unknown>) => void>();
    local.changed = (changes) => {
      for (const listener of listeners) listener(changes);
    };
    const onChanged = {
      addListener: (listener: (changes: Record<string, unknown>) => void) => void listeners.add(listener),
      removeListener: (listener: (changes: Record<string, unknown>) => void) =>
        void listeners.delete(listener),
    };
    const told: ReadPreferences[] = [];
    const controller = new AbortController();
    const started = followPreferences({ local, onChanged }, (read) => told.push(read), controller.signal);
    const densities = () => told.map(({ preferences }) => preferences.density);
    return { local, listeners, controller, started, densities };
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  it('is told them at once and after each change, until that is over', async () => {
    const { local, listeners, controller, started, densities } = following(stored({ density: 'every' }));
    await started;
    expect(densities()).toEqual(['every']);
    await local.set({ 'site:example.com': 'off' });
    await changePreferences(local, { density: 'calm' });
    await settle();
    expect(densities()).toEqual(['every', 'calm']);
    controller.abort();
    await changePreferences(local, { density: 'every' });
    await settle();
    expect(densities()).toEqual(['every', 'calm']);
    expect(listeners.size).toBe(0);
  });
});
