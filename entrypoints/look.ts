import hints from 'virtual:backgrounder/hints';
import type { Browser } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bootLook } from '../lib/reader/look';

/** The browser's own API: the polyfill would be most of this script, and our oldest browsers need none. */
declare const browser: Browser;

export default defineUnlistedScript(() => {
  void bootLook(browser, hints);
});
