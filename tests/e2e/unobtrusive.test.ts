import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Bidi } from '../../scripts/driver/bidi';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { Encounter } from '../support/encounter';
import { SOON, useExtension } from '../support/stage';

const ON = 'http://on.example/';
const OFF = 'http://off.example/';

const PAGE = `<!doctype html><html lang="en"><head><title>Story</title><style>
    body { width: 700px; font: 18px/1.6 serif }
    .menu { display: none; position: absolute; top: 2px; background: #eee }
    #term:hover .menu { display: block }
  </style></head><body>
  <h1>Phones</h1>
  <p id="first">Some words come first. The servers of EncroChat stood in France, said Europol.</p>
  <p id="second">Then <span id="term">Eurojust <span class="menu">A menu</span></span> met for weeks on end.</p>
  <p id="third">In the end Sky ECC closed as well.</p>
  <div id="editor" contenteditable style="border: 1px solid; min-height: 40px"></div>
  <textarea id="area" rows="12" cols="80"></textarea>
  <script>
    globalThis.log = [];
    for (const type of ['mouseenter', 'mouseleave', 'pointerdown', 'mouseup', 'click', 'contextmenu', 'dblclick']) {
      document.getElementById('term').addEventListener(type, () => log.push(type));
    }
    addEventListener('contextmenu', (event) => event.preventDefault());
  </script></body></html>`;

