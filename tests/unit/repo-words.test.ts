import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runsOfWords } from '../../lib/knowledge/evidence';
import { ROOT } from '../../scripts/data-files';

/** The article that the first entries rest on is not ours; where it is at hand, nothing repeats it. */
const article = process.env.BACKGROUNDER_SEED;
const LENGTH = 8;

if (!article) {
  console.warn(
    'Not checked: words copied from the article. Set BACKGROUNDER_SEED to its file to check them.',
  );
}

test('a copied run is found, whatever its capitals, quotes and line breaks', () => {
  const runs = runsOfWords('One two three, "four" five six seven eight nine', LENGTH);
  expect([...runs]).toEqual([
    'one two three four five six seven eight',
    'two three four five six seven eight nine',
  ]);
  expect(runsOfWords('two three FOUR\n  five - six seven “eight” nine', LENGTH)).toContain([...runs][1]);
});

test.skipIf(!article)('no file repeats eight words in a row of the article', () => {
  const theirs = runsOfWords(readFileSync(article ?? '', 'utf8'), LENGTH);
  expect(theirs.size).toBeGreaterThan(100);
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).split('\0');
  const copies = files
    .map((file) => ({ file, path: join(ROOT, file) }))
    .filter(({ file, path }) => file && statSync(path, { throwIfNoEntry: false })?.isFile())
    .flatMap(({ file, path }) =>
      [...runsOfWords(readFileSync(path, 'utf8'), LENGTH)]
        .filter((run) => theirs.has(run))
        .map((run) => `${file}: ${run}`),
    );
  expect(copies).toEqual([]);
});
