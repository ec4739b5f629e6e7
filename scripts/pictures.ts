import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Language } from '../lib/knowledge/vocabulary';
import { freshExtension } from './building';
import { runCommand, UsageError } from './command';
import { ROOT } from './data-files';
import type { DrivenBrowser } from './driver/driven-browser';
import { launch } from './driver/launch';
import { ensureBrowsers, ensureOneBrowser } from './driver/set-up';
import { Sites } from './driver/sites';
import { shownPage } from './shown-page';
import { takeTour } from './tour';
import { VIEWS } from './views';
import { cardViews } from './views/card';
import { type Scene, startAnew, type View } from './views/view';

const USAGE = `usage: npm run pictures [-- [NAME ...] [--firefox]]
  NAME         only views whose name begins so ("popup", "options-sites"), and not the README's pictures
  --firefox    in Firefox, where Chromium is installed too`;

/** The README's pictures, of the demo story. */
const FOR_README = join(ROOT, 'docs/pictures');
/** Every view in every state, to be looked at. */
const FOLDER = join(ROOT, '.output/pictures');

const WIDTHS = [320, 1280];
const HEIGHT = 900;
const POPUP = { width: 360, height: 600 };

/** Long words show what English hides; one tone is enough for that. */
const LOOKS: readonly { dark: boolean; languages: readonly Language[] }[] = [
  { dark: false, languages: ['en', 'de'] },
  { dark: true, languages: ['en'] },
];

await runCommand(async () => {
  const { names, firefox } = readArguments();
  const [found] = firefox ? await ensureBrowsers(['firefox']) : [await ensureOneBrowser()];
  if (!found) throw new Error('There is no browser.');
  const extension = await freshExtension(found.name);
  const viewsIn = (language: Language): View[] =>
    [...VIEWS, ...cardViews(language)].filter(
      ({ name }) => names.length === 0 || names.some((each) => name.startsWith(each)),
    );
  if (viewsIn('en').length === 0)
    throw new UsageError(`There is no view called ${names.join(' or ')}.\n${USAGE}`);
  const sites = await Sites.open();
  if (names.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  try {
    for (const { dark, languages } of LOOKS) {
      const look = { width: 1000, height: 760, scale: 1.5, dark };
      const browser = await launch(found, { extension, sites, sealed: true, look });
      try {
        if (names.length === 0) await pictureForReadme({ browser, sites }, dark);
        for (const language of languages) {
          for (const view of viewsIn(language)) await picture({ browser, sites }, view, language, dark);
        }
      } finally {
        await browser.close();
      }
    }
  } finally {
    await sites.close();
  }
  return 0;
});

function readArguments(): { names: string[]; firefox: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { firefox: { type: 'boolean' } },
      allowPositionals: true,
    });
    return { names: positionals, firefox: values.firefox ?? false };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** Pictures one view at each of its widths. */
async function picture(scene: Scene, view: View, language: Language, dark: boolean): Promise<void> {
  const before = new Set(await scene.browser.driver.pages());
  for (const width of view.widths ?? WIDTHS) {
    await startAnew(scene, language);
    // Opened anew at each width: another width would move the name away from under the pointer.
    scene.browser.resize({ width, height: HEIGHT, scale: 1 });
    const page = await view.open(scene);
    await atRest(page);
    // Our own pages whole. Of others the window: Chromium shifts a whole page that runs to the left.
    const fullPage = page.url().startsWith(scene.browser.origin);
    save(
      FOLDER,
      `${view.name}-${language}-${width}-${dark ? 'dark' : 'light'}.png`,
      await page.screenshot({ fullPage }),
    );
    for (const opened of await scene.browser.driver.pages()) if (!before.has(opened)) await opened.close();
  }
}

/** Waits until nothing moves or is put in its place any more. */
async function atRest(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 300, timeout: 5000 }).catch(() => {});
}

async function pictureForReadme({ browser, sites }: Scene, dark: boolean): Promise<void> {
  const { url, answer } = shownPage();
  if (answer) sites.serve(url, answer);
  const page = await browser.open(url);
  save(FOR_README, dark ? 'card-dark.png' : 'card-light.png', (await takeTour(browser, page)).screenshot);
  if (!dark) save(FOR_README, 'popup.png', await popup(browser, await browser.tabOf(page)));
  await page.close();
}

async function popup(browser: DrivenBrowser, tab: number): Promise<Uint8Array> {
  const page = await browser.openExtensionPage(`popup.html?tab=${tab}`);
  await page.setViewport({ ...POPUP, deviceScaleFactor: 1.5 });
  await atRest(page);
  return page.screenshot();
}

function save(folder: string, name: string, picture: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, picture);
  console.log(relative(ROOT, file));
}
