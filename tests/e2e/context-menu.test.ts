import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { lookUpSelection } from '../support/context-menu';
import { useExtension } from '../support/stage';

const SOON = { timeout: 15_000, interval: 50 };

describe.each(BROWSER_NAMES)('the context menu in %s', (name) => {
  const stage = useExtension(name);

  it('looks selected text up in the reference', async () => {
    stage.sites.serve(
      'http://story.example/',
      '<!doctype html><html lang="en"><title>Story</title><p>EncroChat</p>',
    );
    const story = await stage.browser.open('http://story.example/');
    await lookUpSelection(stage.browser, story, 'p');
    const places = () =>
      stage.browser.inExtension(async () =>
        (await browser.tabs.query({})).flatMap(({ url = '' }) =>
          url.includes('/reference.html') ? [new URL(url).hash] : [],
        ),
      );
    await expect.poll(places, SOON).toEqual(['#/search?q=EncroChat']);
    expect(await stage.browser.complaints()).toEqual([]);
  });
});

declare const browser: typeof import('webextension-polyfill');
