import index from 'virtual:backgrounder/index';
import type { Browser } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bootReader } from '../lib/reader/boot';

/** The browser's own API: the polyfill would be most of this script, and our oldest browsers need none. */
declare const browser: Browser;

export default defineUnlistedScript(() => {
  void bootReader(browser, index);
});
