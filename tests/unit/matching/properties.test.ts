import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { spellOut } from '../../../lib/knowledge/names';
import { fold, originalOffset } from '../../../lib/matching/fold';
import { createMatcher } from '../../../lib/matching/matcher';
import { pageOfMarkup } from '../../../scripts/page-file';
import { body, INDEX, matcher, mightMention } from './fixture';

/** Full counts in the long run, fewer in the everyday one; the seed is fixed so that a failure stays. */
const SETTINGS = { numRuns: process.env.BACKGROUNDER_LONG ? 10_000 : 500, seed: 20211118 };

// Ten thousand runs take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const NAMES = INDEX.groups.flatMap(({ names }) => names.flatMap(spellOut));
const words = fc.constantFrom(
  'the',
  'police',
  'border',
  'Phone',
  'National',
  'Agency',
  'Operation',
  'was',
  'in',
  'Larch',
  'app',
  'and',
  'NB',
  'NG',
  'Nationale Grenzbehörde (NG)',
);
const gap = fc.constantFrom(' ', '  ', '\u00a0', '\n', ', ', '. ', '-', ' “', '” ');
const invisible = fc.constantFrom('\u00ad', '\u200b', '\u2060', '\u200f');

/** Text in which names are common. */
const prose = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 2, arbitrary: words }, { weight: 3, arbitrary: fc.constantFrom(...NAMES) }),
      gap,
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((parts) => parts.map(([word, space]) => word + space).join(''));

const mentionsOf = (text: string) =>
  matcher.read({ blocks: body(text) }).mentions.map(({ entity, from, to }) => ({ id: entity.id, from, to }));

describe('matching', () => {
  it('reports only stretches that fold to one of the entity’s names', () => {
    const folded = new Map(
      INDEX.entities.map(({ id }, position) => [
        id,
        new Set(
          INDEX.groups
            .filter(({ entity }) => entity === position)
            .flatMap(({ names }) => names.flatMap(spellOut).map(bare)),
        ),
      ]),
    );
    // What a page may abbreviate it to.
    folded.get('nba')?.add('ng');
    fc.assert(
      fc.property(prose, (text) => {
        for (const { id, from, to } of mentionsOf(text))
          expect(folded.get(id)).toContain(bare(text.slice(from, to)));
      }),
      SETTINGS,
    );
  });

  it('finds what a slow, obvious search finds', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const strong = INDEX.groups.filter(({ evidence }) => evidence === 'strong');
        const forms = [
          ...strong.flatMap(({ names, entity, anyCase, beside }) =>
            names
              .flatMap(spellOut)
              .map((name) => ({ name, id: INDEX.entities[entity]?.id ?? '', anyCase, beside })),
          ),
        ];
        const places = new Map<number, { id: string; to: number }>();
        for (let from = 0; from < text.length; from += 1) {
          for (const { name, id, anyCase, beside } of forms) {
            const to = slowMatch(text, from, name, anyCase === true);
            if (to !== undefined && beside && !isBeside(text, from, to, beside)) continue;
            if (to !== undefined && to > (places.get(from)?.to ?? 0)) places.set(from, { id, to });
          }
        }
        const ours = mentionsOf(text).filter(({ id, from }) => isStrong(id, text, from));
        expect(ours.map(({ from }) => from)).toEqual(
          [...places.keys()].filter((from) => !insideAnother(from, places)),
        );
      }),
      SETTINGS,
    );
  });

  it('is not changed by invisible characters', () => {
    fc.assert(
      fc.property(prose, fc.array(fc.tuple(fc.nat(), invisible), { maxLength: 6 }), (text, insertions) => {
        let changed = text;
        for (const [at, character] of insertions) {
          const place = at % (changed.length + 1);
          changed = changed.slice(0, place) + character + changed.slice(place);
        }
        const visible = (found: string, all: string) =>
          found && all.replace(/[\u00ad\u200b\u2060\u200f]/g, '');
        const before = mentionsOf(text).map(({ id, from, to }) => [id, text.slice(from, to)]);
        const after = mentionsOf(changed).map(({ id, from, to }) => [
          id,
          visible(id, changed.slice(from, to)),
        ]);
        expect(after).toEqual(before);
      }),
      SETTINGS,
    );
  });

  it('never joins blocks: two pages’ strong names are those of both pages', () => {
    fc.assert(
      fc.property(prose, prose, (a, b) => {
        const strongIn = (...texts: string[]) =>
          matcher
            .read({ blocks: body(...texts) })
            .mentions.filter(({ verdict }) => verdict.accepted && verdict.grounds === 'stands-alone')
            .map(({ entity, block, from, to }) => `${entity.id} ${block.text.slice(from, to)}`);
        expect(strongIn(a, b)).toEqual([...strongIn(a), ...strongIn(b)]);
      }),
      SETTINGS,
    );
  });

  it('is the same however the text is cut into nodes and wrapped in inline elements', () => {
    fc.assert(
      fc.property(
        prose,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('b', 'i', 'span', 'em')), { maxLength: 5 }),
        (text, cuts) => {
          const plain = text.replace(/[<>&]/g, '');
          const places = cuts
            .map(([at, tag]) => ({ at: at % (plain.length + 1), tag }))
            .sort((x, y) => x.at - y.at);
          let html = '';
          let from = 0;
          for (const { at, tag } of places) {
            html += `<${tag}>${plain.slice(from, at)}</${tag}>`;
            from = at;
          }
          html += plain.slice(from);
          const read = (markup: string) =>
            matcher
              .read(pageOfMarkup(`<p>${markup}</p>`))
              .mentions.map(({ entity, block, from, to }) => `${entity.id} ${block.text.slice(from, to)}`);
          expect(read(html)).toEqual(read(plain));
        },
      ),
      SETTINGS,
    );
  });

  it('does not depend on the order of the index', () => {
    const shuffled = fc.shuffledSubarray(INDEX.groups, { minLength: INDEX.groups.length });
    fc.assert(
      fc.property(prose, shuffled, (text, groups) => {
        const other = createMatcher({ ...INDEX, groups });
        const found = other
          .read({ blocks: body(text) })
          .mentions.map(({ entity, from, to }) => ({ id: entity.id, from, to }));
        expect(found).toEqual(mentionsOf(text));
      }),
      SETTINGS,
    );
  });

  it('never lets the cheap look miss a page that has a strong name', () => {
    fc.assert(
      fc.property(prose, (text) => {
        if (matcher.read({ blocks: body(text) }).relevant) expect(mightMention(text)).toBe(true);
      }),
      SETTINGS,
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { from, to } of mentionsOf(text)) expect(from).toBeLessThan(to);
        mightMention(text);
      }),
      SETTINGS,
    );
  });
});

