import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkKnowledge } from '../../../lib/knowledge/check';
import { compileIndex } from '../../../lib/knowledge/compile';
import { parseKnowledge } from '../../../lib/knowledge/parse';
import { describeProblem } from '../../../lib/knowledge/problem';
import { STATUSES } from '../../../lib/knowledge/vocabulary';
import { createMatcher } from '../../../lib/matching/matcher';
import { DATA_FOLDER } from '../../../scripts/data-files';
import { pageOfText } from '../../../scripts/page-file';

const readme = readFileSync(join(DATA_FOLDER, 'README.md'), 'utf8');

test('the worked example keeps every rule', () => {
  const [source, entity] = [...readme.matchAll(/^ {3}```yaml\n([\s\S]*?)^ {3}```/gm)].map(([, yaml]) =>
    parse(yaml ?? ''),
  );
  const { knowledge, problems } = parseKnowledge([
    { file: 'data/sources.yaml', content: source },
    { file: 'data/entities/coast-agency.yaml', content: entity },
  ]);
  expect(problems).toEqual([]);
  const matcher = createMatcher(compileIndex(knowledge));
  const find = (sentence: string) =>
    matcher.read(pageOfText(sentence)).mentions.map((mention) => mention.entity.id);
  expect(checkKnowledge(knowledge, { today: '2026-11-22', find }).map(describeProblem)).toEqual([]);
});

test.each(STATUSES)('%s is explained', (status) => {
  expect(readme).toContain(`\`${status}\``);
});
