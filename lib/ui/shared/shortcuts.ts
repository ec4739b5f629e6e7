import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';

export interface Shortcut {
  /** Name of the command, as in the manifest. */
  name: string;
  /** As they stand on the keys, "Alt+."; empty where none are set. */
  keys: string;
}

/** The extension's keys as they are set in the browser now; none in Firefox for Android, which has no commands. */
export function useShortcuts(browser: Browser): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const commands = (await browser.commands?.getAll()) ?? [];
      setShortcuts(
        commands.flatMap(({ name, shortcut = '' }) =>
          name ? [{ name, keys: shortcut.replace('Period', '.').replace('Comma', ',') }] : [],
        ),
      );
    };
    // They are changed on a page of the browser; whoever comes back from there sees them anew.
    addEventListener('focus', look);
    void look();
    return () => removeEventListener('focus', look);
  }, [browser]);
  return shortcuts;
}

/** The browser's own page where keys are set. Chromium has no call for it, but an address. */
export async function openShortcutPage(browser: Browser): Promise<void> {
  const { commands }: { commands: { openShortcutSettings?: () => Promise<void> } } = browser;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
