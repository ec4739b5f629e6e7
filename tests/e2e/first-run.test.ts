import { afterEach, describe, expect, it } from 'vitest';
import { Bidi } from '../../scripts/driver/bidi';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { bringIntoView, paintedOn, pointAt } from '../../scripts/driver/painted';
import { useExtension } from '../support/stage';

const SOON = { timeout: 15_000, interval: 50 };

/** That the page opens after an installation, each of these browsers has seen when it was started. */
describe.each(BROWSER_NAMES)('the first run in %s', (name) => {
  const stage = useExtension(name);

  afterEach(async () => {
    expect(await stage.browser.complaints()).toEqual([]);
  });

  const text = (page: { evaluate(work: () => string): Promise<string> }) =>
    page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));

  it('shows what the extension does, with the real reader and the real card', async () => {
    const page = await stage.browser.openExtensionPage('welcome.html');
    await expect
      .poll(async () => (await paintedOn(page)).map((mark) => mark.text), SOON)
      .toEqual(['European arrest warrant', 'National Crime Agency', 'EncroChat', 'Operation Venetic']);
    await page.bringToFront();
    const place = await bringIntoView(page, 'EncroChat');
    if (!place) throw new Error('EncroChat is not laid out.');
    await pointAt(page, place);
    await expect.poll(async () => (await stage.browser.card(page))?.name(), SOON).toBe('EncroChat');
    // There is no site here to switch it off on.
    const card = await stage.browser.card(page);
    expect(await card?.has({ role: 'button', name: 'Off on this site' })).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => stage.browser.card(page), SOON).toBeUndefined();
  });

  it('says what it never does, lets jurors pause it, and says where a correction goes', async () => {
    const page = await stage.browser.openExtensionPage('welcome.html');
    await expect.poll(() => text(page), SOON).toContain('It sends nothing.');
    expect(await text(page)).toContain('corrections@backgrounder.example');
    expect(await text(page)).not.toContain('Your browser asks you first');
    await page.locator('::-p-text(Pause everywhere)').click();
    await expect.poll(() => text(page), SOON).toContain('Resume everywhere');
    expect(await stage.browser.inExtension(() => browser.storage.local.get())).toEqual({ paused: true });
    // What is shown here is shown all the same.
    expect((await paintedOn(page)).length).toBeGreaterThan(0);
    await page.locator('::-p-text(Resume everywhere)').click();
    await expect.poll(() => text(page), SOON).toContain('Pause everywhere');
  });

  it.runIf(name === 'firefox')('asks for the permission where the browser has not given it', async () => {
    await stage.browser.inExtension(() => browser.permissions.remove({ origins: ['<all_urls>'] }));
    const page = await stage.browser.openExtensionPage('welcome.html');
    await expect.poll(() => text(page), SOON).toContain('Your browser asks you first');
    // The browser's own question is answered with yes.
    await new Bidi(stage.browser.driver).inBrowserWindow(
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false), undefined`,
    );
    await page.locator('::-p-text(Allow on all sites)').click();
    await expect.poll(() => text(page), SOON).toContain('Allowed. It works on all pages from now on.');
  });
});

declare const browser: typeof import('webextension-polyfill');
