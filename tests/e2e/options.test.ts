import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { paintedOn } from '../../scripts/driver/painted';
import { shownPage } from '../../scripts/shown-page';
import { Options } from '../support/options';
import { useExtension } from '../support/stage';
import { Story } from '../support/story';

const SOON = { timeout: 15_000, interval: 50 };

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe.each(BROWSER_NAMES)('the options in %s', (name) => {
  const stage = useExtension(name);

  afterEach(async () => {
    expect(await stage.browser.complaints()).toEqual([]);
    await stage.browser.inExtension(() => browser.storage.local.clear());
  });

  const stored = () => stage.browser.inExtension(() => browser.storage.local.get());
  const store = (items: { [key: string]: string }) =>
    stage.browser.inExtension((all) => browser.storage.local.set(all), items);

  it('change how an open page is underlined, at once, and show it in the preview', async () => {
    const story = await Story.open(stage, shownPage());
    const options = await Options.open(stage.browser);
    const names = async (page = story.page) => (await paintedOn(page)).map(({ text }) => text);
    const highlights = async (page = story.page) =>
      [...new Set((await paintedOn(page)).map(({ highlight }) => highlight))].sort();
    await expect.poll(() => names(options.page), SOON).toHaveLength(4);
    expect(await names()).toContain('Bundeskriminalamt');
    const few = (await names()).length;

    await options.choose('Agencies and authorities');
    await expect.poll(() => names(), SOON).not.toContain('Bundeskriminalamt');
    await expect.poll(() => names(options.page), SOON).not.toContain('National Crime Agency');
    expect(await names()).toContain('EncroChat');
    await options.choose('Agencies and authorities');
    await expect.poll(() => names(), SOON).toContain('Bundeskriminalamt');

    await options.choose('Every mention');
    await expect.poll(async () => (await names()).length, SOON).toBeGreaterThan(few);
    await expect.poll(() => names(options.page), SOON).toHaveLength(5);

    await options.choose('Strong');
    await expect.poll(() => highlights(), SOON).toContain('backgrounder-network-on-light-strong');
    await options.choose('One line, in the colour of the text');
    await expect.poll(() => highlights(), SOON).toEqual(['backgrounder-plain-on-light-strong']);
    await expect.poll(() => highlights(options.page), SOON).toEqual(['backgrounder-plain-on-light-strong']);

    await options.choose('after 0.8 seconds');
    await options.choose('Show on the icon how many names were found');
    const tab = await stage.browser.tabOf(story.page);
    const badge = () => stage.browser.inExtension((tabId) => browser.action.getBadgeText({ tabId }), tab);
    await expect.poll(badge, SOON).toMatch(/^\d+$/);
    expect(await stored()).toMatchObject({
      preferences: { density: 'every', strength: 'strong', underline: 'plain', hoverDelay: 800, badge: true },
    });

    await options.press('Set all of this back to the defaults');
    await expect.poll(async () => (await names()).length, SOON).toBe(few);
    await expect.poll(badge, SOON).toBe('');
    expect(await options.text()).toContain('Saved');
  });

  it('speak the language that is chosen, and show the preview in it', async () => {
    const options = await Options.open(stage.browser);
    await expect.poll(async () => (await paintedOn(options.page)).length, SOON).toBe(4);
    await options.page.focus('select');
    await options.page.select('select', 'de');
    await expect
      .poll(() => options.page.$eval('h1', (heading) => heading.textContent), SOON)
      .toBe('Einstellungen');
    expect(await options.page.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await options.page.title()).toBe('Einstellungen · Backgrounder');
    await expect
      .poll(async () => (await paintedOn(options.page)).map(({ text }) => text), SOON)
      .toContain('Europäischen Haftbefehls');
    // Whoever chose goes on from there.
    expect(await options.page.evaluate(() => document.activeElement?.localName)).toBe('select');
    await options.page.select('select', 'browser');
    await expect.poll(() => options.page.$eval('h1', (heading) => heading.textContent), SOON).toBe('Options');
  });

  it('can be used with the keyboard alone', async () => {
    const options = await Options.open(stage.browser);
    const { keyboard } = options.page;
    await keyboard.press('Tab');
    await keyboard.press(' ');
    await expect.poll(stored, SOON).toMatchObject({
      preferences: { families: ['operation', 'agency', 'law', 'person'] },
    });
    for (let step = 0; step < 5; step += 1) await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await expect.poll(stored, SOON).toMatchObject({ preferences: { density: 'every' } });
  });

  it('list the sites that were switched, find them and let them be removed and brought back', async () => {
    await store({ 'site:news.example': 'off', 'site:mail.example.org': 'on', 'site:': 'off-alone' });
    const options = await Options.open(stage.browser);
    const all = [
      'files on this computer: off, without its subdomains',
      'mail.example.org: on',
      'news.example: off',
    ];
    await expect.poll(() => options.sites(), SOON).toEqual(all);
    await store({ 'site:later.example': 'off' });
    await expect.poll(() => options.sites(), SOON).toContain('later.example: off');

    await options.page.locator('.sites input[type="search"]').fill('EXAMPLE.org');
    await expect.poll(() => options.sites(), SOON).toEqual(['mail.example.org: on']);
    await options.press('Remove mail.example.org');
    await expect.poll(() => options.sites(), SOON).toEqual([]);
    expect(await options.text()).toContain('mail.example.org is removed.');
    expect(await stored()).toEqual({
      'site:news.example': 'off',
      'site:': 'off-alone',
      'site:later.example': 'off',
    });
    await options.press('Undo');
    await expect.poll(() => options.sites(), SOON).toEqual(['mail.example.org: on']);
    await options.page.locator('.sites input[type="search"]').fill('nowhere');
    await expect.poll(() => options.text(), SOON).toContain('No site matches “nowhere”.');
  });

  it('take the sites out to a file and in again, and lose nothing by a file that is wrong', async () => {
    await store({ 'site:news.example': 'off', 'site:mail.example.org': 'on' });
    const options = await Options.open(stage.browser);
    await expect.poll(() => options.sites(), SOON).toHaveLength(2);
    const text = await options.exported('Export');
    await stage.browser.inExtension(() => browser.storage.local.clear());
    await store({ 'site:kept.example': 'off', 'site:news.example': 'on' });

    await options.take(fileWith('sites.json', text));
    await expect
      .poll(() => options.text(), SOON)
      .toContain('1 site added, 1 changed; the others stay as they were.');
    const after = {
      'site:kept.example': 'off',
      'site:news.example': 'off',
      'site:mail.example.org': 'on',
    };
    expect(await stored()).toEqual(after);

    await options.take(fileWith('broken.json', text.replace('"off"', '"perhaps"').replace('news.', 'news ')));
    await expect.poll(() => options.text(), SOON).toContain('Nothing was imported from “broken.json”');
    expect(await options.text()).toContain('“news example” is no name of a site.');
    await options.take(fileWith('letter.json', 'Dear reader'));
    await expect.poll(() => options.text(), SOON).toContain('It is no JSON file.');
    expect(await stored()).toEqual(after);
  });

  it('say that some could not be read, and mend it with the next change', async () => {
    await stage.browser.inExtension(() =>
      browser.storage.local.set({ preferences: { version: 1, density: 'much', badge: true } }),
    );
    const options = await Options.open(stage.browser);
    await expect.poll(() => options.text(), SOON).toContain('Some options could not be read');
    await options.choose('Faint');
    await expect.poll(() => options.text(), SOON).not.toContain('Some options could not be read');
    expect(await stored()).toMatchObject({ preferences: { density: 'calm', strength: 'soft', badge: true } });
  });
});

declare const browser: typeof import('webextension-polyfill');
