import type { Browser } from 'webextension-polyfill';
import { chooseLanguage } from '../../languages/choose';
import { loadWording } from '../../languages/load';
import { followPreferences } from '../../settings/preference-store';
import { speakOnPage } from './page-wording';

/**
 * Draws a page of ours in the reader's language, at once and whenever another one is chosen, as
 * long as the page is open. Resolves when it was drawn for the first time. What was typed and where the focus is stays, as far as `draw` keeps it.
 */
export async function drawInOwnLanguage(browser: Browser, draw: () => void): Promise<void> {
  let spoken: string | undefined;
  await followPreferences(
    browser.storage,
    async ({ preferences }) => {
      const lang = chooseLanguage(preferences.language, browser.i18n.getUILanguage());
      if (lang === spoken) return;
      spoken = lang;
      const wording = await loadWording(lang);
      if (spoken !== lang) return;
      speakOnPage(wording);
      document.documentElement.lang = lang;
      draw();
    },
    new AbortController().signal,
  );
}
