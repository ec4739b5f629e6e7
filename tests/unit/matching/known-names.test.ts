import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../lib/knowledge/compile';
import { spellOut } from '../../../lib/knowledge/names';
import { fold } from '../../../lib/matching/fold';
import { createHints } from '../../../lib/matching/hints';
import { Keys } from '../../../lib/matching/keys';
import { KnownNames, type NameSource } from '../../../lib/matching/known-names';
import { LiveReading } from '../../../lib/matching/live-reading';
import { createMatcher } from '../../../lib/matching/matcher';
import { catalogueOf } from '../../../lib/matching/name-catalogue';
import { NameLibrary } from '../../../lib/matching/name-library';
import type { NameLoan } from '../../../lib/matching/name-loan';
import { createGate, hintPatternOf } from '../../../lib/matching/strong-names';
import type { TextBlock } from '../../../lib/prose/block';
import { loadKnowledge } from '../../../scripts/data-files';
import { body, INDEX, matcher, mightMention, said } from './fixture';

describe('keys', () => {
  it('lead to every name that is known, however it is written', () => {
    const { groups, entities, ...index } = compileIndex(loadKnowledge());
    const library = new NameLibrary(catalogueOf({ groups, entities, ...index }));
    const keys = new Keys(library.keys);
    const all = new Set([
      ...[...groups, ...index.traps].flatMap(({ names }) => names),
      ...entities.flatMap(({ person }) => (person ? [...person.fullNames, person.surname] : [])),
    ]);
    const missed = [...all].flatMap((name) =>
      spellOut(name)
        .map((form) => form.replace(/\*$/, ''))
        .filter((form) =>
          [form, form.toUpperCase(), form.normalize('NFD')].some((written) => {
            const { names } = library.lend(keys.in(fold(`x ${written}.`).text));
            return !Object.values(names)
              .flat()
              .some(([found]) => found === name);
          }),
        ),
    );
    expect(all.size).toBeGreaterThan(500);
    expect(missed).toEqual([]);
  });
});

describe('the cheap look', () => {
  it('misses no certain name that is known, however it is written', () => {
    const index = compileIndex(loadKnowledge());
    const { groups } = index;
    const hintsIn = createHints(hintPatternOf(index));
    const holdsStrong = createGate(new NameLibrary(catalogueOf(index)));
    const matcherOfAll = createMatcher(index);
    const holds = (text: string): boolean => hintsIn(text).some(holdsStrong);
    const strong = groups.filter(({ evidence }) => evidence === 'strong');
    const missed = strong.flatMap(({ names, beside = [''] }) =>
      names
        .flatMap(spellOut)
        .map((form) => form.replace(/\*$/, ''))
        .flatMap((form) => beside.map((word) => `x ${word.replace(/\*$/, '')} ${form}, y`))
        .filter((text) => !holds(text) || !holds(text.normalize('NFD')))
        .filter((text) => matcherOfAll.read({ blocks: body(text) }).relevant),
    );
    expect(strong.length).toBeGreaterThan(40);
    expect(missed).toEqual([]);
  });

  it('finds the one name that holds behind any number of beginnings that do not', () => {
    const far = 'Word after word stands here. '.repeat(20);
    const none = `A beam of light. ${far}`.repeat(60);
    expect(mightMention(none)).toBe(false);
    expect(mightMention(`${none}He wrote with the app Beam.`)).toBe(true);
    expect(mightMention(`${'A beam of light. '.repeat(60)}He wrote with the app Beam.`)).toBe(true);
  });
});

describe('names that are got by their keys', () => {
  const library = new NameLibrary(catalogueOf(INDEX));

  async function follow(reading: LiveReading<TextBlock>, come: readonly TextBlock[]): Promise<void> {
    for (const rest of reading.update([{ at: 0, gone: 0, come }], {})) await rest;
  }

  async function read(source: NameSource, ...texts: string[]): Promise<LiveReading<TextBlock>> {
    const reading = new LiveReading<TextBlock>(new KnownNames(source));
    await follow(reading, body(...texts));
    return reading;
  }

  it('are those that may stand on the page, and are asked for once', async () => {
    const asked: string[] = [];
    const source: NameSource = {
      keys: library.keys,
      async lend(keys) {
        const loan = library.lend(keys);
        asked.push(...Object.values(loan.names).flatMap((names) => names.map(([name]) => name)));
        return loan;
      },
    };
    const texts = ['CipherPhone closed.', 'The NBA spoke in custody. CipherPhone again.'];
    const reading = await read(source, ...texts);
    await follow(reading, body('CipherPhone.'));
    expect(asked.sort()).toEqual(['CipherPhone', 'NBA', 'in custody']);
    expect(said(reading.result.mentions)).toEqual(
      said(matcher.read({ blocks: body('CipherPhone.', ...texts) }).mentions),
    );
  });

  it('decide nothing until they are there', async () => {
    let isThere = false;
    const source: NameSource = {
      keys: library.keys,
      async lend(keys): Promise<NameLoan> {
        if (!isThere) throw new Error('The background does not answer.');
        return library.lend(keys);
      },
    };
    const reading = await read(source, 'CipherPhone closed. The NBA spoke.');
    expect([reading.result.mentions, reading.result.suppressed]).toEqual([[], []]);
    isThere = true;
    await follow(reading, []);
    expect(said(reading.result.mentions)).toEqual(['cipherphone: CipherPhone', 'nba: NBA']);
  });
});
