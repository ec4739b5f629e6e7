import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { FLOOR } from '../supported';
import {
  BROWSER_CACHE,
  BROWSER_NAMES,
  type BrowserName,
  type FoundBrowser,
  locate,
  PATH_VARIABLES,
} from './locate';

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/** Without any fonts a browser shows empty boxes. */
const DEBIAN_FONTS = 'fonts-liberation';

const DOWNLOADS = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;
const TITLES = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' } as const;

/**
 * The browsers asked for, installed where they are missing: by apt-get on Debian as root,
 * as a download into the project's cache elsewhere.
 * @throws Error that says what to install where neither works
 */
export async function ensureBrowsers(names: readonly BrowserName[] = BROWSER_NAMES): Promise<FoundBrowser[]> {
  const before = await Promise.all(names.map(locate));
  const missing = names.filter((_, position) => Array.isArray(before[position]));
  if (missing.length === 0) return before.flatMap((found) => (Array.isArray(found) ? [] : found));

  const tried = isDebianRoot() ? installPackages(missing) : undefined;
  const found: FoundBrowser[] = [];
  const problems: string[] = [];
  for (const name of names) {
    let browser = await locate(name);
    let why = tried;
    if (Array.isArray(browser)) {
      const failed = await download(name);
      if (failed) why = [why, failed].filter(Boolean).join(' ');
      browser = await locate(name);
    }
    if (!Array.isArray(browser)) found.push(browser);
    else problems.push(missingText(name, [...browser, ...(why ? [why] : [])]));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return found;
}

/** Any one browser: the first that is here, Chromium before Firefox, or Chromium newly installed. */
export async function ensureOneBrowser(): Promise<FoundBrowser> {
  for (const name of BROWSER_NAMES) {
    const found = await locate(name);
    if (!Array.isArray(found)) return found;
  }
  const [installed] = await ensureBrowsers(['chromium']);
  if (!installed) throw new Error(missingText('chromium', []));
  return installed;
}

function missingText(name: BrowserName, reasons: readonly string[]): string {
  const command = isDebian()
    ? `apt-get install ${DEBIAN_PACKAGES[name]} as root`
    : `install ${TITLES[name]} ${FLOOR[name]} or newer`;
  const because = reasons.length > 0 ? ` ${reasons.join(' ')}` : '';
  return `No usable ${TITLES[name]}.${because} Mend: ${command}, or set ${PATH_VARIABLES[name]} to one that is installed.`;
}

/** Installs Debian's packages; the reason in words where that fails. */
function installPackages(names: readonly BrowserName[]): string | undefined {
  const packages = [...names.map((name) => DEBIAN_PACKAGES[name]), DEBIAN_FONTS];
  console.error(`Installing ${packages.join(', ')} with apt-get (once) ...`);
  // One unreachable package source must not stop the rest, so only the install itself counts.
  aptGet(['update', '-qq']);
  return aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function aptGet(args: string[]): string | undefined {
  const { status, stderr, error } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status === 0) return undefined;
  const complaint = error?.message ?? stderr.split('\n').find((line) => line.startsWith('E:')) ?? '';
  return `apt-get ${args[0]} failed (${complaint.replace(/^E:\s*/, '').trim() || `status ${status}`}).`;
}

/** Downloads the current stable build; the reason in words where that fails. */
async function download(name: BrowserName): Promise<string | undefined> {
  const browser = DOWNLOADS[name];
  const platform = detectBrowserPlatform();
  if (!platform) return `There is no download for ${process.platform} on ${process.arch}.`;
  console.error(`Downloading ${browser} into .cache/browsers (once) ...`);
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({ browser, buildId, platform, cacheDir: BROWSER_CACHE });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return `Downloading ${browser} failed (${reason}).`;
  }
}

function isDebian(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function isDebianRoot(): boolean {
  if (!isDebian() || process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
