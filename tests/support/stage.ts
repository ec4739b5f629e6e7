import { afterAll, beforeAll } from 'vitest';
import { TARGETS } from '../../scripts/building';
import type { DrivenBrowser } from '../../scripts/driver/driven-browser';
import { type Launch, launch } from '../../scripts/driver/launch';
import type { BrowserName } from '../../scripts/driver/locate';
import { ensureBrowsers } from '../../scripts/driver/set-up';
import { Sites } from '../../scripts/driver/sites';

/** How `expect.poll` asks: long enough for the slowest machine, and over at once where it holds already. */
export const SOON = { timeout: 15_000, interval: 50 };

/** A browser and the only web sites it can reach. */
export interface Stage {
  readonly browser: DrivenBrowser;
  readonly sites: Sites;
}

/** Starts a browser with the built extension before the tests of a suite, and stops it after them. */
export function useExtension(name: BrowserName, look?: Launch['look']): Stage {
  return useStage(name, () => ({ extension: TARGETS[name].folder, ...(look && { look }) }));
}

/** The same without the extension. */
export function useBrowser(name: BrowserName): Stage {
  return useStage(name, () => ({}));
}

function useStage(name: BrowserName, options: () => Launch): Stage {
  let stage: Stage | undefined;
  const current = (): Stage => {
    if (!stage) throw new Error('The browser runs only while tests do.');
    return stage;
  };
  beforeAll(async () => {
    const [found] = await ensureBrowsers([name]);
    if (!found) throw new Error(`There is no ${name}.`);
    const sites = await Sites.open();
    stage = { sites, browser: await launch(found, { ...options(), sites, sealed: true }) };
  });
  afterAll(async () => {
    await stage?.browser.close();
    await stage?.sites.close();
    stage = undefined;
  });
  return {
    get browser() {
      return current().browser;
    },
    get sites() {
      return current().sites;
    },
  };
}
