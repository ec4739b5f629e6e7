import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/data-files';

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
afterAll(() => rmSync(folder, { recursive: true }));

const picture = join(ROOT, '.output/start.png');

function start(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'start', '--headless', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('npm start without a display', () => {
  it.each([['chromium'], ['firefox']])('shows the demo story in %s', (name) => {
    const begun = Date.now();
    const { status, out, err } = start(...(name === 'firefox' ? ['--firefox'] : []));
    expect(err).not.toContain('Error');
    expect(status).toBe(0);
    expect(out).toContain(`(${name} `);
    expect(out).toMatch(/^EncroChat +encrochat +\d+ +[1-9]/m);
    expect(out).toMatch(/^European arrest warrant +eaw +1 +1 +European arrest warrant$/m);
    expect(out).toContain('its card is open: EncroChat.');
    expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
    expect(statSync(picture).mtimeMs).toBeGreaterThan(begun);
  });

  it('shows a text of somebody’s own', () => {
    const text = 'Phones\n\nOfficers of the National Crime Agency (NCA) read EncroChat for weeks.';
    const { status, out } = start(file('story.txt', text));
    expect(status).toBe(0);
    expect(out).toMatch(/^National Crime Agency \(NCA\) +nca +2 +1 +National Crime Agency, NCA$/m);
  });

  it('says so where there is nothing to annotate', () => {
    const { status, out } = start(
      file('roses.html', '<!doctype html><title>Roses</title><p>Prune in March.</p>'),
    );
    expect(status).toBe(0);
    expect(out).toContain('Nothing to annotate on this page.');
  });

  it.each([
    [
      'a file that is not there',
      join(folder, 'gone.html'),
      /^.*gone\.html: there is no such file; check its path\.$/,
    ],
    [
      'an address that nobody serves',
      'http://127.0.0.1:9/',
      /^http:\/\/127\.0\.0\.1:9\/: could not be loaded \(.*\)\. Check/,
    ],
  ])('fails in one line on %s', (_, named, line) => {
    const { status, out, err } = start(named);
    expect(status).toBe(1);
    expect(out).toBe('');
    // Before it there may be a word about building.
    expect(err.trim().split('\n').at(-1)).toMatch(line);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
