import type { Browser } from 'webextension-polyfill';
import type { Readers } from './readers';
import type { Sites } from './site-status';

const STEPS = new Map<string, 1 | -1>([
  ['next-mention', 1],
  ['previous-mention', -1],
]);

/** Obeys the keys for walking from name to name and for the site's switch. Firefox for Android has none. */
export function obeyCommands(browser: Browser, readers: Readers, sites: Sites): void {
  browser.commands?.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    const step = STEPS.get(command);
    if (step !== undefined) await readers.visit(tab.id, { step });
    // Where it cannot be stored, the toolbar goes on showing what holds.
    if (command === 'toggle-site') await sites.flip(tab).catch(() => {});
  });
}
