import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { paintedOn } from '../../scripts/driver/painted';
import { shownPage } from '../../scripts/shown-page';
import { useExtension } from '../support/stage';
import { Story } from '../support/story';

const SOON = { timeout: 15_000, interval: 50 };

describe.each(BROWSER_NAMES)('walking by keyboard in %s', (name) => {
  const stage = useExtension(name);

  afterEach(async () => {
    expect(await stage.browser.complaints()).toEqual([]);
  });

  const hasFocus = (story: Story): Promise<boolean> =>
    story.page.evaluate(() => document.activeElement?.localName === 'backgrounder-card');
  const nameOf = async (story: Story): Promise<string> => (await story.card()).name();

  it('opens one card after the other with the focus in it, and Escape gives it back', async () => {
    const story = await Story.open(stage, shownPage());
    const texts = (await paintedOn(story.page)).map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(['EncroChat', 'kill code']);
    await story.page.focus('nav a');

    await stage.browser.runCommand('next-mention');
    expect(await nameOf(story)).toBe('EncroChat');
    await expect.poll(() => hasFocus(story)).toBe(true);

    await stage.browser.runCommand('next-mention');
    await expect.poll(() => nameOf(story)).toBe('Kill code');
    expect(await hasFocus(story)).toBe(true);

    await stage.browser.runCommand('previous-mention');
    await expect.poll(() => nameOf(story)).toBe('EncroChat');

    await story.page.keyboard.press('Escape');
    await story.isWithoutCard();
    expect(await story.page.evaluate(() => document.activeElement?.textContent)).toBe('News');
  });

  it('switches the site off and on', async () => {
    const story = await Story.open(stage, shownPage());
    await story.page.bringToFront();
    await stage.browser.runCommand('toggle-site');
    await expect.poll(() => paintedOn(story.page), SOON).toEqual([]);
    await stage.browser.runCommand('toggle-site');
    await expect.poll(async () => (await paintedOn(story.page)).length, SOON).toBeGreaterThan(0);
  });

  it('reaches what is in the card with the tabulator', async () => {
    const story = await Story.open(stage, shownPage());
    await stage.browser.runCommand('next-mention');
    await story.card();
    await expect.poll(() => hasFocus(story)).toBe(true);
    await story.page.keyboard.press('Tab');
    expect(await hasFocus(story)).toBe(true);
    await story.page.keyboard.press('Escape');
    await story.isWithoutCard();
  });
});
