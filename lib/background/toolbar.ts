import type { Browser, Tabs } from 'webextension-polyfill';
import type { Wording } from '../languages/wording';
import type { SiteStatus } from '../messages/requests';
import { readPreferences } from '../settings/preference-store';
import type { InterfaceLanguage } from './interface-language';
import type { Readers } from './readers';
import type { Sites } from './site-status';

const SIZES = [16, 32, 48];

/** White on it reaches 7:1. */
const BADGE = { background: '#1f4fa3', text: '#fff' };

/** The toolbar's icon and title for each tab: on, or why not; with a count where the reader wants one. */
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

  /** Shows the state of a tab. Never rejects. */
  async show(tab: Tabs.Tab): Promise<void> {
    const tabId = tab.id;
    if (tabId === undefined) return;
    const status = await this.#sites.status(tab);
    const isOn = status.state === 'on';
    const count = isOn ? (await this.#readers.report(tabId))?.names.length : undefined;
    const title = titleOf(await this.#language.wording(), status, count);
    const { action } = this.#browser;
    // A tab that was closed meanwhile has nothing to show.
    const ignore = (): void => {};
    await action.setTitle({ tabId, title }).catch(ignore);
    // Firefox for Android has no toolbar icon of our own to set.
    await action.setIcon?.({ tabId, path: iconPaths(isOn ? 'on' : 'off') }).catch(ignore);
    await this.#badge(tabId, isOn ? count : undefined).catch(ignore);
  }

  async #badge(tabId: number, found = 0): Promise<void> {
    const { action, storage } = this.#browser;
    const { preferences } = await readPreferences(storage.local);
    const text = preferences.badge && found > 0 ? String(found) : '';
    await action.setBadgeText?.({ tabId, text });
    if (text === '') return;
    await action.setBadgeBackgroundColor?.({ tabId, color: BADGE.background });
    await action.setBadgeTextColor?.({ tabId, color: BADGE.text });
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