describe.each(BROWSER_NAMES)('a page in %s goes on as if nothing of ours were there', (name) => {
  const stage = useExtension(name);
  let on: Encounter;
  let off: Page;

  beforeAll(async () => {
    stage.sites.serve(OFF, PAGE);
    await stage.browser.inExtension(() => browser.storage.local.set({ 'site:off.example': 'off' }));
    off = await stage.browser.open();
    on = await Encounter.begin(stage);
  });
  afterEach(async () => {
    expect(await stage.browser.complaints()).toEqual([]);
  });

  const openBoth = async (): Promise<Page[]> => {
    await off.goto(OFF);
    await on.open(ON, { body: PAGE });
    await expect.poll(() => on.painted(), SOON).toEqual(['EncroChat', 'Europol', 'Eurojust', 'Sky ECC']);
    return [off, on.page];
  };
  /** Presses keys with the control key, as a menu command where the browser has none of its own for drivers. */
  const command = async (page: Page, key: 'a' | 'c' | 'f' | 'v', what?: string): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key, name === 'chromium' && what ? { commands: [what] } : {});
    await page.keyboard.up('Control');
  };

  it('when all of it is selected and copied, with a card open', async () => {
    const copied: string[] = [];
    for (const page of await openBoth()) {
      await page.bringToFront();
      if (page === on.page) await on.restOn('EncroChat');
      await page.evaluate(() => document.querySelector<HTMLElement>('h1')?.click());
      await command(page, 'a', 'selectAll');
      const selected = await page.evaluate(() => String(getSelection()));
      await command(page, 'c', 'copy');
      await page.focus('#area');
      await command(page, 'v', 'paste');
      copied.push(`${selected}\n---\n${await page.$eval('textarea', ({ value }) => value)}`);
    }
    expect(copied[0]).toContain('EncroChat stood in France');
    expect(copied[0]?.split('---')[1]).toContain('Sky ECC closed as well');
    expect(copied[1]).toBe(copied[0]);
    await on.page.mouse.move(2, 2);
  });

  it('when words are looked for on it, with a card open', async () => {
    const counts: number[] = [];
    for (const page of await openBoth()) {
      await page.bringToFront();
      if (page === on.page) await on.restOn('EncroChat');
      await command(page, 'f');
      counts.push(
        await page.evaluate(() => {
          getSelection()?.removeAllRanges();
          let count = 0;
          while ('find' in window && (window.find as (text: string) => boolean)('e') && count < 500)
            count += 1;
          return count;
        }),
      );
    }
    expect(counts[0]).toBeGreaterThan(10);
    expect(counts[1]).toBe(counts[0]);
  });

  it('when it is printed, with a card open', async () => {
    const pictures: string[] = [];
    for (const page of await openBoth()) {
      await page.bringToFront();
      if (page === on.page) await on.restOn('EncroChat');
      const shown = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
      await setMedium(page, 'print');
      const printed = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
      await setMedium(page, '');
      if (page === on.page) expect(printed).not.toBe(shown);
      pictures.push(printed);
    }
    expect(pictures[1] === pictures[0]).toBe(true);
  });

  const setMedium = async (page: Page, medium: 'print' | ''): Promise<void> => {
    if (name === 'chromium') await page.emulateMediaType(medium || undefined);
    else {
      await new Bidi(stage.browser.driver).inBrowserWindow(
        `gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(medium)}, undefined`,
      );
    }
  };

  it('when a selection is dragged across names, slowly, and ends on one', async () => {
    const selected: string[] = [];
    for (const page of await openBoth()) {
      await page.bringToFront();
      const [from, to] = await page.evaluate(() => {
        const range = document.createRange();
        const end = document.querySelector('#third')?.firstChild;
        range.selectNodeContents(document.querySelector('#first') ?? document.body);
        const first = range.getClientRects()[0] ?? new DOMRect();
        // In the middle of "Sky ECC".
        if (end) range.setEnd(end, 'In the end Sky E'.length);
        const last = [...range.getClientRects()].at(-1) ?? first;
        return [
          { x: first.left + 2, y: first.top + first.height / 2 },
          { x: last.right, y: last.top + last.height / 2 },
        ];
      });
      if (!from || !to) throw new Error('The page has lost its text.');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (let step = 1; step <= 6; step += 1) {
        await page.mouse.move(from.x + ((to.x - from.x) * step) / 6, from.y + ((to.y - from.y) * step) / 6);
        await new Promise((resolve) => setTimeout(resolve, 220));
        if (page === on.page) expect(await on.standing()).toBeUndefined();
      }
      await page.mouse.up();
      await page.mouse.move(to.x + 1, to.y);
      await new Promise((resolve) => setTimeout(resolve, 400));
      if (page === on.page) expect(await on.standing()).toBeUndefined();
      selected.push(await page.evaluate(() => String(getSelection())));
    }
    expect(selected[0]).toContain('EncroChat');
    expect(selected[1]).toBe(selected[0]);
  });

  it('when text is written beside names and with names in it', async () => {
    const written: string[] = [];
    for (const page of await openBoth()) {
      await page.bringToFront();
      await page.click('#editor');
      await page.keyboard.type('We read EncroChat, and Europol too.');
      await page.keyboard.press('Home');
      await page.keyboard.type('Note: ');
      await page.focus('#area');
      await page.keyboard.type('EncroChat');
      await page.evaluate(() => document.querySelector('#second')?.append(' Changed.'));
      written.push(
        await page.evaluate(
          () =>
            `${document.querySelector('#editor')?.innerHTML} ${document.querySelector('textarea')?.value}`,
        ),
      );
    }
    expect(written[0]).toContain('Note: We read EncroChat');
    expect(written[1]).toBe(written[0]);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await on.painted()).toEqual(['EncroChat', 'Europol', 'Eurojust', 'Sky ECC']);
  });

  it('when its own menu opens under the pointer, and its own handlers are called', async () => {
    const logs: unknown[] = [];
    for (const page of await openBoth()) {
      await page.bringToFront();
      const { x, y } = await page.evaluate(() => {
        const { left, top, height } =
          document.querySelector('#term')?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + 20, y: top + height / 2 };
      });
      const menu = () =>
        page.evaluate(() => document.querySelector('.menu')?.checkVisibility({ visibilityProperty: true }));
      await page.mouse.move(x + 300, y);
      await page.mouse.move(x, y, { steps: 5 });
      if (page === on.page) await on.card();
      else await new Promise((resolve) => setTimeout(resolve, 400));
      await expect.poll(menu, SOON).toBe(true);
      await page.mouse.click(x, y);
      await page.mouse.click(x, y, { count: 2 });
      await page.mouse.click(x, y, { button: 'right' });
      if (page === on.page) await on.isWithoutCard();
      await page.mouse.move(x + 300, y + 200, { steps: 3 });
      expect(await menu()).toBe(false);
      logs.push(await page.evaluate(() => Reflect.get(globalThis, 'log')));
    }
    expect(logs[0]).toContain('contextmenu');
    expect(logs[1]).toEqual(logs[0]);
  });
});

declare const browser: typeof import('webextension-polyfill');
