import { LANGUAGES } from '../lib/knowledge/vocabulary';
import { loadMessages } from '../lib/languages/load';
import type { Message } from '../lib/languages/message';
import type { MessageKey } from '../lib/languages/messages';

const SECTION = 'manifest.';

type ManifestKey = Extract<MessageKey, `${typeof SECTION}${string}`>;

/**
 * How the manifest names a message that the browser itself shows (in its list of extensions, in
 * the store). Which language that is, the browser decides.
 */
export function inManifest(key: ManifestKey): string {
  return `__MSG_${nameOf(key)}__`;
}

/** The files in which the browser looks such messages up (https://developer.chrome.com/docs/extensions/reference/api/i18n). */
export function localeFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  return Promise.all(
    LANGUAGES.map(async (lang) => {
      const own = Object.entries<Message>(await loadMessages(lang)).filter(([key]) =>
        key.startsWith(SECTION),
      );
      const messages = own.map(([key, message]) => [nameOf(key), { message }] as const);
      return {
        relativeDest: `_locales/${lang}/messages.json`,
        contents: JSON.stringify(Object.fromEntries(messages), undefined, 2),
      };
    }),
  );
}

/** Names of messages there have no dots. */
function nameOf(key: string): string {
  return key.slice(SECTION.length);
}
