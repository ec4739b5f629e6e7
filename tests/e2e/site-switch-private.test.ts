import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { paintedOn } from '../../scripts/driver/painted';
import { Popup } from '../support/popup';
import { allowPrivateWindows, closePrivateWindows, openPrivately } from '../support/private-window';
import { useExtension } from '../support/stage';

const STORY = `<!doctype html><html lang="en"><title>Story</title><article>
  <p>The National Crime Agency said that the messages came from EncroChat.</p></article>`;

const SOON = { timeout: 15_000, interval: 50 };

describe.each(BROWSER_NAMES)('the site switch in private windows of %s', (name) => {
  const stage = useExtension(name);
  beforeAll(() => allowPrivateWindows(stage.browser));

  const annotated = (page: Page) =>
    expect.poll(async () => (await paintedOn(page)).length, SOON).toBeGreaterThan(0);
  const silent = (page: Page) => expect.poll(() => paintedOn(page), SOON).toEqual([]);
  const stored = (area: 'local' | 'session') =>
    stage.browser.inExtension((wanted) => browser.storage[wanted].get(), area);

  it('acts there alone, leaves no trace on disk, and is forgotten with the last of them', async () => {
    for (const path of ['open', 'secret', 'later', 'again']) {
      stage.sites.serve(`http://morning.example/${path}`, STORY);
    }
    const open = await stage.browser.open('http://morning.example/open');
    const secret = await openPrivately(stage.browser, 'http://morning.example/secret');
    await annotated(open);
    await annotated(secret);

    const popup = await Popup.over(stage.browser, secret);
    await popup.page.waitForSelector('[role="switch"]');
    await popup.flip();
    await silent(secret);
    expect(await popup.switch()).toEqual({ on: false, line: 'Off on morning.example' });
    expect((await paintedOn(open)).length).toBeGreaterThan(0);
    expect(await stored('local')).toEqual({});

    const later = await openPrivately(stage.browser, 'http://morning.example/later');
    const its = await Popup.over(stage.browser, later);
    await its.page.waitForSelector('[role="switch"]');
    expect(await its.switch()).toMatchObject({ on: false });
    expect(await paintedOn(later)).toEqual([]);

    await closePrivateWindows(stage.browser);
    await expect.poll(() => stored('session'), SOON).toEqual({ followed: true });
    await annotated(await openPrivately(stage.browser, 'http://morning.example/again'));
  });

  it('obeys the rules made in other windows', async () => {
    for (const path of ['open', 'secret']) stage.sites.serve(`http://evening.example/${path}`, STORY);
    const open = await stage.browser.open('http://evening.example/open');
    const secret = await openPrivately(stage.browser, 'http://evening.example/secret');
    await annotated(secret);
    const popup = await Popup.over(stage.browser, open);
    await popup.page.waitForSelector('[role="switch"]');
    await popup.flip();
    await silent(secret);
    await silent(open);
  });
});
