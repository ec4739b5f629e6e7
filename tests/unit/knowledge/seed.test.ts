import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverSource } from '../../../lib/knowledge/coverage';
import { describeProblem } from '../../../lib/knowledge/problem';
import { readParagraphs, statementsOn } from '../../../lib/knowledge/statements';
import { verifySource } from '../../../lib/knowledge/verify';
import { loadKnowledge } from '../../../scripts/data-files';

/** The article itself is not in the repository; whoever holds it can check what is said of it. */
const article = process.env.BACKGROUNDER_SEED;

if (!article) {
  console.warn('Not checked: statements on the article. Set BACKGROUNDER_SEED to its file to check them.');
}

describe.skipIf(!article)('the statements on the article', async () => {
  const text = article ? readFileSync(article, 'utf8') : '';
  const knowledge = loadKnowledge();
  const source = knowledge.sources.find(({ id }) => id === 'seed-2021-11');
  if (!source) throw new Error('data/sources.yaml has no seed-2021-11');
  const verify = (changed: string) => verifySource(knowledge, source, changed);
  const paragraphs = await readParagraphs(text);

  test('hold', async () => {
    const { checked, problems } = await verify(text);
    expect(problems.map(describeProblem)).toEqual([]);
    expect(checked).toBeGreaterThan(20);
  });

  test('leave nothing over but what is left out on purpose', async () => {
    const { uncovered, problems } = await coverSource(knowledge, source, text);
    expect({ uncovered, problems }).toEqual({ uncovered: [], problems: [] });
  });

  test.each(paragraphs.filter((paragraph) => /\d/.test(paragraph.text)).map(({ number }) => number))(
    'of paragraph %i fall, and no others, when a digit of it changes',
    async (number) => {
      const paragraph = paragraphs[number - 1];
      const changed = paragraph?.text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
      const { problems } = await verify(text.replace(paragraph?.text ?? '', changed ?? ''));
      const expected = statementsOn('seed-2021-11', knowledge)
        .filter(({ locators }) => locators.some(({ sha256 }) => sha256 === paragraph?.sha256))
        .map(({ entity, path }) => `data/entities/${entity.id}.yaml ${path}`);
      expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual(expected);
      expect(problems.every(({ problem }) => problem.startsWith('paragraph changed'))).toBe(true);
    },
  );
});
