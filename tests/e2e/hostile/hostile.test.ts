import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../../scripts/driver/locate';
import { Encounter } from '../../support/encounter';
import { differenceOf } from '../../support/pictures';
import { SOON, useExtension } from '../../support/stage';
import { DOCUMENTS } from './documents';
import { type HostileCase, markupOf } from './hostile-case';
import { LAYERS } from './layers';
import { SCRIPTS } from './scripts';
import { STYLES } from './styles';

/** Share of the card's pixels that may differ from those on a plain page: the edges of letters. */
const ALIKE = 0.02;

describe.each(BROWSER_NAMES)('in %s, a page', (name) => {
  const stage = useExtension(name);
  let encounter: Encounter;
  let plain: string;
  let complaints = 0;
  let visits = 0;

  const open = async (shown: HostileCase): Promise<void> => {
    visits += 1;
    await encounter.open(`http://hostile.example/${visits}`, {
      body: markupOf(shown),
      ...(shown.headers && { headers: shown.headers }),
    });
    await expect.poll(() => encounter.painted(), SOON).toEqual(shown.painted ?? ['EncroChat']);
  };
  const isUnchanged = async ({ changesItself }: HostileCase): Promise<void> => {
    if (changesItself) return;
    const { asLoaded, now } = await encounter.document();
    expect(now).toBe(asLoaded);
  };

  beforeAll(async () => {
    encounter = await Encounter.begin(stage);
  });
  afterEach(async () => {
    const all = await stage.browser.complaints();
    const fresh = all.slice(complaints);
    complaints = all.length;
    expect(fresh).toEqual([]);
  });

  it('that is plain', async () => {
    await open({ name: 'is plain' });
    await encounter.restOn('EncroChat');
    plain = await encounter.picture();
    expect(await differenceOf(stage, plain, plain)).toBe(0);
  });

  // Each case is met in one of the browsers, and in the long run in both.
  const all = [...STYLES, ...LAYERS, ...DOCUMENTS, ...SCRIPTS];
  const half = name === 'chromium' ? 0 : 1;
  const cases = process.env.BACKGROUNDER_LONG ? all : all.filter((_, at) => at % 2 === half);

  it.each(cases.map((one) => [one.name, one] as const))('that %s', async (_, shown) => {
    const its = { encounter, stage };
    await open(shown);
    await isUnchanged(shown);
    await shown.before?.(its);

    const wanted = shown.restOn ?? (shown.painted ?? ['EncroChat'])[0];
    if (wanted) {
      const card = await encounter.restOn(wanted);
      expect(await card.name()).toBe(wanted);
      const standing = await encounter.standing();
      expect(standing?.overhang).toBe(0);
      expect(standing?.width).toBeGreaterThan(200);
      expect(standing?.height).toBeGreaterThan(100);
      if (STYLES.includes(shown) && wanted === 'EncroChat' && !shown.looksOther) {
        const differing = await differenceOf(stage, plain, await encounter.picture());
        expect(differing).toBeLessThan(ALIKE);
      }
      await shown.during?.(its, card);
      if (!shown.endsClosed) {
        await encounter.card();
        await encounter.page.keyboard.press('Escape');
      }
      await encounter.isWithoutCard();
    }
    await shown.after?.(its);

    await isUnchanged(shown);
    expect(await encounter.stop()).toEqual({ highlights: [], hosts: 0 });
    await isUnchanged(shown);
  });
});
