import { type Page, TargetType } from 'puppeteer-core';
import { Bidi } from '../../scripts/driver/bidi';
import type { DrivenBrowser } from '../../scripts/driver/driven-browser';
import { FirefoxBrowser } from '../../scripts/driver/firefox';

/**
 * Selects an element's text and chooses the extension's entry from the menu on it. Firefox opens
 * its real menu; Chromium's is no page, so there its background is told what a click tells it.
 */
export async function lookUpSelection(browser: DrivenBrowser, page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.locator(selector).click({ count: 3 });
  const selected = await page.evaluate(() => getSelection()?.toString().trim() ?? '');
  if (browser instanceof FirefoxBrowser) {
    await page.locator(selector).click({ button: 'right' });
    const chosen = await new Bidi(browser.driver).inBrowserWindow(`(async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      for (let tries = 0; tries < 100; tries += 1) {
        const entry = [...menu.querySelectorAll('menuitem')].find(({ label }) => label.includes('Backgrounder'));
        if (menu.state === 'open' && entry) {
          menu.activateItem(entry);
          return entry.label;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return menu.state;
    })()`);
    if (chosen !== `Look up “${selected}” in Backgrounder`) throw new Error(`The menu offers ${chosen}.`);
    return;
  }
  const target = browser.driver
    .targets()
    .find((each) => each.type() === TargetType.SERVICE_WORKER && each.url().startsWith(browser.origin));
  const worker = await target?.worker();
  if (!worker) throw new Error('The background does not run.');
  await worker.evaluate((selectionText) => {
    // Undocumented, and what Chromium itself calls for a real click.
    const event: unknown = Reflect.get(Reflect.get(globalThis, 'chrome').contextMenus, 'onClicked');
    (event as { dispatch(info: object): void }).dispatch({ menuItemId: 'look-up', selectionText });
  }, selected);
}
