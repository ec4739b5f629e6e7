import type { Browser } from 'webextension-polyfill';
import type { InterfaceLanguage } from './interface-language';
import { openReference } from './reference-tab';

const LOOK_UP = 'look-up';

/** Whoever selected a whole page did not mean to look it up. */
const LONGEST_QUERY = 120;

/** "Look up in Backgrounder" for selected text. Firefox for Android has no such menus. */
export class ContextMenu {
  readonly #browser: Browser;
  readonly #language: InterfaceLanguage;
  /** One after the other: an entry that is there already cannot be made. */
  #queue: Promise<void> = Promise.resolve();

  constructor(browser: Browser, language: InterfaceLanguage) {
    this.#browser = browser;
    this.#language = language;
    // Listened to at once: a worker that is woken for a click loses it otherwise.
    browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
      const query = selectionText?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY);
      if (menuItemId === LOOK_UP && query) void openReference(browser, { query });
    });
  }

  /** Makes the entry, or makes it anew in the language that holds now. Browsers keep it from then on. */
  show(): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      const { contextMenus } = this.#browser;
      if (!contextMenus) return;
      // The browser puts the selected text in place of "%s".
      const title = (await this.#language.wording()).say('menu.lookUp', { text: '%s' });
      await contextMenus.removeAll();
      contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] });
    });
    return this.#queue;
  }
}
