import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { freshExtension } from './building';
import { runCommand } from './command';
import { ROOT } from './data-files';
import type { DrivenBrowser } from './driver/driven-browser';
import { launch } from './driver/launch';
import { ensureOneBrowser } from './driver/set-up';
import { Sites } from './driver/sites';
import { shownPage } from './shown-page';
import { takeTour } from './tour';

/** Makes the README's pictures from the demo story: the card in both tones, and the popup. */
const FOLDER = join(ROOT, 'docs/pictures');
const POPUP = { width: 360, height: 600 };

await runCommand(async () => {
  const found = await ensureOneBrowser();
  const extension = await freshExtension(found.name);
  const demo = shownPage();
  const sites = await Sites.open();
  if (demo.answer) sites.serve(demo.url, demo.answer);
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const dark of [false, true]) {
      const look = { width: 1000, height: 760, scale: 1.5, dark };
      const browser = await launch(found, { extension, sites, sealed: true, look });
      try {
        const page = await browser.open(demo.url);
        save(dark ? 'card-dark.png' : 'card-light.png', (await takeTour(browser, page)).screenshot);
        if (!dark) save('popup.png', await popup(browser, await browser.tabOf(page)));
      } finally {
        await browser.close();
      }
    }
  } finally {
    await sites.close();
  }
  return 0;
});

async function popup(browser: DrivenBrowser, tab: number): Promise<Uint8Array> {
  const page = await browser.openExtensionPage(`popup.html?tab=${tab}`);
  await page.setViewport({ ...POPUP, deviceScaleFactor: 1.5 });
  await page.waitForNetworkIdle({ idleTime: 500, timeout: 5000 }).catch(() => {});
  return page.screenshot();
}

function save(name: string, picture: Uint8Array): void {
  const file = join(FOLDER, name);
  writeFileSync(file, picture);
  console.log(relative(ROOT, file));
}
