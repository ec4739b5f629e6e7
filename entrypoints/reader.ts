import type { Browser } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bootReader } from '../lib/reader/boot';

/** As in the look: the browser's own API, no polyfill. */
declare const browser: Browser;

export default defineUnlistedScript(() => {
  void bootReader(browser);
});
