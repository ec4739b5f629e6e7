import type { Browser } from 'webextension-polyfill';
import type { Language } from '../knowledge/vocabulary';
import { type CardMessages, cardMessages } from '../languages/card-messages';
import { chooseLanguage } from '../languages/choose';
import { loadMessages } from '../languages/load';
import { Wording } from '../languages/wording';
import { readPreferences } from '../settings/preference-store';

/** The language that the background speaks, and the card's part of it. */
export class InterfaceLanguage {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async wording(): Promise<Wording> {
    const lang = await this.#lang();
    return new Wording(lang, await loadMessages(lang));
  }

  /** What the card is to say; plain data, to be sent into a page. */
  async forCard(): Promise<{ lang: Language; messages: CardMessages }> {
    const lang = await this.#lang();
    return { lang, messages: cardMessages(await loadMessages(lang)) };
  }

  async #lang(): Promise<Language> {
    const { preferences } = await readPreferences(this.#browser.storage.local);
    return chooseLanguage(preferences.language, this.#browser.i18n.getUILanguage());
  }
}
