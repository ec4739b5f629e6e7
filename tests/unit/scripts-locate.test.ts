import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { locate } from '../../scripts/driver/locate';
import { FLOOR } from '../../scripts/supported';

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** A program that answers as a browser does when asked for its version. */
function program(name: string, answer: string, status = 0): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho "${answer}"\nexit ${status}\n`);
  chmodSync(path, 0o755);
  return path;
}

// Elsewhere programs are no shell scripts.
describe.runIf(process.platform === 'linux')('finding a browser', () => {
  it('takes the one that the environment names', async () => {
    const path = program('mine', `Mozilla Firefox ${FLOOR.firefox}.0esr`);
    vi.stubEnv('FIREFOX_PATH', path);
    expect(await locate('firefox')).toEqual({ name: 'firefox', path, version: `${FLOOR.firefox}.0` });
  });

  it.each([
    ['does not exist', () => join(folder, 'gone'), /CHROMIUM_PATH: .*gone: there is no such file/],
    ['is too old', () => program('old', 'Chromium 99.0.1'), /is version 99\.0\.1, older than 148/],
    ['does not start', () => program('broken', 'libnss3.so is missing', 127), /broken: does not start/],
    ['tells no version', () => program('mute', 'hello'), /mute: does not tell its version/],
    ['is a snap', () => program('snap', 'exec /snap/bin/chromium'), /snap: is a snap package/],
  ])('refuses one that %s', async (_, path, message) => {
    vi.stubEnv('CHROMIUM_PATH', path());
    await expect(locate('chromium')).rejects.toThrow(message);
  });

  it('finds one among the commands', async () => {
    program('firefox', `Mozilla Firefox ${FLOOR.firefox + 1}.2`);
    vi.stubEnv('PATH', `${folder}:/bin:/usr/bin`);
    expect(await locate('firefox')).toMatchObject({ path: join(folder, 'firefox') });
  });
});
