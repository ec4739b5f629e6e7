/** The only file that names the extension API; everything else is handed it. */
export { browser } from '@wxt-dev/webextension-polyfill/browser';
