import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'wxt';
import { loadKnowledge, ROOT } from './data-files';
import type { BrowserName } from './driver/locate';

/** The build for each browser, under the name the framework knows it by. */
export const TARGETS = {
  chromium: { browser: 'chrome', folder: join(ROOT, '.output/chrome-mv3') },
  firefox: { browser: 'firefox', folder: join(ROOT, '.output/firefox-mv3') },
} as const satisfies Record<BrowserName, { browser: string; folder: string }>;

/** Whatever goes into a build. */
const INPUTS = [
  'data',
  'entrypoints',
  'lib',
  'public',
  'scripts/data-files.ts',
  'scripts/knowledge-plugin.ts',
  'scripts/locales.ts',
  'scripts/supported.ts',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/**
 * Builds the extension for one browser; its folder.
 * @throws KnowledgeError that lists every problem of the data
 */
export async function buildExtension(name: BrowserName): Promise<string> {
  const { browser, folder } = TARGETS[name];
  // The bundler would bury what is wrong with the data under its own stack.
  loadKnowledge();
  await build({ root: ROOT, browser });
  return folder;
}

/** The folder of an extension that is up to date, built first where it is not. */
export async function freshExtension(name: BrowserName): Promise<string> {
  const { browser, folder } = TARGETS[name];
  const manifest = join(folder, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest(INPUTS.map((input) => join(ROOT, input)))) {
    return folder;
  }
  loadKnowledge();
  console.error(`Building ${relative(ROOT, folder)} ...`);
  const silent = () => {};
  await build({
    root: ROOT,
    browser,
    logger: {
      level: 0,
      debug: silent,
      log: silent,
      info: silent,
      success: silent,
      warn: console.error,
      error: console.error,
      fatal: console.error,
    },
  });
  return folder;
}

/** Latest change of any file; a folder changes where a file in it comes or goes. */
function newest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const { mtimeMs } = statSync(path);
      if (!statSync(path).isDirectory()) return mtimeMs;
      return Math.max(mtimeMs, newest(readdirSync(path).map((entry) => join(path, entry))));
    }),
  );
}
