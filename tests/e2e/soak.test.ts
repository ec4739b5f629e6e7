import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/driver/locate';
import { useExtension } from '../support/stage';

/** Rounds of a hundred changes each, about a second long: ten minutes of them in the long run. */
const ROUNDS = process.env.BACKGROUNDER_LONG ? 600 : 4;
const CHANGES = 100;
/** Items that the page holds at most. */
const ITEMS = 60;
/** Megabytes by which the heap may be above what it was half way, for what browsers keep by themselves. */
const SLACK = 3;

const BLOG = `<!doctype html><html lang="en"><head><title>Live</title></head><body><main></main><script>
  const main = document.querySelector('main');
  const texts = ['EncroChat was read.', 'Europol spoke.', 'Eurojust met.', 'Sky ECC closed.', 'Nothing new.', 'Ennetcom fell.'];
  let count = 0;
  globalThis.change = () => {
    count += 1;
    const text = count + ': ' + texts[count % texts.length];
    const old = main.children[(count * 7) % Math.max(1, main.children.length)];
    if (count % 3 === 0 && old) old.firstChild.data = text;
    else if (count % 3 === 1 && main.children.length >= ${ITEMS}) main.lastElementChild.remove();
    else {
      const item = document.createElement('p');
      item.textContent = text;
      main.prepend(item);
      while (main.children.length > ${ITEMS}) main.lastElementChild.remove();
    }
  };
</script></body></html>`;

describe.each(BROWSER_NAMES)('a live blog in %s', (name) => {
  const stage = useExtension(name);

  it('takes no more the longer it runs', { timeout: 1_200_000 }, async () => {
    const url = 'http://live.example/blog';
    stage.sites.serve(url, BLOG);
    const page = await stage.browser.open(url);
    const heaps: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.evaluate(async (times) => {
        for (let time = 0; time < times; time += 1) {
          (Reflect.get(globalThis, 'change') as () => void)();
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      }, CHANGES);
      // All that is painted stands on the page, and says what it is painted for.
      await expect.poll(() => strays(page), { timeout: 8000 }).toEqual([]);
      heaps.push(await heapOf(page, name));
    }
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBeLessThanOrEqual(ITEMS);
    expect(await rangesOn(page)).toBeGreaterThan(0);
    expect(await rangesOn(page)).toBeLessThanOrEqual(ITEMS);
    expect((heaps.at(-1) ?? 0) - (heaps[Math.floor(ROUNDS / 2)] ?? 0)).toBeLessThan(SLACK);
    expect(await stage.browser.complaints()).toEqual([]);
  });
});

function rangesOn(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

/** What is painted and is no name. */
function strays(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endOffset } of highlight) {
        const text = startContainer.isConnected
          ? (startContainer.textContent ?? '').slice(startOffset, endOffset)
          : 'gone';
        if (!/^(EncroChat|Europol|Eurojust|Sky ECC|Ennetcom)$/.test(text)) found.push(text);
      }
    }
    return found;
  });
}

/** Megabytes of scripts' memory on a page, after collection; Firefox tells drivers nothing of it. */
async function heapOf(page: Page, name: BrowserName): Promise<number> {
  if (name === 'firefox') return 0;
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  } finally {
    await session.detach();
  }
}
