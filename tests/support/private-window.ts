import type { Page } from 'puppeteer-core';
import { Bidi } from '../../scripts/driver/bidi';
import type { DrivenBrowser } from '../../scripts/driver/driven-browser';
import { FirefoxBrowser } from '../../scripts/driver/firefox';
import { GECKO_ID } from '../../scripts/supported';

/** Does what the reader does in the browser's list of extensions. The extension starts anew. */
export async function allowPrivateWindows(browser: DrivenBrowser): Promise<void> {
  await browser.leaveExtension();
  const allowed =
    browser instanceof FirefoxBrowser ? await allowInFirefox(browser) : await allowInChromium(browser);
  if (allowed !== true) throw new Error('The extension could not be let into private windows.');
}

function allowInFirefox({ driver }: DrivenBrowser): Promise<unknown> {
  return new Bidi(driver).inBrowserWindow(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const id = ${JSON.stringify(GECKO_ID)};
    await ExtensionPermissions.add(id, {
      permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [],
    });
    await (await AddonManager.getAddonByID(id)).reload();
    return WebExtensionPolicy.getByID(id).privateBrowsingAllowed;
  })()`);
}

async function allowInChromium({ driver, origin }: DrivenBrowser): Promise<unknown> {
  const list = await driver.newPage();
  await list.goto('chrome://extensions/');
  const allowed = await list.evaluate(`(async () => {
    const id = ${JSON.stringify(new URL(origin).hostname)};
    // Without developer mode, an unpacked extension is not started again.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    // It is started again for this, which takes a moment.
    for (let tries = 0; tries < 100; tries += 1) {
      const { incognitoAccess, state } = await chrome.developerPrivate.getExtensionInfo(id).catch(() => ({}));
      if (incognitoAccess?.isActive && state === 'ENABLED') return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  })()`);
  await list.close();
  return allowed;
}

/** Opens an address in a new private window. */
export async function openPrivately(browser: DrivenBrowser, url: string): Promise<Page> {
  await browser.inExtension(async (address) => {
    await globalThis.browser.windows.create({ incognito: true, url: address });
    return true;
  }, url);
  const target = await browser.driver.waitForTarget((one) => one.url() === url, { timeout: 20_000 });
  const page = await target.page();
  if (!page) throw new Error(`No private window shows ${url}.`);
  return page;
}

/** Closes every private window. */
export async function closePrivateWindows(browser: DrivenBrowser): Promise<void> {
  await browser.inExtension(async () => {
    const { windows } = globalThis.browser;
    const open = (await windows.getAll()).filter(({ incognito }) => incognito);
    await Promise.all(open.map(({ id }) => windows.remove(id ?? windows.WINDOW_ID_NONE)));
    return open.length;
  });
}

declare global {
  /** What the functions given to `inExtension` find. */
  var browser: typeof import('webextension-polyfill');
}
