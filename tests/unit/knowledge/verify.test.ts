import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashParagraph, normaliseParagraph, paragraphsOf } from '../../../lib/knowledge/evidence';
import { parseKnowledge } from '../../../lib/knowledge/parse';
import type { TextSource } from '../../../lib/knowledge/schema';
import { verifySource } from '../../../lib/knowledge/verify';
import { ARTICLE, asDataFiles, put, validFiles, validKnowledge } from './fixture';

const LANTERN = 'data/entities/lantern.yaml';
const SECOND_PARAGRAPH = ['mara-venn claims[accusation]', 'mara-venn claims[warrant]'];
const THIRD_PARAGRAPH = ['lantern claims[avalon-users]', 'lantern figures[users].points[2021-03]'];

function article(): TextSource {
  const source = validKnowledge().sources.find(({ id }) => id === 'article');
  if (!source) throw new Error('the fixture has no article');
  return source;
}

async function verify(text: string, knowledge = validKnowledge()) {
  const { checked, problems } = await verifySource(knowledge, article(), text);
  const named = problems.map(({ file, path }) => `${file.replace(/^data\/entities\/|\.yaml$/g, '')} ${path}`);
  return { checked, named: named.sort(), messages: problems.map(({ problem }) => problem) };
}

/** The fixture with one field of one of its statements on the article changed. */
async function verifyWith(path: string, value: string | number) {
  const files = validFiles();
  put(files, LANTERN, path, value);
  return verify(ARTICLE, parseKnowledge(asDataFiles(files)).knowledge);
}

describe('verifying statements against the text of their source', () => {
  test('lets everything through that stands there', async () => {
    expect(await verify(ARTICLE)).toEqual({ checked: 4, named: [], messages: [] });
  });

  test('names exactly the statements of a paragraph in which one digit changed', async () => {
    const { named, messages } = await verify(ARTICLE.replace('10,000', '10,001'));
    expect(named).toEqual(THIRD_PARAGRAPH);
    expect(messages[0]).toMatch(/^paragraph changed: .*; paragraph 3 now lacks "10,000"$/);
    expect(messages[1]).toMatch(/now still holds its numbers and names/);
    expect((await verify(ARTICLE.replace('2020', '2021'))).named).toEqual(SECOND_PARAGRAPH);
  });

  test('notices any digit that changes, and blames nothing else', async () => {
    const places = [...ARTICLE.matchAll(/\d/g)].map(({ index }) => index);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), async (place, step) => {
        const digit = String((Number(ARTICLE[place]) + step) % 10);
        const { named } = await verify(ARTICLE.slice(0, place) + digit + ARTICLE.slice(place + 1));
        const third = place > ARTICLE.indexOf('About');
        expect(named).toEqual(third ? THIRD_PARAGRAPH : SECOND_PARAGRAPH);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('finds a paragraph that has moved, and one that is written with other signs', async () => {
    expect((await verify(`A new first line.\n\n${ARTICLE}`)).named).toEqual([]);
    expect((await verify(ARTICLE.replaceAll('-', '‑').replaceAll(' ', '  '))).named).toEqual([]);
    expect((await verify(ARTICLE.replaceAll('\n', '\r\n'))).named).toEqual([]);
  });

  test('tells a paragraph that is gone from a value that is missing', async () => {
    const gone = await verify(ARTICLE.split('\n').slice(0, 2).join('\n'));
    expect(gone.named).toEqual([...THIRD_PARAGRAPH, ...SECOND_PARAGRAPH]);
    expect(gone.messages.every((message) => message.startsWith('paragraph changed'))).toBe(true);
    const wrong = await verifyWith('claims[avalon-users].text', 'Some 10,000 users lived in Merrow in 2020.');
    expect(wrong.messages).toEqual([
      'value missing: "Merrow", "2020" does not stand in paragraph 3 of "article"',
    ]);
  });

  test.each([
    ['Some 10.000 users lived in Avalon.', []],
    ['Ten thousand users lived in Avalon.', []],
    ['27,000 users, 10 thousand of them in Avalon.', []],
    ['Some 100,000 users lived in Avalon.', ['100,000']],
    ['Some ten users lived in Avalon.', ['ten']],
    ['In Avalon the EncroChat users were 10,000.', ['EncroChat']],
  ])('reads "%s" as the paragraph would', async (text, missing) => {
    const { messages } = await verifyWith('claims[avalon-users].text', text);
    const words = missing.map((word) => `"${word}"`).join(', ');
    expect(messages).toEqual(
      missing.length > 0 ? [`value missing: ${words} does not stand in paragraph 3 of "article"`] : [],
    );
  });

  test('checks the value of a figure', async () => {
    const { named, messages } = await verifyWith('figures[users].points[1].value', 28000);
    expect(named).toEqual(['lantern figures[users].points[2021-03]']);
    expect(messages[0]).toContain('"28,000"');
  });

  test('refuses eight words in a row of the source, wherever they are shown', async () => {
    const { named, messages } = await verifyWith(
      'summary',
      'A judge in Port Merrow signed the warrant that day.',
    );
    expect(named).toEqual(['lantern summary']);
    expect(messages[0]).toMatch(/^copied: repeats 8 words/);
  });
});

describe('paragraphs', () => {
  test('are the lines that are not empty', () => {
    expect(paragraphsOf('\n a \r\n\t\nb')).toEqual([' a ', 'b']);
  });

  test('are hashed without regard to quotes, hyphens and space, but to everything else', async () => {
    expect(normaliseParagraph(' “It’s”\u00a0 – so ')).toBe('"It\'s" - so');
    const hash = await hashParagraph('The “boat” left');
    expect(await hashParagraph('  The "boat"   left ')).toBe(hash);
    expect(await hashParagraph('The "Boat" left')).not.toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
