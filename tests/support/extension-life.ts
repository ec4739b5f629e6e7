import { Bidi } from '../../scripts/driver/bidi';
import type { DrivenBrowser } from '../../scripts/driver/driven-browser';
import { FirefoxBrowser } from '../../scripts/driver/firefox';
import { GECKO_ID } from '../../scripts/supported';

/** What happens to an extension while pages are open. An update is a reload with another version. */
export type Turn = 'reload' | 'disable' | 'enable' | 'uninstall';

/** Does to the extension what the browser's list of extensions does. */
export async function turn(browser: DrivenBrowser, what: Turn): Promise<void> {
  await (browser instanceof FirefoxBrowser ? turnInFirefox(browser, what) : turnInChromium(browser, what));
}

async function turnInFirefox({ driver }: DrivenBrowser, what: Turn): Promise<void> {
  await new Bidi(driver).inBrowserWindow(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)})).${what}();
  })()`);
}

async function turnInChromium({ driver, origin }: DrivenBrowser, what: Turn): Promise<void> {
  const id = new URL(origin).hostname;
  if (what === 'uninstall') {
    await driver.uninstallExtension(id);
    return;
  }
  const list = await driver.newPage();
  await list.goto('chrome://extensions/');
  await list.evaluate(`(async () => {
    const id = ${JSON.stringify(id)};
    // Without developer mode, an unpacked extension is not started again.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    if (${what === 'reload'}) await chrome.developerPrivate.reload(id, { failQuietly: true });
    else await chrome.management.setEnabled(id, ${what === 'enable'});
    for (let tries = 0; tries < 100; tries += 1) {
      const { state } = await chrome.developerPrivate.getExtensionInfo(id);
      if (state === '${what === 'disable' ? 'DISABLED' : 'ENABLED'}') return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The extension did not ${what}.');
  })()`);
  await list.close();
}
