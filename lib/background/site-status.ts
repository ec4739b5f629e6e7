import type { Browser, Tabs } from 'webextension-polyfill';
import type { SiteStatus } from '../messages/requests';
import type { SettingsStore } from '../settings/store';
import { flipTo } from '../sites/flip';
import { hostOf, isAnnotatable } from '../sites/pages';
import { decide } from '../sites/rules';
import { registrableDomain } from './registrable';

const EVERYWHERE = '<all_urls>';

/** Answers for a tab whether the extension is to run there, and flips it. */
export class Sites {
  readonly #browser: Browser;
  readonly #settings: SettingsStore;

  constructor(browser: Browser, settings: SettingsStore) {
    this.#browser = browser;
    this.#settings = settings;
  }

  /** The state of a tab's site. Never rejects. */
  async status({ url, incognito }: Pick<Tabs.Tab, 'url' | 'incognito'>): Promise<SiteStatus> {
    // Without the permission for a page its address is hidden, as the browser's own pages' always are.
    if (!url) return nowhere((await this.#isAllowedOn(EVERYWHERE)) ? 'cannot-run' : 'needs-permission');
    if (!isAnnotatable(url)) return nowhere('cannot-run');
    const host = hostOf(url);
    const { paused, rules, damaged } = await this.#settings.read(host, incognito);
    const decision = decide(host, rules);
    const { site } = flipTo(decision !== 'on', host, registrableDomain(host), rules);
    const mayRun = (await this.#isAllowedOn(EVERYWHERE)) || (await this.#isAllowedOn(originPattern(url)));
    const state = mayRun ? (paused ? 'paused' : decision) : 'needs-permission';
    return { host, site, state, ...(damaged && { damaged }) };
  }

  /** Switches the tab's site on or off. Rejects where that cannot be stored. */
  async switch({ url, incognito }: Pick<Tabs.Tab, 'url' | 'incognito'>, on: boolean): Promise<void> {
    if (!url || !isAnnotatable(url)) return;
    const host = hostOf(url);
    const { rules } = await this.#settings.read(host, incognito);
    await this.#settings.write(flipTo(on, host, registrableDomain(host), rules), incognito);
  }

  /** Does what the popup's switch does: on or off for the tab's site, or where all is paused, resume. */
  async flip(tab: Pick<Tabs.Tab, 'url' | 'incognito'>): Promise<void> {
    const { state } = await this.status(tab);
    if (state === 'paused') await this.#settings.setPaused(false);
    else if (state === 'on' || state === 'off' || state === 'quiet') await this.switch(tab, state !== 'on');
  }

  async #isAllowedOn(origin: string): Promise<boolean> {
    try {
      return await this.#browser.permissions.contains({ origins: [origin] });
    } catch {
      // An origin that cannot be written as a pattern (a file's) is covered by the general one.
      return false;
    }
  }
}

function nowhere(state: SiteStatus['state']): SiteStatus {
  return { host: '', site: '', state };
}

function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
