import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../../lib/knowledge/check';
import { parseKnowledge } from '../../../lib/knowledge/parse';
import { describeProblem } from '../../../lib/knowledge/problem';
import { createWorld } from '../../../lib/knowledge/rules/world';
import { BROKEN } from './broken';
import { asDataFiles, problemsOf, TODAY, validFiles } from './fixture';

describe('the check', () => {
  test('finds nothing wrong with knowledge that keeps every rule', () => {
    expect(problemsOf(validFiles()).map(describeProblem)).toEqual([]);
  });

  test.each(BROKEN)('refuses $name', ({ change, file, path, problem, mend }) => {
    const files = validFiles();
    change(files);
    const problems = problemsOf(files);
    expect(problems).toContainEqual({
      file,
      path,
      problem: expect.stringMatching(problem),
      mend: expect.stringMatching(mend),
    });
  });

  test('has a broken example for every rule', () => {
    const worlds = BROKEN.map(({ change }) => {
      const files = validFiles();
      change(files);
      return createWorld(parseKnowledge(asDataFiles(files)).knowledge, TODAY);
    });
    const silent = ALL_RULES.flatMap(({ entity, world }) => [
      ...entity.filter(
        (rule) => !worlds.some((each) => each.knowledge.entities.some((one) => rule(one, each).length > 0)),
      ),
      ...world.filter((rule) => !worlds.some((each) => rule(each).length > 0)),
    ]);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('says a problem in one line: file, place, problem, mend', () => {
    const problem = {
      file: 'data/x.yaml',
      path: 'claims[a].text',
      problem: 'is long',
      mend: 'cut it',
    };
    expect(describeProblem(problem)).toBe('data/x.yaml · claims[a].text: is long (cut it)');
    expect(describeProblem({ ...problem, path: '' })).toBe('data/x.yaml: is long (cut it)');
  });
});
