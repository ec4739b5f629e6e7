import { describe, expect, it } from 'vitest';
import { hostOf, isAnnotatable, looksLikePdf } from '../../../lib/sites/pages';

describe('pages that may be annotated', () => {
  it.each([
    'https://www.example.com/story',
    'http://localhost:8080/',
    'file:///home/reader/story.html',
    'https://chrome.google.com/other',
    'https://chrome.google.com/webstores-compared',
    'https://microsoftedge.microsoft.com/',
    'https://example.com/paper.pdf',
  ])('%s', (url) => {
    expect(isAnnotatable(url)).toBe(true);
  });

  it.each([
    '',
    'no address',
    'about:blank',
    'about:reader?url=https%3A%2F%2Fexample.com',
    'chrome://settings/',
    'edge://newtab/',
    'view-source:https://example.com/',
    'chrome-extension://abc/popup.html',
    'moz-extension://abc/popup.html',
    'devtools://devtools/bundled/inspector.html',
    'data:text/html,x',
    'javascript:void(0)',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore',
    'https://chrome.google.com/webstore/detail/x',
    'https://addons.mozilla.org/en-GB/firefox/',
    'https://microsoftedge.microsoft.com/addons/detail/x',
  ])('not %j', (url) => {
    expect(isAnnotatable(url)).toBe(false);
  });

  it('are known by their host', () => {
    expect(hostOf('https://News.Example.com:8443/x')).toBe('news.example.com');
    expect(hostOf('http://[::1]:80/')).toBe('[::1]');
    expect(hostOf('file:///home/reader/story.html')).toBe('');
    expect(hostOf('no address')).toBe('');
  });

  it('may be PDF files, by the look of the address', () => {
    expect(looksLikePdf('https://example.com/Judgment.PDF?download=1#page=3')).toBe(true);
    expect(looksLikePdf('https://example.com/pdf')).toBe(false);
    expect(looksLikePdf('https://example.com/?file=x.pdf')).toBe(false);
    expect(looksLikePdf('no address')).toBe(false);
  });
});
