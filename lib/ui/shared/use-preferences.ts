import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { changePreferences, followPreferences, type ReadPreferences } from '../../settings/preference-store';
import type { Preferences } from '../../settings/preferences';

/**
 * The preferences as they are, also while another page changes them.
 * @returns undefined until they are read; and a function that changes some of them: false where
 * that could not be stored
 */
export function usePreferences(
  browser: Browser,
): [ReadPreferences | undefined, (change: Partial<Preferences>) => Promise<boolean>] {
  const [read, setRead] = useState<ReadPreferences>();
  useEffect(() => {
    const controller = new AbortController();
    void followPreferences(browser.storage, setRead, controller.signal);
    return () => controller.abort();
  }, [browser]);
  const change = (wanted: Partial<Preferences>): Promise<boolean> =>
    changePreferences(browser.storage.local, wanted).then(
      () => true,
      () => false,
    );
  return [read, change];
}
