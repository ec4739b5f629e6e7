import type { Browser, Tabs } from 'webextension-polyfill';
import * as WORDING from '../ui/shared/wording';
import type { Readers } from './readers';
import type { Sites } from './site-status';

const SIZES = [16, 32, 48];

/** The toolbar's icon and title for each tab: on, or why not. */
export class Toolbar {
  readonly #browser: Browser;
  readonly #sites: Sites;
  readonly #readers: Readers;

  constructor(browser: Browser, sites: Sites, readers: Readers) {
    this.#browser = browser;
    this.#sites = sites;
    this.#readers = readers;
  }

  /** Shows the state of a tab. Never rejects. */
  async show(tab: Tabs.Tab): Promise<void> {
    const tabId = tab.id;
    if (tabId === undefined) return;
    const status = await this.#sites.status(tab);
    const isOn = status.state === 'on';
    const count = isOn ? (await this.#readers.report(tabId))?.names.length : undefined;
    const title = WORDING.toolbar[status.state](status.site, count);
    const { action } = this.#browser;
    // A tab that was closed meanwhile has nothing to show.
    const ignore = (): void => {};
    await action.setTitle({ tabId, title }).catch(ignore);
    // Firefox for Android has no toolbar icon of our own to set.
    await action.setIcon?.({ tabId, path: iconPaths(isOn ? 'on' : 'off') }).catch(ignore);
  }
}

function iconPaths(state: 'on' | 'off'): Record<number, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icon/${state}-${size}.png`]));
}