describe('folding', () => {
  it('leads every offset back to the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        let last = 0;
        for (let at = 0; at <= folded.text.length; at += 1) {
          const original = originalOffset(folded, at);
          expect(original).toBeGreaterThanOrEqual(last);
          last = original;
        }
        expect(last).toBe(text.length);
      }),
      SETTINGS,
    );
  });
});

function bare(text: string): string {
  return fold(text).text.replace(/[^\p{L}\p{N}]/gu, '');
}

function isStrong(id: string, text: string, from: number): boolean {
  return matcher
    .read({ blocks: body(text) })
    .mentions.some(
      (mention) =>
        mention.entity.id === id &&
        mention.from === from &&
        mention.verdict.accepted &&
        mention.verdict.grounds === 'stands-alone',
    );
}

function insideAnother(from: number, places: ReadonlyMap<number, { to: number }>): boolean {
  return [...places].some(([start, { to }]) => start < from && to > from);
}

function isBeside(text: string, from: number, to: number, words: readonly string[]): boolean {
  const [before, after] = [text.slice(0, from), text.slice(to)].map((side) =>
    side.toLowerCase().replace(/[^\p{L}\p{N},.]+/gu, ' '),
  );
  return words.some((word) => {
    const stem = word.toLowerCase().replace('*', '');
    const ending = word.endsWith('*') ? '\\p{L}*' : '';
    return (
      new RegExp(`(?<!\\p{L})${stem}${ending},?(?: and)? $`, 'u').test(before ?? '') ||
      new RegExp(`^,? (?:and )?${stem}${ending}(?!\\p{L})`, 'u').test(after ?? '')
    );
  });
}

/** Character by character: where the name ends if it stands at this place, else undefined. */
function slowMatch(text: string, from: number, name: string, anyCase: boolean): number | undefined {
  const isWord = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  if (!isWord(text[from]) || isWord(text[from - 1])) return undefined;
  let at = from;
  let previousWordEnd = from;
  for (const word of name.split(/[\s-]+/)) {
    if (at > from) {
      let end = at;
      while (end < text.length && !isWord(text[end])) end += 1;
      const marks = text.slice(at, end).replace(/\s/g, '');
      const joined = marks === '' || /^["“”']$/.test(marks) || text.slice(at, end) === '-';
      if (!joined || end === at) return undefined;
      at = end;
    }
    for (const letter of word) {
      const same =
        anyCase || letter === letter.toLowerCase()
          ? text[at]?.toLowerCase() === letter.toLowerCase()
          : text[at] === letter;
      if (!same) return undefined;
      at += 1;
    }
    if (isWord(text[at])) return undefined;
    previousWordEnd = at;
  }
  return previousWordEnd;
}
