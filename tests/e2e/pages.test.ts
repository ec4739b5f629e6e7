import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/data-files';
import { BROWSER_NAMES } from '../../scripts/driver/locate';

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pages(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'pages', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

describe('npm run pages', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'more'));
    writeFileSync(
      join(folder, 'story.html'),
      '<!doctype html><title>Story</title><article><p>EncroChat and Europol.</p><p>EncroChat.</p></article>',
    );
    writeFileSync(
      join(folder, 'broken.html'),
      '<p>Roses <b>and <i>tulips</b></i><table><p "odd" =x>in March<script>document.write("EncroChat")</script><br',
    );
    writeFileSync(
      join(folder, 'more/strict.xhtml'),
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Story</title></head><body><p>Eurojust met.</p></body></html>',
    );
    mkdirSync(join(folder, 'more/empty'));
  });

  it.each(process.env.BACKGROUNDER_LONG ? BROWSER_NAMES : BROWSER_NAMES.slice(0, 1))(
    'visits every page of a folder in %s',
    (name) => {
      const { status, out, err } = pages(folder, ...(name === 'firefox' ? ['--firefox'] : []));
      expect(err).not.toContain('Error');
      expect(out).toMatch(/^story\.html +2 +3 /m);
      expect(out).toMatch(/^broken\.html +0 +0 /m);
      expect(out).toMatch(/^more\/strict\.xhtml +1 +1 /m);
      expect(out).toMatch(new RegExp(`^3 pages in ${name} .*, 0 with problems\\.$`, 'm'));
      expect(status).toBe(0);
    },
  );

  it.each([
    [[], /^Name one folder\.$/m],
    [[join(folder, 'gone')], /gone: is no folder; name one with saved pages in it\.$/m],
    [[join(folder, 'more/empty')], /empty: holds no \.html page\.$/m],
  ])('says what is wrong with %j', (args, line) => {
    const { status, out, err } = pages(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(line);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
