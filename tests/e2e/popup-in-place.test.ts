import { describe, expect, it } from 'vitest';
import { Bidi } from '../../scripts/driver/bidi';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { paintedOn } from '../../scripts/driver/painted';
import { Popup } from '../support/popup';
import { useExtension } from '../support/stage';

const STORY = `<!doctype html><html lang="en"><title>Story</title><article>
  <p>The National Crime Agency said that the messages came from EncroChat.</p></article>`;

const SOON = { timeout: 15_000, interval: 50 };

describe.each(BROWSER_NAMES)('the popup over its tab in %s', (name) => {
  const stage = useExtension(name);

  it('is as wide as it should be, and gives way to the card it leads to', async () => {
    stage.sites.serve('http://story.example/', STORY);
    const story = await stage.browser.open('http://story.example/');
    await expect.poll(async () => (await paintedOn(story)).length, SOON).toBeGreaterThan(0);
    const tab = await stage.browser.tabOf(story);
    await stage.browser.inExtension(async (id) => {
      await browser.tabs.update(id, { active: true });
      await browser.action.openPopup();
      return true;
    }, tab);

    if (name === 'firefox') {
      // Its popup is part of the browser's own window, which the driver does not show as a page.
      const bidi = new Bidi(stage.browser.driver);
      const width = () =>
        bidi.inBrowserWindow(
          `document.querySelector('.webextension-popup-browser')?.getBoundingClientRect().width`,
        );
      await expect.poll(width, SOON).toBe(360);
      return;
    }
    const target = await stage.browser.driver.waitForTarget((one) => one.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await popup.waitForSelector('.row');
    await expect.poll(() => popup.evaluate(() => innerWidth), SOON).toBe(360);
    await popup.locator('.row').click();
    await expect
      .poll(async () => (await stage.browser.card(story))?.name(), SOON)
      .toBe('National Crime Agency (NCA)');
    await expect.poll(() => stage.browser.driver.targets().includes(target), SOON).toBe(false);
  });
});

describe('the popup in a browser that asks for permission', () => {
  const stage = useExtension('firefox');

  it('says so, asks from the click, and goes on with no reload', async () => {
    stage.sites.serve('http://story.example/', STORY);
    const story = await stage.browser.open('http://story.example/');
    await expect.poll(async () => (await paintedOn(story)).length, SOON).toBeGreaterThan(0);
    const tab = await stage.browser.tabOf(story);
    await stage.browser.inExtension(() => browser.permissions.remove({ origins: ['<all_urls>'] }));
    await expect.poll(() => paintedOn(story), SOON).toEqual([]);

    const popup = await Popup.forTab(stage.browser, tab);
    await expect.poll(() => popup.text(), SOON).toContain('Needs your permission');
    expect(await popup.switch()).toBeUndefined();
    const title = () => stage.browser.inExtension((tabId) => browser.action.getTitle({ tabId }), tab);
    await expect.poll(title, SOON).toBe('Backgrounder: needs your permission to read pages');

    // The browser's own question is answered with yes.
    await new Bidi(stage.browser.driver).inBrowserWindow(
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false), undefined`,
    );
    await popup.press('Allow on all sites');
    await expect.poll(() => popup.switch(), SOON).toEqual({ on: true, line: 'On for story.example' });
    await expect.poll(async () => (await paintedOn(story)).length, SOON).toBeGreaterThan(0);
  });
});

declare const browser: typeof import('webextension-polyfill');
