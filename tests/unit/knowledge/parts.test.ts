import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../lib/knowledge/compile';
import {
  compareDates,
  daysBetween,
  earliestDay,
  isPartialDate,
  latestDay,
} from '../../../lib/knowledge/dates';
import { spellOut } from '../../../lib/knowledge/names';
import { parseKnowledge } from '../../../lib/knowledge/parse';
import * as words from '../../../lib/knowledge/rules/words';
import { asDataFiles, put, validFiles, validKnowledge } from './fixture';

describe('dates', () => {
  test.each(['2020', '2020-07', '2020-02-29', '1999-12-31'])('%s is one', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  test.each(['20', '2020-13', '2020-7', '2021-02-29', '2020-07-32', '2020-07-02 ', '3020', ''])(
    '"%s" is none',
    (date) => {
      expect(isPartialDate(date)).toBe(false);
    },
  );

  test('of a month or a year mean any of their days', () => {
    expect([earliestDay('2020'), latestDay('2020')]).toEqual(['2020-01-01', '2020-12-31']);
    expect([earliestDay('2020-02'), latestDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29']);
    expect(latestDay('2021-02')).toBe('2021-02-28');
  });

  test('of every day are real, ordered and counted', () => {
    const day = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, two) => {
        expect(isPartialDate(one)).toBe(true);
        expect(latestDay(one)).toBe(one);
        expect(Math.sign(compareDates(one, two))).toBe(Math.sign(-daysBetween(one, two)) || 0);
        expect(earliestDay(one.slice(0, 7)) <= one && one <= latestDay(one.slice(0, 7))).toBe(true);
      }),
      { seed: 7 },
    );
  });

  test('are counted in whole days', () => {
    expect(daysBetween('2026-02-01', '2027-02-01')).toBe(365);
    expect(daysBetween('2024-02-01', '2025-02-01')).toBe(366);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-02', '2026-01-01')).toBe(-58);
  });
});

describe('names', () => {
  test.each([
    ['Europol', ['Europol']],
    ['mandat(s|) d’arrêt', ['mandats d’arrêt', 'mandat d’arrêt']],
    [
      '(Met|Metropolitan) Police( Service|)',
      ['Met Police Service', 'Met Police', 'Metropolitan Police Service', 'Metropolitan Police'],
    ],
    ['(the|) Met', ['the Met', 'Met']],
    ['a(b|b)', ['ab']],
  ])('%s is spelled out', (name, forms) => {
    expect(spellOut(name)).toEqual(forms);
  });
});

describe('text', () => {
  test('is counted in words', () => {
    expect(words.countWords("The agency's end-to-end count: 10,000 (or more) – not 5.5.")).toBe(9);
    expect(words.countWords('')).toBe(0);
  });

  test.each([
    ['One sentence, with a.m. and R v. Smith, no. 5.', false],
    ['It ran. It stopped.', true],
    ['Was it so? Perhaps.', true],
    ['He said "no." Then left.', true],
    ['Adopted in the U.K. Parliament.', false],
  ])('"%s" is several sentences: %s', (text, several) => {
    expect(words.isSeveralSentences(text)).toBe(several);
  });
});

describe('the matcher index', () => {
  test('does not depend on the order of the files', () => {
    const files = asDataFiles(validFiles());
    const expected = JSON.stringify(compileIndex(parseKnowledge(files).knowledge));
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(JSON.stringify(compileIndex(parseKnowledge(shuffled).knowledge))).toBe(expected);
      }),
      { seed: 7 },
    );
  });

  test('holds names and context, and nothing that is only shown', () => {
    const index = compileIndex(validKnowledge());
    const position = index.entities.findIndex(({ id }) => id === 'lantern');
    expect(index.groups.filter(({ entity }) => entity === position)).toEqual([
      { entity: position, evidence: 'strong', anyCase: true, names: ['Lanternphone(s|)'] },
      {
        entity: position,
        evidence: 'contextual',
        near: ['phone*'],
        notNear: ['festival'],
        names: ['Lantern'],
      },
    ]);
    expect(index.traps).toEqual([{ entity: position, names: ['Lantern Festival'] }]);
    expect(index.entities.find(({ id }) => id === 'mara-venn')?.person).toEqual({
      role: 'accused',
      fullNames: ['Mara Venn'],
      surname: 'Venn',
      caseFacts: [
        { entities: ['lantern'], words: [] },
        { entities: [], words: ['Port Merrow'] },
      ],
    });
    expect(JSON.stringify(index)).not.toMatch(/switched off|Coast Agency|Accused/);
  });

  test('keeps names of one language apart where they count there only', () => {
    const files = validFiles();
    put(files, 'data/entities/heron.yaml', 'aliases', [
      { evidence: 'weak', ownLanguageOnly: true, names: { any: ['OH'], de: ['Reiher'], fr: ['Héron'] } },
    ]);
    const index = compileIndex(parseKnowledge(asDataFiles(files)).knowledge);
    const heron = index.entities.findIndex(({ id }) => id === 'heron');
    expect(index.groups.filter(({ entity }) => entity === heron)).toEqual([
      { entity: heron, evidence: 'weak', names: ['OH'] },
      { entity: heron, evidence: 'weak', lang: 'de', names: ['Reiher'] },
      { entity: heron, evidence: 'weak', lang: 'fr', names: ['Héron'] },
    ]);
  });
});

describe('words that only look like something to refuse', () => {
  test.each<[RegExp, string]>([
    [words.CONVICTING_NAMES, 'The Federal Criminal Police Office opened criminal proceedings.'],
    [words.CONVICTING_NAMES, 'He pleaded not guilty.'],
    [words.NO_VERDICT, 'Accused, not known to be convicted. No judgment was found.'],
    [words.OUTDATED, 'A number of wrong PINs erased the phone, one report says.'],
    [words.CONVERSION_RATES, 'Most of the arrests were in Avalon; 38 of the first 51 in Merrow.'],
    [words.PREVENTED, 'It was found on a phone in a murder case.'],
    [words.ONE_PERSONS_SENTENCE, 'The head of the agency said that 40 people were jailed.'],
    [words.ALL_CRIMINALS, 'The criminal court allowed all messages.'],
    [words.FOREIGN_STAGES, 'The agency investigated it and charged a man.'],
  ])('%s does not match "%s"', (list, text) => {
    expect(text).not.toMatch(list);
  });
});
