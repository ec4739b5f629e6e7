import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkKnowledge } from '../../../lib/knowledge/check';
import { parseKnowledge } from '../../../lib/knowledge/parse';
import { describeProblem } from '../../../lib/knowledge/problem';
import { skeletonFor } from '../../../lib/knowledge/skeleton';
import { takeStatistics } from '../../../lib/knowledge/statistics';
import { KINDS } from '../../../lib/knowledge/vocabulary';
import { loadKnowledge } from '../../../scripts/data-files';
import { dataSchemas, SCHEMA_FOLDER } from '../../../scripts/data-schemas';
import { finderFor } from '../../../scripts/sentences';

describe('the authored knowledge', () => {
  const knowledge = loadKnowledge();

  test('keeps every rule, its sentences included', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(checkKnowledge(knowledge, { today, find: finderFor(knowledge) }).map(describeProblem)).toEqual([]);
  });

  test('gives every claim its source, tier, status, date and last look, and opens no card on copies', () => {
    const { claims, carrying, compactOnCopies, unusedSources } = takeStatistics(knowledge);
    expect(carrying.filter(([, count]) => count !== claims)).toEqual([]);
    expect(compactOnCopies).toEqual([]);
    expect(unusedSources).toEqual([]);
  });
});

describe('help for authors', () => {
  test.each(Object.entries(dataSchemas()))('%s is what the schema says today', (name, expected) => {
    expect(readFileSync(join(SCHEMA_FOLDER, name), 'utf8')).toBe(expected);
  });

  test.each(KINDS)('the skeleton of a %s has the right shape and asks to be filled in', (kind) => {
    const content = parse(skeletonFor(kind, 'new-one', '2026-02-01'));
    const { knowledge, problems } = parseKnowledge([{ file: 'data/entities/new-one.yaml', content }]);
    expect(problems).toEqual([]);
    expect(knowledge.entities).toHaveLength(1);
    const found = checkKnowledge(knowledge, { today: '2026-02-01' }).map(describeProblem);
    expect(found.filter((line) => line.includes('still says "FILL IN"')).length).toBeGreaterThan(4);
  });
});
