import type { Browser, Tabs } from 'webextension-polyfill';
import type { Wording } from '../languages/wording';
import type { SiteStatus } from '../messages/requests';
import type { InterfaceLanguage } from './interface-language';
import type { Readers } from './readers';
import type { Sites } from './site-status';

const SIZES = [16, 32, 48];

/** The toolbar's icon and title for each tab: on, or why not. */
export class Toolbar {
  readonly #browser: Browser;
  readonly #sites: Sites;
  readonly #readers: Readers;
  readonly #language: InterfaceLanguage;

  constructor(browser: Browser, sites: Sites, readers: Readers, language: InterfaceLanguage) {
    this.#browser = browser;
    this.#sites = sites;
    this.#readers = readers;
    this.#language = language;
  }

  /**
   * Shows the state of a tab. Never rejects.
   * @param found how many names its reader has found; asked for where not given
   */
  async show(tab: Tabs.Tab, found?: number): Promise<void> {
    const tabId = tab.id;
    if (tabId === undefined) return;
    const status = await this.#sites.status(tab);
    const isOn = status.state === 'on';
    const count = found ?? (isOn ? (await this.#readers.report(tabId))?.names.length : undefined);
    const title = titleOf(await this.#language.wording(), status, count);
    const { action } = this.#browser;
    // A tab that was closed meanwhile has nothing to show.
    const ignore = (): void => {};
    await action.setTitle({ tabId, title }).catch(ignore);
    // Firefox for Android has no toolbar icon of our own to set.
    await action.setIcon?.({ tabId, path: iconPaths(isOn ? 'on' : 'off') }).catch(ignore);
  }
}

function titleOf(wording: Wording, { state, site: host }: SiteStatus, found: number | undefined): string {
  const site = host || wording.say('site.files');
  if (state !== 'on' || found === undefined) return wording.say(`toolbar.${state}`, { site });
  return found === 0
    ? wording.say('toolbar.nothing', { site })
    : wording.say('toolbar.found', { count: found });
}

function iconPaths(state: 'on' | 'off'): Record<number, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icon/${state}-${size}.png`]));
}
