import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkKnowledge } from '../../../lib/knowledge/check';
import { parseKnowledge } from '../../../lib/knowledge/parse';
import { describeProblem } from '../../../lib/knowledge/problem';
import { STATUSES } from '../../../lib/knowledge/vocabulary';
import { DATA_FOLDER } from '../../../scripts/data-files';
import { finderFor } from '../../../scripts/sentences';

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
  expect(
    checkKnowledge(knowledge, { today: '2026-11-22', find: finderFor(knowledge) }).map(describeProblem),
  ).toEqual([]);
});

test.each(STATUSES)('%s is explained', (status) => {
  expect(readme).toContain(`\`${status}\``);
});
