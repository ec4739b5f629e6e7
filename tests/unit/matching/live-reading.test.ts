import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { LiveReading, PageReading } from '../../../lib/matching/live-reading';
import type { AboutPage } from '../../../lib/matching/page-names';
import type { Splice, TextBlock } from '../../../lib/prose/block';
import { changed, changeOfPage, pageBlock, spliceIn } from './changing-page';
import { body, matcher, said } from './fixture';

/** Full counts in the long run, fewer in the everyday one; the seed is fixed so that a failure stays. */
const SETTINGS = { numRuns: process.env.BACKGROUNDER_LONG ? 10_000 : 500, seed: 20211118 };

vi.setConfig({ testTimeout: 300_000 });

function follow(
  reading: LiveReading<TextBlock>,
  splices: readonly Splice<TextBlock>[],
  about: AboutPage,
): boolean {
  const update = reading.update(splices, about);
  for (;;) {
    const { done, value } = update.next();
    if (done) return value;
  }
}

function seen({ mentions, suppressed, relevant, lang }: PageReading): object {
  const plain = [mentions, suppressed].map((matches) =>
    matches.map(({ block: { text, section, region }, entity, from, to, verdict }) => ({
      surface: text.slice(from, to),
      region,
      section,
      entity: entity.id,
      verdict,
    })),
  );
  return { plain, relevant, lang };
}

describe('a page that changes', () => {
  it('is read as if for the first time, after any changes', () => {
    fc.assert(
      fc.property(
        fc.array(pageBlock, { maxLength: 6 }),
        fc.array(changeOfPage, { minLength: 1, maxLength: 6 }),
        (first, changes) => {
          const live = matcher.follow<TextBlock>();
          let blocks: readonly TextBlock[] = first;
          let about: AboutPage = {};
          follow(live, [{ at: 0, gone: 0, come: first }], about);
          for (const change of changes) {
            const splice = spliceIn(blocks, change);
            blocks = changed(blocks, splice, change);
            if (change.titles) about = { titles: change.titles };
            const before = seen(live.result);
            const isNews = follow(live, [splice], about);
            const now = seen(live.result);
            expect(now).toEqual(seen(matcher.read({ blocks, ...about })));
            if (!isNews) expect(now).toEqual(before);
          }
        },
      ),
      SETTINGS,
    );
  });

  it('is weighed no more where a change says nothing about its names', () => {
    const live = matcher.follow<TextBlock>();
    follow(live, [{ at: 0, gone: 0, come: body('CipherPhone closed.', 'The NBA spoke.') }], {});
    const before = live.result;
    expect(follow(live, [{ at: 1, gone: 0, come: body('Rain is near.') }], {})).toBe(false);
    expect(live.result).toBe(before);
  });

  it('lets names in and out with the evidence for them', () => {
    const live = matcher.follow<TextBlock>();
    follow(live, [{ at: 0, gone: 0, come: body('The NBA spoke.') }], {});
    expect(said(live.result.mentions)).toEqual([]);
    follow(live, [{ at: 1, gone: 0, come: body('CipherPhone closed.') }], {});
    expect(said(live.result.mentions)).toEqual(['nba: NBA', 'cipherphone: CipherPhone']);
    follow(live, [{ at: 1, gone: 1, come: [] }], {});
    expect(said(live.result.mentions)).toEqual([]);
  });
});
