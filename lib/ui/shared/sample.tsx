import type { Browser } from 'webextension-polyfill';
import { say } from './page-wording';
import { spokenLanguage } from './wording';

/** What pages of the web get, in the order in which a page of ours wants them: then no card has to be sent for. */
const SCRIPTS = ['/card.js', '/reader.js'];

/**
 * Puts the reader and its card into a page of ours, so that what is shown there is the real
 * thing. It reads the whole page; in ours only the sample mentions anything.
 */
export function readThisPage(browser: Browser): void {
  for (const file of SCRIPTS) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(file);
    script.async = false;
    document.head.append(script);
  }
}

/** A short invented report that mentions names of several kinds. */
export function Sample() {
  return (
    <article class="sample" lang={spokenLanguage()} aria-label={say('sample.label')}>
      <p>{say('sample.first')}</p>
      <p>{say('sample.second')}</p>
    </article>
  );
}
