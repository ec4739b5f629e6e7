import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/data-files';

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
const text = join(folder, 'text.txt');
writeFileSync(text, 'A line of something else, with 12 words of no meaning in it at all.\n');

function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/knowledge.ts', ...args],
      { cwd: ROOT },
      (error, out, err) => resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

describe('the knowledge command', { timeout: 60_000 }, () => {
  test.each([
    [[], /^usage: npm run knowledge/],
    [['chek'], /^there is no command "chek"\./],
    [['check', '--quick'], /--quick/],
    [['verify'], /^--source ID=FILE is missing/],
    [['verify', '--source', 'seed-2021-11'], /write it as ID=FILE/],
    [
      ['coverage', '--source', `no-such-source=${text}`],
      /^there is no source "no-such-source"; data\/sources.yaml/,
    ],
    [['new', 'gang', 'lantern'], /^there is no kind "gang"/],
    [['new', 'network', 'Lantern'], /^"Lantern" is no id: .* such as "sky-ecc"/],
    [['hash'], /^one file is needed/],
  ])('%j is answered with what is wrong, and status 2', async (args, message) => {
    const { status, out, err } = await run(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('a file that is not there, and an entity that is, are named', async () => {
    const missing = await run('verify', '--source', `seed-2021-11=${join(folder, 'nothing.txt')}`);
    expect([missing.status, missing.err]).toEqual([
      1,
      expect.stringMatching(/nothing\.txt: there is no such file/),
    ]);
    const taken = await run('new', 'network', 'encrochat');
    expect([taken.status, taken.err]).toEqual([
      1,
      expect.stringMatching(/encrochat\.yaml: is there already/),
    ]);
  });

  test('verify fails on a text that bears nothing out, and says so for each statement', async () => {
    const { status, out, err } = await run('verify', '--source', `seed-2021-11=${text}`);
    expect(status).toBe(1);
    expect(out).toMatch(/^seed-2021-11: (\d+) statements point at its paragraphs, \1 do not hold\.\n$/);
    expect(err).toMatch(/^data\/entities\/\S+\.yaml · claims\[[\w-]+\]: paragraph changed/);
  });

  test('stats counts, and tells what was left out', async () => {
    const { status, out } = await run('stats');
    expect(status).toBe(0);
    expect(out).toMatch(/^\d+ entities: .*\n[\s\S]*with a source 100 %, a tier 100 %, a status 100 %/);
    expect(out).toMatch(/left out on purpose: \d+ passages of sources, \d+ topics\n {2}\S/);
  });
});
