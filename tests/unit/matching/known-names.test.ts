import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../lib/knowledge/compile';
import { spellOut } from '../../../lib/knowledge/names';
import { fold } from '../../../lib/matching/fold';
import { createHints } from '../../../lib/matching/hints';
import { Keys } from '../../../lib/matching/keys';
import { createMatcher } from '../../../lib/matching/matcher';
import { catalogueOf } from '../../../lib/matching/name-catalogue';
import { NameLibrary } from '../../../lib/matching/name-library';
import { createGate, hintPatternOf } from '../../../lib/matching/strong-names';
import { loadKnowledge } from '../../../scripts/data-files';
import { body, mightMention } from './fixture';

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
            const found = [...keys.in(fold(`x ${written}.`).text)].flatMap((key) => library.namesAt(key));
            return !found.some(([one]) => one === name);
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
