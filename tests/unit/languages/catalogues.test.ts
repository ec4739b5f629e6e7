import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/knowledge/vocabulary';
import { en } from '../../../lib/languages/en';
import { loadMessages } from '../../../lib/languages/load';
import type { Message } from '../../../lib/languages/message';
import { localeOf } from '../../../lib/languages/wording';

/** All catalogues, English among them. */
const catalogues = await Promise.all(
  LANGUAGES.map(async (lang) => [lang, Object.entries<Message>(await loadMessages(lang))] as const),
);
const english = new Map<string, Message>(Object.entries(en));

/** Every pattern of a message. */
function patternsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placeholdersIn(pattern: string): string[] {
  return [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

/** Messages whose words are the same in that language as in English, after a look. */
const SAME_AS_ENGLISH = new Set([
  'card.related',
  'options.strength.normal',
  'options.sites',
  'source.inLanguage',
  'numbers.source',
  'kind.technique',
  'kinds.technique',
  'kind.person',
]);

it('nothing is said to be the same as in English that is not', () => {
  const same = (key: string) =>
    catalogues.some(
      ([lang, messages]) =>
        lang !== 'en' &&
        messages.some(
          ([own, message]) => own === key && JSON.stringify(message) === JSON.stringify(english.get(key)),
        ),
    );
  expect([...SAME_AS_ENGLISH].filter((key) => !same(key))).toEqual([]);
});

describe.each(catalogues)('the interface in %s', (lang, messages) => {
  it('has every message, and none besides', () => {
    expect(messages.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    expect(messages.filter(([, message]) => patternsOf(message).some((text) => text.trim() === ''))).toEqual(
      [],
    );
  });

  it('has a form for each plural category of the language, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(localeOf(lang)).resolvedOptions();
    for (const [key, message] of messages) {
      if (typeof message === 'string') continue;
      expect(Object.keys(message).sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  it('names the same placeholders as English', () => {
    for (const [key, message] of messages) {
      const expected = placeholdersIn(patternsOf(english.get(key) ?? '')[0] ?? '');
      for (const pattern of patternsOf(message)) expect(placeholdersIn(pattern), key).toEqual(expected);
      // What is left of braces would be shown as it stands.
      expect(
        patternsOf(message)
          .join('')
          .replace(/\{\w+\}/g, ''),
        key,
      ).not.toMatch(/[{}]/);
    }
  });

  it('writes quotes, apostrophes and dots as print does', () => {
    for (const [key, message] of messages) {
      for (const pattern of patternsOf(message)) {
        expect(pattern, key).not.toMatch(/["']|\.\.\.| {2}|^\s|\s$/);
        // French sets a space that does not break before what is tall.
        if (lang === 'fr') expect(pattern, key).not.toMatch(/[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/);
      }
    }
  });

  it('gives the browser’s list of extensions a description that it shows whole', () => {
    const description = messages.find(([key]) => key === 'manifest.description')?.[1];
    expect(String(description).length).toBeLessThanOrEqual(132);
  });

  it.skipIf(lang === 'en')('is translated throughout', () => {
    const untranslated = messages.filter(
      ([key, message]) =>
        !SAME_AS_ENGLISH.has(key) && JSON.stringify(message) === JSON.stringify(english.get(key)),
    );
    expect(untranslated).toEqual([]);
  });
});
