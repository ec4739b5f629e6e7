import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PageReadings } from '../../../lib/background/page-readings';
import type { PageChange } from '../../../lib/matching/page-change';
import type { AboutPage, Mention, PageNames } from '../../../lib/matching/page-names';
import { remoteMatcher } from '../../../lib/matching/remote-names';
import type { Splice, TextBlock } from '../../../lib/prose/block';
import { changed, changeOfPage, pageBlock, spliceIn } from './changing-page';
import { body, matcher } from './fixture';

const SETTINGS = { numRuns: process.env.BACKGROUNDER_LONG ? 5_000 : 300, seed: 20211118 };

/** What is sent between a page and its background is text. */
const sent = (value: unknown) => JSON.parse(JSON.stringify(value));

async function follow(
  names: PageNames<TextBlock>,
  splices: readonly Splice<TextBlock>[],
  about: AboutPage = {},
): Promise<boolean> {
  const update = names.update(splices, about);
  for (;;) {
    const { done, value } = update.next();
    if (done) return value;
    await value;
  }
}

function plain(mentions: readonly Mention[]): object[] {
  return mentions.map(({ block, entity: { id, kind, painting, person }, from, to }) => ({
    surface: block.text.slice(from, to),
    block,
    id,
    kind,
    painting,
    role: person?.role,
  }));
}

/** A background that a page tells its changes; `answer` may stand in for what it says. */
function background(answer?: (turn: number) => unknown) {
  const told: PageChange[] = [];
  const desk = { readings: new PageReadings(matcher) };
  const { follow: open } = remoteMatcher(async (change) => {
    told.push(change);
    const other = answer?.(told.length);
    if (other instanceof Error) throw other;
    return other === undefined ? sent(await desk.readings.take('1 0', sent(change))) : other;
  });
  return { desk, told, names: open<TextBlock>() };
}

describe('names found elsewhere', () => {
  it('are those found here, after any changes, also where the background forgets or fails now and then', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(pageBlock, { maxLength: 6 }),
        fc.array(changeOfPage, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom('', '', 'forgets', 'fails'), { maxLength: 6 }),
        async (first, changes, troubles) => {
          const { desk, names } = background((turn) =>
            troubles[turn - 1] === 'fails' ? new Error('gone') : undefined,
          );
          let blocks: readonly TextBlock[] = first;
          let about: AboutPage = {};
          await follow(names, [{ at: 0, gone: 0, come: first }]);
          for (const [turn, change] of changes.entries()) {
            if (troubles[turn] === 'forgets') desk.readings = new PageReadings(matcher);
            const splice = spliceIn(blocks, change);
            blocks = changed(blocks, splice, change);
            if (change.titles) about = { titles: change.titles };
            const before = names.mentions;
            const isNews = await follow(names, [splice], about);
            if (!isNews) expect(names.mentions).toBe(before);
          }
          // Whatever failed is made good by a later change.
          for (const turn of [0, 1]) await follow(names, [], { ...about, titles: [`${turn}`] });
          await follow(names, [], about);
          expect(plain(names.mentions)).toEqual(plain(matcher.read({ blocks, ...about }).mentions));
        },
      ),
      SETTINGS,
    );
  });

  it('are asked for in parts where there is much to tell', async () => {
    const { told, names } = background();
    const blocks = body(
      ...Array.from({ length: 300 }, (_, at) => `${'word '.repeat(100)}CipherPhone ${at}.`),
    );
    await follow(names, [{ at: 0, gone: 0, come: blocks }]);
    expect(names.mentions).toHaveLength(300);
    expect(told.length).toBeGreaterThan(2);
    const [, , third] = told;
    expect(JSON.stringify(third).length).toBeLessThan(100_000);
    await follow(names, [
      { at: 0, gone: 1, come: body('First.', 'CipherPhone.') },
      { at: 10, gone: 5, come: blocks.slice(0, 200).map((block) => ({ ...block })) },
    ]);
    expect(names.mentions).toHaveLength(300 - 1 + 1 - 5 + 200);
  });

  it('are not asked for where nothing has changed', async () => {
    const { told, names } = background();
    await follow(names, [{ at: 0, gone: 0, come: body('CipherPhone.') }]);
    expect(await follow(names, [])).toBe(false);
    expect(told).toHaveLength(1);
  });

  it.each([['nonsense'], [7], [undefined], [{}]])(
    'stay as they were where the answer is %j',
    async (answer) => {
      const { names } = background((turn) => (turn === 1 ? undefined : (answer ?? 'none')));
      await follow(names, [{ at: 0, gone: 0, come: body('CipherPhone.') }]);
      expect(await follow(names, [{ at: 1, gone: 0, come: body('CipherPhone.') }])).toBe(false);
      expect(names.mentions).toHaveLength(1);
    },
  );
});

describe('pages that were told', () => {
  it('are forgotten, longest unchanged first, where they are too much together', async () => {
    const readings = new PageReadings(matcher, 100);
    const change = (turn: number, text: string): PageChange => ({
      page: 1,
      turn,
      splices: [{ at: 0, gone: 0, come: body(text) }],
      moved: [],
      about: {},
    });
    await readings.take('1 0', change(0, 'CipherPhone.'));
    await readings.take('2 0', change(0, 'CipherPhone.'));
    await readings.take('1 0', change(1, 'It rained.'));
    await readings.take('3 0', change(0, 'word '.repeat(15)));
    expect(await readings.take('2 0', change(1, 'It rained.'))).toBeNull();
    expect(await readings.take('1 0', change(2, 'It rained.'))).toEqual({ news: null });
  });
});

vi.setConfig({ testTimeout: 300_000 });
