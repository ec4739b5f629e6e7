import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { shownPage } from '../../scripts/shown-page';
import { Popup } from '../support/popup';
import { useExtension } from '../support/stage';
import { Story } from '../support/story';

const SOON = { timeout: 15_000, interval: 50 };

describe.each(BROWSER_NAMES)('the language of the interface in %s', (name) => {
  const stage = useExtension(name);

  afterEach(async () => {
    expect(await stage.browser.complaints()).toEqual([]);
  });

  const speak = (language: string) =>
    stage.browser.inExtension(
      (lang) => browser.storage.local.set({ preferences: { version: 1, language: lang } }),
      language,
    );

  it('can be chosen, and is followed at once by popup, toolbar and the card on an open page', async () => {
    const story = await Story.open(stage, shownPage());
    const popup = await Popup.over(stage.browser, story.page);
    const lang = () => popup.page.evaluate(() => document.documentElement.lang);
    const title = async () =>
      stage.browser.inExtension(
        (tabId) => browser.action.getTitle({ tabId }),
        await stage.browser.tabOf(story.page),
      );
    await expect.poll(() => popup.switch(), SOON).toMatchObject({ line: 'On for harbour-courier.example' });
    expect(await lang()).toBe('en');
    const english = await story.restOn('EncroChat');
    expect(await english.has({ role: 'button', name: 'Off on this site' })).toBe(true);

    await speak('de');
    await story.isWithoutCard();
    await expect.poll(() => popup.switch(), SOON).toMatchObject({ line: 'An für harbour-courier.example' });
    expect(await lang()).toBe('de');
    await expect.poll(title, SOON).toMatch(/^Backgrounder: \d+ Namen auf dieser Seite$/);
    await story.page.mouse.move(1, 1);
    const german = await story.restOn('EncroChat');
    expect(await german.has({ role: 'button', name: 'Auf dieser Website aus' })).toBe(true);
    // What is known stays English.
    expect(await german.text()).toContain('Gesichert');
    expect(await german.text()).toMatch(/messages/);
  });

  it('is the browser’s own where none is chosen, and where the choice is no language of ours', async () => {
    await speak('tlh');
    const reference = await stage.browser.openExtensionPage('reference.html');
    await expect
      .poll(() => reference.evaluate(() => document.querySelector('h1')?.textContent), SOON)
      .toBe('All entries');
    await speak('fr');
    await expect
      .poll(() => reference.evaluate(() => document.querySelector('h1')?.textContent), SOON)
      .toBe('Toutes les entrées');
    expect(await reference.title()).toBe('Répertoire Backgrounder');
  });
});

declare const browser: typeof import('webextension-polyfill');
