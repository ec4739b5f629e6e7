import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../lib/languages/choose';
import { loadWording } from '../../../lib/languages/load';

describe('a message', () => {
  it.each([
    ['en', 0, '0 results'],
    ['en', 1, '1 result'],
    ['en', 1234, '1,234 results'],
    ['de', 1, '1 Treffer'],
    ['de', 1234, '1.234 Treffer'],
    // Nothing is singular in French, and millions are counted with a preposition.
    ['fr', 0, '0 résultat'],
    ['fr', 2, '2 résultats'],
    ['fr', 1_000_000, '1\u202f000\u202f000 de résultats'],
    ['nl', 2, '2 resultaten'],
    ['es', 0, '0 resultados'],
    ['es', 1, '1 resultado'],
    ['es', 2_000_000, '2.000.000 de resultados'],
    ['it', 1, '1 risultato'],
    ['it', 1_000_000, '1.000.000 di risultati'],
  ] as const)('in %s counts %i as "%s"', async (lang, count, expected) => {
    expect((await loadWording(lang)).say('search.results', { count })).toBe(expected);
  });

  it('takes what it is given as it stands, braces and dollar signs included', async () => {
    const wording = await loadWording('en');
    expect(wording.say('search.none', { query: '$& {query}' })).toBe(
      'Nothing is known here under “$& {query}”.',
    );
  });
});

describe('the language of the interface', () => {
  it.each([
    ['browser', 'de', 'de'],
    ['browser', 'de-AT', 'de'],
    ['browser', 'ES-419', 'es'],
    ['browser', 'fr_CA', 'fr'],
    ['browser', 'en-US', 'en'],
    ['browser', 'pl', 'en'],
    ['browser', 'fry', 'en'],
    ['browser', '', 'en'],
    ['it', 'de', 'it'],
  ] as const)('set to %s in a browser that speaks "%s" is %s', (preference, browser, expected) => {
    expect(chooseLanguage(preference, browser)).toBe(expected);
  });
});
