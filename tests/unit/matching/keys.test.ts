import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { MatcherIndex } from '../../../lib/knowledge/index-format';
import { spellOut } from '../../../lib/knowledge/names';
import { fold } from '../../../lib/matching/fold';
import { Keys } from '../../../lib/matching/keys';
import { KnownNames } from '../../../lib/matching/known-names';
import { catalogueOf } from '../../../lib/matching/name-catalogue';
import { NameLibrary } from '../../../lib/matching/name-library';
import { NameTrie, type Sighting } from '../../../lib/matching/name-trie';

/** Full counts in the long run, as in the other properties. */
const SETTINGS = { numRuns: process.env.BACKGROUNDER_LONG ? 10_000 : 500, seed: 20211118 };

vi.setConfig({ testTimeout: 120_000 });

describe('keys', () => {
  it.each([
    ['a long word, by its beginning', 'the encrochatting case', ['encrocha']],
    ['a short word, only whole', 'the met met the metro', ['met']],
    ['a short word that may go on', 'des bghs', ['bgh*']],
    ['two words in a row', 'the crime of the crime-agency', ['crime-agency']],
    ['two words of which the last may go on', 'an op. kraken', ['op-kra*']],
    ['none inside a word', 'xencrochat and amet', []],
    ['one behind another', 'a metropolis, bgh', ['bgh*']],
  ])('stand for %s', (_, text, found) => {
    const lists = ['encrocha,', 'met,', 'bgh*,', 'crime,agency,wave', 'op,kra*'];
    expect([...new Keys(lists).in(text)]).toEqual(found);
  });

  it('are found among very many as well', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `x${at.toString(36)},`);
    expect([...new Keys([...many, 'encrocha,', 'met,', 'bgh*,']).in('encrochat: the met and bghs')]).toEqual([
      'encrocha',
      'met',
      'bgh*',
    ]);
    expect([...new Keys([]).in('the encrochat case')]).toEqual([]);
  });
});

const word = fc.constantFrom(
  ...[
    'a',
    'of',
    'the',
    'Bund',
    'Gericht',
    'Encrochat',
    'Écrou',
    'naïve',
    'E.J.',
    '26Lem',
    'Straße',
    'O’Neil',
  ],
  ...['Ж', 'Đorđe', 'Ⓐbc', '&', 'ﬁn', 'Verfassungsgericht'],
);
const ending = fc.constantFrom('', '', '', '(s|es|)', '(haft|en)', '( of|)', '(| & Co)');
const alternative = fc.tuple(word, word).map((words) => `(${words.join('|')})`);
const between = fc.constantFrom(' ', ' ', ' ', '-', ' “', ', ', ' & ', '. ');
/** A name as authors write it. */
const name = fc
  .tuple(
    fc.array(fc.tuple(fc.oneof(word, word, word, alternative), ending, between), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom('', '', '*'),
  )
  .map(([parts, star]) => {
    const [last] = parts.slice(-1);
    const before = parts.slice(0, -1).map((part) => part.join(''));
    return `${before.join('')}${last?.[0] ?? ''}${last?.[1] ?? ''}${star}`;
  })
  .filter((written) => spellOut(written).every((form) => /[a-z0-9]/.test(fold(form).text)));

const gap = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\u00a0',
    '-',
    '‑',
    ' “',
    '” ',
    ' ‘',
    ', ',
    '. ',
    ' & ',
    ' - ',
    ' – ',
    ' … ',
  ],
  ...['\n\t \n', ' \u00ad', '\u200b ', '\u200b', '', ' of ', ' Ж ', ' '.repeat(201)],
);
const oddity = fc.constantFrom('\u00ad', '\u200b', '\u2060', '\u0301', '\u3164', 's', 'haft');

/** Those names in a text, more or less as they are written. */
function textOf(names: readonly string[]): fc.Arbitrary<string> {
  const forms = names.flatMap(spellOut).map((form) => form.replace('*', ''));
  const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...forms) }, { weight: 1, arbitrary: word });
  return fc
    .tuple(
      fc.array(fc.tuple(piece, fc.array(gap, { minLength: 4, maxLength: 4 }), gap), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.array(fc.tuple(fc.nat(), oddity), { maxLength: 3 }),
      fc.boolean(),
    )
    .map(([pieces, oddities, isParted]) => {
      let text = pieces
        .map(([written, gaps, after]) => {
          let at = 0;
          const isAsWritten = gaps[0] === ' ';
          return (isAsWritten ? written : written.replace(/[\s-]+/g, () => gaps[at++] ?? ' ')) + after;
        })
        .join('');
      for (const [at, character] of oddities) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + character + text.slice(place);
      }
      return isParted ? text.normalize('NFD') : text;
    });
}

describe('a name', () => {
  it('is found by its keys wherever it is found without them', () => {
    let found = 0;
    const cases = fc
      .uniqueArray(name, { minLength: 1, maxLength: 6 })
      .chain((names) => fc.tuple(fc.constant(names), textOf(names)));
    fc.assert(
      fc.property(cases, ([names, text]) => {
        const expected = withoutKeys(names, text);
        found += expected.length;
        const known = new KnownNames(new NameLibrary(catalogueOf(indexOf(names))));
        expect(stretches(known.search(text, fold(text)))).toEqual(expected);
      }),
      SETTINGS,
    );
    expect(found).toBeGreaterThan(SETTINGS.numRuns / 2);
  });
});

interface Stretch {
  entity: number;
  from: number;
  to: number;
}

function indexOf(names: string[]): MatcherIndex {
  return {
    entities: names.map((_, at) => ({ id: `entity-${at}`, kind: 'network' })),
    groups: names.map((one, entity) => ({ entity, evidence: 'strong', names: [one], anyCase: true })),
    traps: [],
  };
}

/** What stands in a text of names that are all searched for. */
function withoutKeys(names: readonly string[], text: string): Stretch[] {
  const trie = new NameTrie();
  const beginnings = names.flatMap((one, entity) => trie.add(one, { kind: 'trap', entity }, true, entity));
  return stretches(trie.search(text, fold(text), beginnings));
}

function stretches(sightings: readonly Sighting[]): Stretch[] {
  return sightings.map(({ owner, from, to }) => ({ entity: owner.entity, from, to }));
}
