import type { Browser } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../lib/page/card-port';
import { Card } from '../lib/ui/card/card';

/** As in the look: the browser's own API, no polyfill. */
declare const browser: Browser;

export default defineUnlistedScript(() => {
  offerCard((events) => new Card((request) => browser.runtime.sendMessage(request), events));
});
