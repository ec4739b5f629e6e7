import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { say } from './page-wording';

const EVERYWHERE = { origins: ['<all_urls>'] };

/** Whether the extension may read pages, as long as that is asked; undefined until it is known. */
export function useMayRead(browser: Browser): boolean | undefined {
  const [mayRead, setMayRead] = useState<boolean>();
  useEffect(() => {
    const { permissions } = browser;
    const ask = (): void => void permissions.contains(EVERYWHERE).then(setMayRead, () => setMayRead(false));
    permissions.onAdded.addListener(ask);
    permissions.onRemoved.addListener(ask);
    ask();
    return () => {
      permissions.onAdded.removeListener(ask);
      permissions.onRemoved.removeListener(ask);
    };
  }, [browser]);
  return mayRead;
}

/** Asks the browser for the permission to read pages (Firefox lets it be taken away). */
export function GrantButton({ browser }: { browser: Browser }) {
  const [refused, setRefused] = useState(false);
  const grant = async (): Promise<void> => {
    // Nothing may be awaited before this: the permission is asked for from the click itself.
    const granted = await browser.permissions.request(EVERYWHERE);
    setRefused(!granted);
  };
  return (
    <>
      <button type="button" class="main-button" onClick={grant}>
        {say('popup.grant')}
      </button>
      {refused && (
        <p class="problem" role="alert">
          {say('popup.refused')}
        </p>
      )}
    </>
  );
}
