import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { bringIntoView, pointAt } from '../../scripts/driver/painted';
import { addPageScript } from '../support/page-script';
import { useBrowser } from '../support/stage';

const URL_OF_PAGE = 'http://news.example/story';

/** What `reader-on-page.ts` offers in the page. */
declare const subject: typeof import('./reader-on-page');

describe.each(BROWSER_NAMES)('a page in %s', (name) => {
  const stage = useBrowser(name);
  let page: Page;

  async function openPage(body: string, head = ''): Promise<string> {
    stage.sites.serve(
      URL_OF_PAGE,
      `<!doctype html><html lang="en"><head><title>Story</title>${head}</head><body>${body}</body></html>`,
    );
    page = await stage.browser.open(URL_OF_PAGE);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await addPageScript(page, new URL('./reader-on-page.ts', import.meta.url));
    await page.evaluate(() => subject.start());
    return before;
  }
  const painted = () => page.evaluate(() => subject.painted());
  const log = () => page.evaluate(() => [...subject.log]);
  const logged = (entry: string) =>
    page.waitForFunction((wanted) => subject.log.includes(wanted), { timeout: 5000 }, entry);
  const paintedUntil = (expected: string[]) =>
    page.waitForFunction(
      (wanted) => JSON.stringify(subject.painted()) === wanted,
      { timeout: 8000 },
      JSON.stringify(expected),
    );

  afterEach(async () => {
    await page.close();
  });

  it('is painted without a change to its document', async () => {
    const before = await openPage(
      '<p>The <i>National</i> <b>Crime</b> Agency read EncroChat.</p><p>EncroChat again.</p>',
    );
    expect(await painted()).toEqual([
      'agency-on-light: National Crime Agency',
      'network-on-light: EncroChat',
    ]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('is left alone where no strong name stands on it', async () => {
    await openPage('<p>The NCA cheered. The Met was cold, and extradition was far away.</p>');
    expect(await painted()).toEqual([]);
    expect(await page.evaluate(() => subject.reader.report())).toMatchObject({ names: [] });
  });

  it('reports what it mentions, without what is hidden by its styles', async () => {
    await openPage(
      '<p>EncroChat and the NCA.</p><p class="x">Europol</p><div style="visibility:hidden"><p>Eurojust</p></div><p>EncroChat</p>',
      '<style>.x { display: none }</style>',
    );
    expect(await page.evaluate(() => subject.reader.report())).toMatchObject({
      names: [
        { id: 'encrochat', count: 2, painted: 1 },
        { id: 'nca', count: 1, painted: 1 },
      ],
    });
  });

  it('is painted by the background of the text', async () => {
    await openPage(
      `<p style="background:#102040;color:#fff">EncroChat</p><h2>-</h2>
       <p style="background:#c33;color:#fff">Europol</p><h2>-</h2>
       <p style="background:linear-gradient(#fff,#000)">Eurojust</p><h2>-</h2>
       <p style="background:#fff8e0">Sky ECC</p>`,
    );
    expect(await painted()).toEqual([
      'agency-on-other: Eurojust',
      'agency-on-other: Europol',
      'network-on-dark: EncroChat',
      'network-on-light: Sky ECC',
    ]);
  });

  it('is read though a form clobbers what nodes are asked by', async () => {
    await openPage(
      '<form><input name="firstChild"><input name="nextSibling"><input name="attributes"><p>EncroChat</p></form>',
    );
    expect(await painted()).toEqual(['network-on-light: EncroChat']);
  });

  it('opens the card when the pointer rests on a name, and closes it when it leaves', async () => {
    await openPage('<p style="margin:100px">The servers of EncroChat stood in France.</p>');
    const place = await bringIntoView(page, 'EncroChat');
    if (!place) throw new Error('EncroChat is not laid out.');
    await pointAt(page, place);
    await logged('open encrochat');
    await page.mouse.move(place.x + 300, place.y + 300, { steps: 4 });
    await logged('close');
  });

  it('waits for as long as the reader wants before it opens the card', async () => {
    await openPage('<p style="margin:100px">The servers of EncroChat stood in France.</p>');
    await page.evaluate(() => {
      subject.prefer({ hoverDelay: 1234 });
      const waits: unknown[] = [];
      const set = globalThis.setTimeout;
      globalThis.setTimeout = ((work: () => void, wait: number) => {
        waits.push(wait);
        return set(work, wait);
      }) as typeof setTimeout;
      Reflect.set(globalThis, 'waits', waits);
    });
    const place = await bringIntoView(page, 'EncroChat');
    if (!place) throw new Error('EncroChat is not laid out.');
    await pointAt(page, place);
    await page.waitForFunction(
      () => Reflect.get(globalThis, 'waits').some((wait: number) => wait > 900 && wait <= 1234),
      { timeout: 5000 },
    );
  });

  it('paints the families that the reader wants, in the places that others leave', async () => {
    await openPage('<p>Europol, Eurojust and EncroChat.</p>');
    expect(await painted()).toEqual(['agency-on-light: Europol', 'network-on-light: EncroChat']);
    await page.evaluate(() => subject.prefer({ families: ['agency'] }));
    await paintedUntil(['agency-on-light: Eurojust', 'agency-on-light: Europol']);
    await page.evaluate(() => subject.prefer({ families: [] }));
    await paintedUntil([]);
    // What is not painted opens no card, and is listed all the same.
    expect(await page.evaluate(() => subject.reader.report().names.length)).toBe(3);
  });

  it('opens nothing beside a name, though it is the nearest text', async () => {
    await openPage('<p style="margin:100px">Europol</p>');
    const place = await bringIntoView(page, 'Europol');
    if (!place) throw new Error('Europol is not laid out.');
    await pointAt(page, { x: place.x + 250, y: place.y });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await log()).toEqual([]);
  });

  it('opens nothing on text that something covers', async () => {
    await openPage(
      '<p style="margin:100px">EncroChat</p><div style="position:fixed;inset:0;background:#fff"></div>',
    );
    const place = await bringIntoView(page, 'EncroChat');
    if (!place) throw new Error('EncroChat is not laid out.');
    await pointAt(page, place);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await log()).toEqual([]);
  });

  it('knows a name by each of its lines', async () => {
    await openPage(
      '<p style="width:9ch;margin:60px;font:16px monospace">National Crime Agency met Europol</p>',
    );
    const last = await page.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector('p')?.firstChild;
      if (!text) throw new Error('There is no text.');
      range.setStart(text, 'National Crime '.length);
      range.setEnd(text, 'National Crime Agency'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await pointAt(page, last);
    await logged('open nca');
  });

  it('follows its text: added, changed in place, removed', async () => {
    await openPage('<p id="a">EncroChat closed.</p><p id="b">Nothing.</p>');
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Then Europol spoke.';
      document.body.append(added);
    });
    await paintedUntil(['agency-on-light: Europol', 'network-on-light: EncroChat']);
    const atOnce = await page.evaluate(async () => {
      const text = document.querySelector('#a')?.firstChild;
      if (text) text.nodeValue = 'Nobody closed anything at all.';
      await new Promise((resolve) => setTimeout(resolve));
      return subject.painted();
    });
    expect(atOnce).toEqual(['agency-on-light: Europol']);
    await page.evaluate(() => document.querySelector('p:last-of-type')?.remove());
    await paintedUntil([]);
  });

  it('lets a late strong name bring out an earlier abbreviation, and its leaving take it back', async () => {
    await openPage('<p>The NCA spoke.</p>');
    expect(await painted()).toEqual([]);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p id="late">EncroChat</p>'));
    await paintedUntil(['agency-on-light: NCA', 'network-on-light: EncroChat']);
    await page.evaluate(() => document.querySelector('#late')?.remove());
    await paintedUntil([]);
  });

  it('is painted again where it clears the registry that it shares with us', async () => {
    await openPage('<p style="margin:100px">EncroChat</p>');
    await page.evaluate(() => CSS.highlights.clear());
    expect(await painted()).toEqual([]);
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await paintedUntil(['network-on-light: EncroChat']);
  });

  it('is walked from name to name, each brought into view with the focus in its card, up to its end', async () => {
    await openPage('<p>EncroChat</p><div style="height:3000px"></div><p>Europol</p>');
    const visit = (step: 1 | -1, from: 'here' | 'edge') =>
      page.evaluate((way, place) => subject.reader.visit({ step: way, from: place }), step, from);
    const visited = () => page.evaluate(() => subject.reader.report().isVisited);
    expect(await visited()).toBe(false);
    expect(await visit(1, 'here')).toBe(true);
    expect(await visit(1, 'here')).toBe(true);
    expect(await visited()).toBe(true);
    expect(await visit(1, 'here')).toBe(false);
    expect(await visit(1, 'edge')).toBe(true);
    expect(await visit(-1, 'here')).toBe(false);
    expect(await visit(-1, 'edge')).toBe(true);
    await page.waitForFunction(() => subject.log.filter((entry) => entry.startsWith('open')).length === 4, {
      timeout: 5000,
    });
    expect((await log()).filter((entry) => entry.startsWith('open'))).toEqual([
      'open encrochat with focus',
      'open europol with focus',
      'open encrochat with focus',
      'open europol with focus',
    ]);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await page.evaluate(() => subject.reader.leave());
    expect(await visited()).toBe(false);
    await logged('close');
  });

  it('says so where there is nothing to walk to', async () => {
    await openPage('<p>Nothing here.</p>');
    expect(
      await page.evaluate(() => [
        subject.reader.visit({ step: 1, from: 'here' }),
        subject.reader.visit({ step: 1, id: 'encrochat', from: 'edge' }),
      ]),
    ).toEqual([false, false]);
  });

  it('gives back everything when the reader stops', async () => {
    const before = await openPage('<p style="margin:100px">EncroChat</p>');
    const place = await bringIntoView(page, 'EncroChat');
    await page.evaluate(() => subject.reader.stop());
    expect(await painted()).toEqual([]);
    if (place) await pointAt(page, place);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Europol</p>'));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect([await painted(), await log()]).toEqual([[], []]);
    expect(
      (await page.evaluate(() => document.documentElement.outerHTML)).replace('<p>Europol</p>', ''),
    ).toBe(before);
  });

  it('is cleaned up by a reader that finds its extension gone', async () => {
    await openPage('<p>EncroChat</p>');
    await page.evaluate(() => {
      subject.extension.alive = false;
    });
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await paintedUntil([]);
    expect(await page.evaluate(() => subject.reader.signal.aborted)).toBe(true);
  });

  it('is cleared of what an earlier copy of the reader left', async () => {
    await openPage('<p>EncroChat</p><backgrounder-card></backgrounder-card>');
    await page.evaluate(() => subject.start());
    expect(await page.evaluate(() => document.querySelector('backgrounder-card'))).toBeNull();
    expect(await painted()).toEqual(['network-on-light: EncroChat']);
  });

  it('is read to any depth', async () => {
    await openPage('<p>EncroChat</p>');
    await page.evaluate(() => {
      let deepest: Element = document.body;
      for (let depth = 0; depth < 2000; depth += 1) {
        const inner = document.createElement('div');
        deepest.append(inner);
        deepest = inner;
      }
      deepest.textContent = 'Europol';
    });
    await page.waitForFunction(() => subject.painted().some((entry) => entry.includes('Europol')), {
      timeout: 20_000,
    });
  });
});
