import { TargetType } from 'puppeteer-core';
import { Bidi } from '../../scripts/driver/bidi';
import type { DrivenBrowser } from '../../scripts/driver/driven-browser';
import { FirefoxBrowser } from '../../scripts/driver/firefox';
import { GECKO_ID } from '../../scripts/supported';

/** Stops the extension's background as the browser does when nothing happens for a while. */
export async function stopBackground(browser: DrivenBrowser): Promise<void> {
  if (browser instanceof FirefoxBrowser) {
    const stopped = await new Bidi(browser.driver).inBrowserWindow(`(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
      await extension.terminateBackground();
      return extension.backgroundState;
    })()`);
    if (stopped !== 'stopped') throw new Error(`The background is ${stopped}, not stopped.`);
    return;
  }
  const target = browser.driver
    .targets()
    .find((each) => each.type() === TargetType.SERVICE_WORKER && each.url().startsWith(browser.origin));
  const worker = await target?.worker();
  if (!worker) throw new Error('The background does not run.');
  await worker.close();
}
