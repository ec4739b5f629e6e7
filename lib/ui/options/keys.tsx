import type { Browser } from 'webextension-polyfill';
import { say } from '../shared/page-wording';
import { openShortcutPage, useShortcuts } from '../shared/shortcuts';

/** Commands of the manifest; the first is the browser's own name for the toolbar button. */
const COMMANDS = [
  ['_execute_action', 'options.keys.popup'],
  ['next-mention', 'manifest.nextMention'],
  ['previous-mention', 'manifest.previousMention'],
  ['toggle-site', 'manifest.toggleSite'],
] as const;

/** The keys as they are set, and the way to the browser's own page that sets them. */
export function Keys({ browser }: { browser: Browser }) {
  const shortcuts = useShortcuts(browser);
  if (shortcuts.length === 0) return null;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{say('options.keys')}</h2>
      <dl class="keys">
        {COMMANDS.map(([name, what]) => {
          const keys = shortcuts.find((shortcut) => shortcut.name === name)?.keys;
          return (
            <div key={name}>
              <dt>{say(what)}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">{say('options.keys.none')}</span>}</dd>
            </div>
          );
        })}
      </dl>
      <button type="button" class="plain-button" onClick={() => openShortcutPage(browser)}>
        {say('options.keys.change')}
      </button>
    </section>
  );
}
