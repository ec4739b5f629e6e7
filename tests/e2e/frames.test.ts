import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { pointAt } from '../../scripts/driver/painted';
import { type FrameView, framesOf } from '../support/frames';
import { Popup } from '../support/popup';
import { SOON, type Stage, useExtension } from '../support/stage';

const TOP = 'http://www.courier.example/story';
const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>Story</title><body>${body}</body></html>`;

/** Names of the frames, and what is painted in each. */
const PAINTED: Record<string, string[]> = {
  '': ['National Crime Agency'],
  same: ['Europol'],
  other: ['EncroChat'],
  inline: ['Eurojust'],
  mute: ['Sky ECC'],
  muteInline: ['Operation Venetic'],
  blank: ['Ennetcom'],
  data: ['Europol'],
  added: ['Ennetcom'],
  outer: ['EncroChat'],
  inner: ['Europol'],
  unsure: [],
};

const SILENT = Object.fromEntries(Object.keys(PAINTED).map((frame) => [frame, []]));

/** Where "EncroChat" stands in the frame "other". */
const NAME_AT = { x: 130, y: 159 };

const FRAMES = `
  <iframe name="same" src="/box"></iframe>
  <iframe name="other" src="http://embed.example/box" style="width:600px;height:400px"></iframe>
  <iframe name="inline" srcdoc="<p>Eurojust met.</p>"></iframe>
  <iframe name="mute" sandbox src="http://embed.example/mute"></iframe>
  <iframe name="muteInline" sandbox srcdoc="<p>Operation Venetic ended.</p>"></iframe>
  <iframe name="blank"></iframe>
  <iframe name="data" src="data:text/html,<p>Europol spoke.</p>"></iframe>
  <iframe name="outer" src="http://embed.example/outer" style="height:400px"></iframe>
  <iframe name="unsure" srcdoc="<p>The NCA spoke.</p>"></iframe>`;

describe.each(BROWSER_NAMES)('a page with frames in %s', (name) => {
  const stage = useExtension(name);

  beforeAll(() => {
    const { sites } = stage;
    sites.serve(
      TOP,
      page(`<article><p>The National Crime Agency spoke.</p><div style="height:1500px"></div>${FRAMES}</article>
        <script>
          document.querySelector('[name=blank]').contentDocument.body.innerHTML = '<p>Ennetcom was closed.</p>';
        </script>`),
    );
    sites.serve('http://www.courier.example/box', page('<p>Europol spoke.</p>'));
    sites.serve(
      'http://embed.example/box',
      page('<p style="margin-top:150px">The servers of EncroChat stood in France.</p>'),
    );
    sites.serve('http://embed.example/mute', page('<p>Sky ECC closed.</p>'));
    sites.serve(
      'http://embed.example/outer',
      page('<p>EncroChat closed.</p><iframe name="inner" src="http://inner.example/box"></iframe>'),
    );
    sites.serve('http://inner.example/box', page('<p>Europol spoke.</p>'));
  });

  afterEach(async () => {
    await stage.browser.inExtension(() => browser.storage.local.clear());
    expect(await stage.browser.complaints()).toEqual([]);
  });

  const open = async (): Promise<Visit> => {
    const page = await stage.browser.open(TOP);
    await page.evaluate(async () => {
      const added = document.createElement('iframe');
      added.name = 'added';
      added.srcdoc = '<p>Ennetcom was closed.</p>';
      document.body.append(added);
      await new Promise((resolve) => added.addEventListener('load', resolve));
    });
    return new Visit(stage, page, await stage.browser.tabOf(page));
  };
  const silent = (visit: Visit) => expect.poll(() => visit.painted(), SOON).toEqual(SILENT);
  const annotated = (visit: Visit) => expect.poll(() => visit.painted(), SOON).toEqual(PAINTED);
  const cardIs = (visit: Visit, frame: string, mention: string) =>
    expect.poll(() => visit.cards(), SOON).toEqual([[frame, mention]]);
  const visit = async (): Promise<Visit> => {
    const made = await open();
    await annotated(made);
    return made;
  };

  it('has every kind of frame read, each on its own evidence', async () => {
    await visit();
  });

  it('has all of them follow the switch of the page at the top', async () => {
    const story = await visit();
    const popup = await Popup.over(stage.browser, story.page);
    await popup.page.waitForSelector('[role="switch"]');
    await popup.flip();
    await silent(story);
    const later = await open();
    await silent(later);
    await popup.flip();
    await annotated(story);
    await annotated(later);
    await stage.browser.inExtension(() => browser.storage.local.set({ 'site:embed.example': 'off' }));
    await visit();
  });

  it('is counted as a whole in the popup, which leads into its frames', async () => {
    const story = await visit();
    const popup = await Popup.over(stage.browser, story.page);
    await expect.poll(() => popup.text(), SOON).toContain('On this page · 7 names, 11 mentions');
    expect(await popup.names()).toContainEqual({ name: 'Europol', count: 3 });

    await popup.press('2 mentions of Ennetcom');
    await cardIs(story, 'blank', 'Ennetcom');
    const { top } = await story.boxOf('blank');
    expect(top).toBeGreaterThanOrEqual(0);
    // Its only line, 18 pixels high, stands 8 below its edge.
    expect(top + 26).toBeLessThanOrEqual(await story.page.evaluate(() => innerHeight));

    await popup.press('2 mentions of EncroChat');
    await cardIs(story, 'outer', 'EncroChat');
    await popup.press('2 mentions of EncroChat');
    await cardIs(story, 'other', 'EncroChat');
  });

  it('is walked by keyboard from frame to frame', async () => {
    const story = await visit();
    await story.page.bringToFront();
    await stage.browser.runCommand('next-mention');
    await cardIs(story, '', 'National Crime Agency');
    await stage.browser.runCommand('next-mention');
    await cardIs(story, 'same', 'Europol');
    await expect.poll(() => story.focused(), SOON).toEqual(['same']);
    await stage.browser.runCommand('next-mention');
    await cardIs(story, 'other', 'EncroChat');
    await expect.poll(() => story.focused(), SOON).toEqual(['other']);
    await story.page.keyboard.press('Escape');
    await expect.poll(() => story.cards(), SOON).toEqual([]);
    await stage.browser.runCommand('previous-mention');
    await cardIs(story, 'same', 'Europol');
    await stage.browser.runCommand('previous-mention');
    await cardIs(story, '', 'National Crime Agency');
    await stage.browser.runCommand('previous-mention');
    await cardIs(story, 'added', 'Ennetcom');
  });

  it('opens a card within the frame, in what is seen of it, until the pointer leaves the frame', async () => {
    const story = await visit();
    await story.page.bringToFront();
    // The name is near the lower edge of the window, and most of its frame below that.
    await story.page.evaluate((offset) => {
      const frame = document.querySelector('[name=other]');
      scrollBy({
        top: (frame?.getBoundingClientRect().top ?? 0) + offset - innerHeight,
        behavior: 'instant',
      });
    }, NAME_AT.y + 90);
    const { left, top } = await story.boxOf('other');
    await pointAt(story.page, { x: left + NAME_AT.x, y: top + NAME_AT.y });
    await cardIs(story, 'other', 'EncroChat');
    /** How far the card reaches over each edge of what is seen of the frame. */
    const overhang = async (): Promise<number[]> => {
      const card = (await story.frame('other'))?.card;
      const height = await story.page.evaluate(() => innerHeight);
      return card
        ? [-card.left, -card.top, card.right - 600, top + card.bottom - height].map((by) => Math.max(0, by))
        : [];
    };
    await expect.poll(overhang, SOON).toEqual([0, 0, 0, 0]);
    // Chromium's driver tells a frame of another site nothing when the pointer leaves it.
    if (name === 'chromium') return;
    await story.page.mouse.move(5, 5, { steps: 3 });
    await expect.poll(() => story.cards(), SOON).toEqual([]);
  });

  it('leaves a tiny frame alone until it has room', async () => {
    stage.sites.serve(
      'http://tiny.example/story',
      page(
        '<p>EncroChat</p><iframe width="200" height="60" name="tiny" srcdoc="<p>Europol spoke.</p>"></iframe>',
      ),
    );
    const top = await stage.browser.open('http://tiny.example/story');
    const story = new Visit(stage, top, await stage.browser.tabOf(top));
    await expect.poll(() => story.painted(), SOON).toEqual({ '': ['EncroChat'], tiny: [] });
    await top.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) Object.assign(frame, { width: '400', height: '300' });
    });
    await expect.poll(() => story.painted(), SOON).toEqual({ '': ['EncroChat'], tiny: ['Europol'] });
  });
});

/** A page with frames, open in a tab. */
class Visit {
  readonly #stage: Stage;
  readonly #tab: number;
  readonly page: Page;

  constructor(stage: Stage, page: Page, tab: number) {
    this.#stage = stage;
    this.page = page;
    this.#tab = tab;
  }

  async painted(): Promise<Record<string, string[]>> {
    const frames = await framesOf(this.#stage.browser, this.#tab);
    return Object.fromEntries(frames.map(({ name, painted }) => [name, painted]));
  }

  /** The frames in which a card is open, each with its mention. */
  async cards(): Promise<[string, string | null][]> {
    const frames = await framesOf(this.#stage.browser, this.#tab);
    return frames.flatMap(({ name, open, card }) => (card ? [[name, open]] : []));
  }

  async focused(): Promise<string[]> {
    const frames = await framesOf(this.#stage.browser, this.#tab);
    return frames.flatMap(({ name, focused }) => (focused ? [name] : []));
  }

  async frame(wanted: string): Promise<FrameView | undefined> {
    return (await framesOf(this.#stage.browser, this.#tab)).find(({ name }) => name === wanted);
  }

  /** Box of a frame in the window, its border left out. */
  boxOf(frame: string): Promise<{ left: number; top: number }> {
    return this.page.evaluate((name) => {
      const element = document.querySelector(`[name=${name}]`);
      if (!element) throw new Error(`There is no frame "${name}".`);
      const { left, top } = element.getBoundingClientRect();
      return { left: left + element.clientLeft, top: top + element.clientTop };
    }, frame);
  }
}

declare const browser: typeof import('webextension-polyfill');
