import { describe, expect, test } from 'vitest';
import { coverSource } from '../../../lib/knowledge/coverage';
import { parseKnowledge } from '../../../lib/knowledge/parse';
import { ARTICLE, asDataFiles, type Files, put, validFiles } from './fixture';

const LEFT_OUT = 'data/left-out.yaml';
const LANTERN = 'data/entities/lantern.yaml';

async function cover(text: string, change: (files: Files) => void = () => {}) {
  const files = validFiles();
  change(files);
  const { knowledge } = parseKnowledge(asDataFiles(files));
  const source = knowledge.sources.find(({ id }) => id === 'article');
  if (!source) throw new Error('the fixture has no article');
  return coverSource(knowledge, source, text);
}

describe('what a source states and nothing carries', () => {
  test('is nothing where every paragraph is carried or left out', async () => {
    expect(await cover(ARTICLE)).toEqual({
      paragraphs: 3,
      uncovered: [],
      leftOut: [{ paragraph: 1, what: 'everything', reason: 'The headline.' }],
      problems: [],
    });
  });

  test('is a whole paragraph that nothing points at', async () => {
    const { uncovered } = await cover(`${ARTICLE}\nThe phones were blue.\n`);
    expect(uncovered).toEqual([{ paragraph: 4, untouched: true, items: [] }]);
  });

  test('is a number or a name that no statement on the paragraph has', async () => {
    const { uncovered } = await cover(ARTICLE, (files) => {
      put(files, LANTERN, 'claims[avalon-users].text', 'Many users lived there.');
      put(files, LANTERN, 'figures[users].points[1].sources', [{ source: 'gazette' }]);
    });
    expect(uncovered).toEqual([
      { paragraph: 3, untouched: false, items: ['10,000', 'twenty seven thousand', 'Avalon'] },
    ]);
  });

  test('counts what a statement carries besides its text: its entity, who says it, when', async () => {
    const { uncovered } = await cover(ARTICLE, (files) => {
      put(files, 'data/entities/mara-venn.yaml', 'claims[warrant].text', 'A judge in Port Merrow signed it.');
      put(files, 'data/entities/mara-venn.yaml', 'claims[accusation].text', 'It says that she sold phones.');
    });
    expect(uncovered).toEqual([]);
  });

  test('leaves out single values, each with its reason', async () => {
    const { uncovered, leftOut, problems } = await cover(ARTICLE, (files) => {
      put(files, LANTERN, 'claims[avalon-users].text', 'Some 10,000 users lived there.');
      put(files, LEFT_OUT, 'passages[1]', {
        source: 'article',
        sha256: '8d290b0b5c6bb30be66a7e077368647db0c5e0a576dc56be62f12f256bbf1146',
        what: ['Avalon'],
        reason: 'The place says nothing.',
      });
    });
    expect(uncovered).toEqual([]);
    expect(problems).toEqual([]);
    expect(leftOut[1]).toEqual({ paragraph: 3, what: 'Avalon', reason: 'The place says nothing.' });
  });

  test('reports an entry that leaves out what is carried, or stands nowhere', async () => {
    const { problems } = await cover(ARTICLE, (files) => {
      put(files, LEFT_OUT, 'passages[1]', {
        source: 'article',
        sha256: '8d290b0b5c6bb30be66a7e077368647db0c5e0a576dc56be62f12f256bbf1146',
        what: ['Avalon', '44'],
        reason: 'None.',
      });
    });
    expect(problems.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      'passages[1].what lists "Avalon", which the paragraph does not state or a statement carries',
      'passages[1].what lists "44", which the paragraph does not state or a statement carries',
    ]);
  });

  test('reports an entry whose paragraph has changed', async () => {
    const { problems, uncovered } = await cover(ARTICLE.replace('traders', 'sellers'));
    expect(uncovered).toEqual([{ paragraph: 1, untouched: true, items: ['Lantern'] }]);
    expect(problems).toEqual([
      expect.objectContaining({
        file: LEFT_OUT,
        path: 'passages[0].sha256',
        problem: expect.stringContaining('paragraph changed'),
      }),
    ]);
  });
});
