import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { spellOut } from '../../../lib/knowledge/names';
import type { AboutPage, LiveReading, PageReading } from '../../../lib/matching/live-reading';
import { type Splice, spliced, type TextBlock } from '../../../lib/prose/block';
import { body, INDEX, matcher, said } from './fixture';

/** Full counts in the long run, fewer in the everyday one; the seed is fixed so that a failure stays. */
const SETTINGS = { numRuns: process.env.BACKGROUNDER_LONG ? 10_000 : 500, seed: 20211118 };

vi.setConfig({ testTimeout: 300_000 });

const NAMES = INDEX.groups.flatMap(({ names }) => names.flatMap(spellOut));
const CONTEXT = [
  'phone',
  'basketball',
  'slam dunk',
  'app',
  'Lübeck',
  'German',
  'oak',
  'detective',
  'goalkeeper',
];
const DEFINITIONS = [
  'The National Border Agency (NBA)',
  'The National Basketball Association (NBA)',
  'Operation Larch (OL)',
  'OL',
  'Jo Marlow',
  'Marlow',
  'Operation Larch Tree',
];
const LANGUAGES = [
  'The police said that it was theirs.',
  'Die Polizei war nicht im Amt und auch das ist so.',
];

const sentence = fc
  .array(fc.constantFrom(...NAMES, ...CONTEXT, ...DEFINITIONS, ...LANGUAGES), { maxLength: 3 })
  .map((words) => words.join(' met '));
const block: fc.Arbitrary<TextBlock> = fc.record({
  text: sentence,
  region: fc.constantFrom('body', 'body', 'heading', 'headline', 'teaser', 'comment', 'index', 'caption'),
  section: fc.nat(2),
  links: fc.constant([]),
});
/** A change of a page: blocks replaced, and some that stay elsewhere than before. */
const change = fc.record({
  at: fc.nat(8),
  gone: fc.nat(3),
  come: fc.array(block, { maxLength: 3 }),
  elsewhere: fc.option(fc.record({ place: fc.nat(8), as: block }), { nil: undefined }),
  titles: fc.option(fc.array(sentence, { maxLength: 1 }), { nil: undefined }),
});

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
        fc.array(block, { maxLength: 6 }),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (first, changes) => {
          const live = matcher.follow<TextBlock>();
          let blocks: readonly TextBlock[] = first;
          let about: AboutPage = {};
          follow(live, [{ at: 0, gone: 0, come: first }], about);
          for (const { at, gone, come, elsewhere, titles } of changes) {
            const from = Math.min(at, blocks.length);
            const splice = { at: from, gone: Math.min(gone, blocks.length - from), come };
            blocks = spliced(blocks, [splice]);
            const moved = elsewhere && blocks[elsewhere.place];
            if (moved) Object.assign(moved, { region: elsewhere.as.region, section: elsewhere.as.section });
            if (titles) about = { titles };
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
