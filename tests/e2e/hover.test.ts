import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { bringIntoView, paintedOn } from '../../scripts/driver/painted';
import { useExtension } from '../support/stage';
import { Story } from '../support/story';

const SOON = { timeout: 15_000, interval: 50 };
/** Longer than any card takes to open or to close, in milliseconds. */
const LONG = 900;

const STORY = {
  url: 'http://hover.example/story',
  answer: {
    body: `<!doctype html><html lang="en"><title>Phones</title>
      <style>body { font: 20px/1.6 sans-serif; margin: 120px 40px 900px 240px } input { display: block }</style>
      <article><h1>Phones</h1><input aria-label="Name">
      <p>In court, EncroChat and Operation Venetic were named by both sides.</p>
      <p>A <a href="#followed">link to what the National Crime Agency said</a> stood below.</p></article>`,
  },
};

/** WCAG 2.2, 1.4.13, on the real card with the real pointer. */
describe.each(BROWSER_NAMES)('content on hover in %s', (name) => {
  const stage = useExtension(name);

  afterEach(async () => {
    expect(await stage.browser.complaints()).toEqual([]);
  });

  const cardName = async (page: Page) => (await stage.browser.card(page))?.name();
  const cardBox = (page: Page) =>
    page.evaluate(() => {
      const { x, y, width, height } =
        document.querySelector('backgrounder-card')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
  const place = async (page: Page, text: string) => {
    const found = await bringIntoView(page, text);
    if (!found) throw new Error(`"${text}" is not painted.`);
    return found;
  };

  it('is dismissible: Escape closes it under the resting pointer, and it stays closed', async () => {
    const story = await Story.open(stage, STORY);
    await story.page.focus('input');
    await story.restOn('EncroChat');
    await story.page.keyboard.press('Escape');
    await story.isWithoutCard();
    const { x, y } = await place(story.page, 'EncroChat');
    await story.page.mouse.move(x + 2, y);
    await pause(LONG);
    expect(await cardName(story.page)).toBeUndefined();
    // What had the focus has it still.
    expect(await story.page.evaluate(() => document.activeElement?.localName)).toBe('input');
  });

  it('is hoverable: the pointer can go into it and stay there', async () => {
    const story = await Story.open(stage, STORY);
    const from = await place(story.page, 'EncroChat');
    await story.restOn('EncroChat');
    const box = await cardBox(story.page);
    const to = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    for (let step = 1; step <= 12; step += 1) {
      await story.page.mouse.move(
        from.x + ((to.x - from.x) * step) / 12,
        from.y + ((to.y - from.y) * step) / 12,
      );
      await pause(40);
    }
    await pause(LONG);
    expect(await cardName(story.page)).toBe('EncroChat');
    await story.page.mouse.move(5, 5, { steps: 5 });
    await story.isWithoutCard();
  });

  it('is persistent: it stays as long as the pointer rests on the name', async () => {
    const story = await Story.open(stage, STORY);
    await story.restOn('EncroChat');
    await pause(2 * LONG);
    expect(await cardName(story.page)).toBe('EncroChat');
  });

  it('does not come where the pointer merely crosses', async () => {
    const story = await Story.open(stage, STORY);
    const { x, y } = await place(story.page, 'EncroChat');
    await story.page.mouse.move(x - 200, y);
    await story.page.mouse.move(x + 500, y + 200, { steps: 20 });
    await pause(LONG);
    expect(await cardName(story.page)).toBeUndefined();
  });

  it('does not flicker on the way from one name to its neighbour', async () => {
    const story = await Story.open(stage, STORY);
    const from = await place(story.page, 'EncroChat');
    const to = await place(story.page, 'Operation Venetic');
    await story.restOn('EncroChat');
    await story.page.evaluate(() => {
      const removed: string[] = [];
      Reflect.set(globalThis, 'removed', removed);
      new MutationObserver((changes) => {
        for (const { removedNodes } of changes)
          removed.push(...[...removedNodes].map((node) => node.nodeName));
      }).observe(document.documentElement, { childList: true });
    });
    for (let step = 1; step <= 10; step += 1) {
      await story.page.mouse.move(from.x + ((to.x - from.x) * step) / 10, to.y);
      // Slow enough to mean the next name, quick enough to be there before the card closes.
      await pause(45);
    }
    await expect.poll(() => cardName(story.page), SOON).toBe('Operation Venetic');
    expect(await story.page.evaluate(() => Reflect.get(globalThis, 'removed'))).toEqual([]);
  });

  it('comes by a tap on a name, and a tap on a link still follows it', async () => {
    const story = await Story.open(stage, STORY);
    expect((await paintedOn(story.page)).map(({ text }) => text)).toEqual(['EncroChat', 'Operation Venetic']);
    const { x, y } = await place(story.page, 'Operation Venetic');
    await story.page.touchscreen.tap(x, y);
    await expect.poll(() => cardName(story.page), SOON).toBe('Operation Venetic');
    await story.page.touchscreen.tap(600, 40);
    await story.isWithoutCard();
    const link = await story.page.$eval('a', (element) => {
      const { x: left, y: top, height } = element.getClientRects()[0] ?? new DOMRect();
      return { x: left + 150, y: top + height / 2 };
    });
    await story.page.touchscreen.tap(link.x, link.y);
    await expect.poll(() => story.page.evaluate(() => location.hash), SOON).toBe('#followed');
    expect(await cardName(story.page)).toBeUndefined();
  });
});
