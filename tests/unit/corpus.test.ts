import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../lib/knowledge/compile';
import { LANGUAGES } from '../../lib/knowledge/vocabulary';
import { createMatcher } from '../../lib/matching/matcher';
import { annotatePage } from '../../scripts/annotations';
import { draftCase, pageOfCase, readCases } from '../../scripts/cases';
import { loadKnowledge, ROOT } from '../../scripts/data-files';
import { asSeen, evaluate } from '../../scripts/evaluation';

const knowledge = loadKnowledge();
const kinds = new Map(knowledge.entities.map(({ id, kind }) => [id, kind]));
const people = new Set(knowledge.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
const matcher = createMatcher(compileIndex(knowledge));
const cases = readCases([join(ROOT, 'tests/corpus')]);

/** Entities that no case expects, each with the reason. */
const WITHOUT_CASE: Record<string, string> = {
  'audiencia-nacional-2024-05-09':
    'reports give its date apart from the word for a ruling, so it is hardly ever found',
};

describe('the matcher on the corpus', () => {
  const { overall, languages, deviations } = evaluate(matcher, cases, (id) => kinds.get(id) ?? 'unknown');

  it('is right 99 times of a hundred and finds 97 of a hundred', () => {
    expect(overall.precision, report()).toBeGreaterThanOrEqual(0.99);
    expect(overall.recall, report()).toBeGreaterThanOrEqual(0.97);
  });

  it.each(LANGUAGES)('is so in %s too', (lang) => {
    expect(languages[lang]?.precision, report()).toBeGreaterThanOrEqual(0.99);
    expect(languages[lang]?.recall, report()).toBeGreaterThanOrEqual(0.97);
  });

  it('never takes anybody for a person we know', () => {
    const wrong = cases
      .filter(({ expected }) => !expected.some(({ entity }) => people.has(entity)))
      .flatMap((one) =>
        annotatePage(matcher, pageOfCase(one), one.id)
          .annotations.filter(({ entity }) => people.has(entity))
          .map(({ surface }) => `${one.id}: ${surface}`),
      );
    expect(wrong).toEqual([]);
  });

  function report(): string {
    return deviations
      .map(({ kind, case: id, surface, entity, why }) => `${kind}: ${id}: "${surface}" (${entity}): ${why}`)
      .join('\n');
  }
});

describe('the corpus', () => {
  it('gives every case an id of its own that begins with its language', () => {
    const ids = cases.map(({ id }) => id);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    expect(cases.filter(({ id, lang }) => !id.startsWith(`${lang}-`))).toEqual([]);
  });

  it('has enough cases in all, in every language, without any name and with false friends', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    for (const lang of LANGUAGES) {
      expect(cases.filter((one) => one.lang === lang).length, lang).toBeGreaterThanOrEqual(20);
    }
    const hard = cases.filter(({ expected, forbidden }) => expected.length === 0 || forbidden.length > 0);
    expect(hard.length).toBeGreaterThanOrEqual(80);
    expect(cases.filter(({ html }) => html !== undefined).length).toBeGreaterThanOrEqual(35);
  });

  it('expects only entities there are, and each of them somewhere', () => {
    const expected = new Set(cases.flatMap((one) => one.expected.map(({ entity }) => entity)));
    expect([...expected].filter((id) => !kinds.has(id))).toEqual([]);
    const missing = [...kinds.keys()].filter((id) => !expected.has(id));
    expect(missing.sort()).toEqual(Object.keys(WITHOUT_CASE).sort());
  });

  it('names only surfaces that stand in the text, as often as it says', () => {
    const wrong = cases.flatMap((one) => {
      const prose = asSeen(
        pageOfCase(one)
          .blocks.map(({ text }) => text)
          .join('\n'),
      );
      const whole = asSeen(one.text ?? one.html ?? '');
      return [
        ...one.expected.filter(({ surface, count }) => prose.split(asSeen(surface)).length <= count),
        ...one.forbidden.filter((surface) => !whole.includes(surface)),
      ].map((entry) => ({ case: one.id, entry }));
    });
    expect(wrong).toEqual([]);
  });

  it('names every surface of an entity once', () => {
    const twice = cases.filter(({ expected }) => {
      const keys = expected.map(({ entity, surface }) => `${entity} ${asSeen(surface)}`);
      return new Set(keys).size < keys.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});

describe('a new case', () => {
  const html =
    '<html lang="en"><body><nav>EncroChat</nav><h1>Raid</h1><p>The <b>National</b> Crime\n Agency read EncroChat; EncroChat fell.</p><p>CPS Energy raised its prices.</p></body></html>';

  it('is drafted from the prose of a page, with what was found and what was kept out', () => {
    expect(draftCase(matcher, html, 'page.html', 'en-raid', 'en')).toEqual({
      id: 'en-raid',
      lang: 'en',
      text: 'Raid\n\nThe National Crime Agency read EncroChat; EncroChat fell.\n\nCPS Energy raised its prices.',
      expected: [
        { entity: 'nca', surface: 'National Crime Agency', count: 1 },
        { entity: 'encrochat', surface: 'EncroChat', count: 2 },
      ],
      forbidden: ['CPS Energy'],
    });
  });
});
