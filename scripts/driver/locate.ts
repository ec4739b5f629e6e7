import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { getInstalledBrowsers } from '@puppeteer/browsers';
import { ROOT } from '../data-files';
import { FLOOR } from '../supported';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export interface FoundBrowser {
  name: BrowserName;
  path: string;
  version: string;
}

/** Downloaded browsers, one folder for each build. */
export const BROWSER_CACHE = join(ROOT, '.cache/browsers');

/** Environment variables that name a browser to use instead of searching for one. */
export const PATH_VARIABLES = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
} as const;

const MAC_APPS = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
} as const;

const WINDOWS_FILES = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
} as const;

/**
 * The first browser of a kind that is installed, starts and is new enough; the one that an
 * environment variable names goes before all others.
 * @returns the browser, or why those that are here cannot be used (empty where there are none)
 * @throws Error where the environment variable names a browser that cannot be used
 */
export async function locate(name: BrowserName): Promise<FoundBrowser | string[]> {
  const variable = PATH_VARIABLES[name];
  const named = process.env[variable];
  if (named) {
    const found = existsSync(named) ? inspect(name, named) : `${named}: there is no such file.`;
    if (typeof found !== 'string') return found;
    throw new Error(`${variable}: ${found} Name another browser, or leave the variable out.`);
  }
  const unusable: string[] = [];
  for (const path of [...installedPaths(name), ...(await downloadedPaths(name))]) {
    if (!existsSync(path) || !statSync(path).isFile()) continue;
    const found = inspect(name, path);
    if (typeof found !== 'string') return found;
    unusable.push(found);
  }
  return unusable;
}

function installedPaths(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS[name].map((app) =>
        join(folder, `${app}.app/Contents/MacOS`, name === 'firefox' ? 'firefox' : app),
      ),
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programs32, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, programs32, LOCALAPPDATA].flatMap((folder) =>
      folder ? WINDOWS_FILES[name].map((file) => join(folder, file)) : [],
    );
  }
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/opt/firefox',
  ];
  const paths = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...new Set(paths)];
}

async function downloadedPaths(name: BrowserName): Promise<string[]> {
  const wanted = name === 'chromium' ? 'chrome' : 'firefox';
  const builds = await getInstalledBrowsers({ cacheDir: BROWSER_CACHE });
  return builds.filter(({ browser }) => browser === wanted).map(({ executablePath }) => executablePath);
}

/** The browser at a path, or what keeps it from being used. */
function inspect(name: BrowserName, path: string): FoundBrowser | string {
  if (isSnap(path)) return `${path}: is a snap package, whose sandbox keeps our files from it.`;
  let said: string;
  try {
    said = versionText(path);
  } catch (error) {
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    return `${path}: does not start${reason ? ` (${reason.split('\n').at(-1)})` : ''}.`;
  }
  const version = /\d+(?:\.\d+)+/.exec(said)?.[0];
  if (!version) return `${path}: does not tell its version.`;
  if (Number.parseInt(version, 10) < FLOOR[name]) {
    return `${path}: is version ${version}, older than ${FLOOR[name]}.`;
  }
  return { name, path, version };
}

function versionText(path: string): string {
  const [command, args] =
    process.platform === 'win32'
      ? // There `--version` opens a window.
        ([
          'powershell',
          ['-NoProfile', '-Command', `(Get-Item '${path}').VersionInfo.ProductVersion`],
        ] as const)
      : ([path, ['--version']] as const);
  return execFileSync(command, args, {
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Snaps see neither our profile folder nor the built extension. */
function isSnap(path: string): boolean {
  if (process.platform !== 'linux') return false;
  if (path.startsWith('/snap/') || realpathSync(path).startsWith('/snap/')) return true;
  if (realpathSync(path) === '/usr/bin/snap') return true;
  return statSync(path).size < 10_000 && readFileSync(path, 'utf8').includes('/snap/bin/');
}
