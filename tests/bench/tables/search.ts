import type { Page } from 'puppeteer-core';
import type { DirectoryEntry } from '../../../lib/knowledge/card';
import { KINDS } from '../../../lib/knowledge/vocabulary';
import type { Bench } from '../bench';
import { madeUpNames } from '../names';
import { sentence } from '../prose';
import { pick, randomFrom } from '../random';
import type { Table } from '../report';
import { median, quantile } from '../statistics';

const ENTITIES = 10_000;
/** Typed one letter after the other; the first letters fit thousands of entries. */
const TYPED = 'operation cal';
/** Milliseconds between two letters, in which whatever comes late is still seen. */
const REST = 300;
/** One frame at sixty a second, in milliseconds. */
const FRAME = 16.7;

/** Typing in the reference's search with ten thousand entities, from the key to the list of results. */
export async function benchSearch(bench: Bench): Promise<Table[]> {
  const browser = await bench.browser('ours');
  const rows: Table['rows'] = [];
  const targets: Table['targets'] = [];
  for (const count of [undefined, ENTITIES]) {
    const label = count === undefined ? 'as bundled' : `${count} entities`;
    bench.options.progress(label);
    try {
      const page = await browser.open();
      if (count !== undefined) await answerWith(page, madeUpEntries(count));
      await page.goto(`${browser.origin}reference.html`, { waitUntil: 'load' });
      const taken = await type(page);
      await page.close();
      rows.push([label, taken[0] ?? Number.NaN, median(taken), quantile(taken, 1)]);
      if (count === undefined) continue;
      targets.push({ what: label, value: median(taken), limit: FRAME, unit: 'ms', is: 'at most' });
      targets.push({
        what: `${label}, slowest key`,
        value: quantile(taken, 1),
        limit: FRAME,
        unit: 'ms',
        is: 'at most',
      });
    } catch (error) {
      bench.fail(`search, ${label}`, error);
    }
  }
  return [
    {
      id: 'search',
      title: 'From a key in the reference’s search to its list of results',
      note: 'Milliseconds from the key event to the last change of the page that it brings, style and layout included.',
      head: ['', 'first key', 'median', 'slowest'],
      rows,
      targets,
    },
  ];
}

/** Types into the page's search; milliseconds for each key. */
async function type(page: Page): Promise<number[]> {
  const box = 'input[type="search"]';
  await page.waitForSelector(box, { timeout: 30_000 });
  await page.focus(box);
  await page.evaluate(() => {
    const state = { pressed: 0, changed: 0 };
    Reflect.set(globalThis, 'benchKey', state);
    addEventListener('keydown', ({ timeStamp }) => Object.assign(state, { pressed: timeStamp, changed: 0 }), {
      capture: true,
    });
    new MutationObserver(() => {
      // The list is there once it is laid out.
      document.body.getBoundingClientRect();
      state.changed = performance.now();
    }).observe(document.body, { childList: true, characterData: true, subtree: true, attributes: true });
  });
  const taken: number[] = [];
  for (const letter of TYPED) {
    await page.keyboard.press(letter === ' ' ? 'Space' : (`${letter}` as 'a'));
    await new Promise((resolve) => setTimeout(resolve, REST));
    const { pressed, changed } = await page.evaluate(
      () => Reflect.get(globalThis, 'benchKey') as { pressed: number; changed: number },
    );
    if (changed > 0) taken.push(changed - pressed);
  }
  if (taken.length === 0) throw new Error('Typing changed nothing on the page.');
  return taken;
}

/** Lets a page of the extension find a larger directory than the bundled one. */
async function answerWith(page: Page, entries: readonly DirectoryEntry[]): Promise<void> {
  await page.evaluateOnNewDocument((directory) => {
    const { runtime } = Reflect.get(globalThis, 'chrome') as {
      runtime: { sendMessage(message: { type: string }): Promise<unknown> };
    };
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (message) => (message.type === 'directory' ? directory : send(message));
  }, entries);
}

function madeUpEntries(count: number): DirectoryEntry[] {
  const random = randomFrom(11);
  const names = madeUpNames(count * 3);
  return Array.from({ length: count }, (_, place) => {
    const [name = '', ...others] = names.slice(place * 3, place * 3 + 3);
    return {
      id: `made-up-${place}`,
      name,
      kind: pick(KINDS, random),
      label: 'Made-up network',
      place: pick(['United Kingdom', 'Germany', 'France', 'European Union'], random),
      summary: sentence(random),
      names: others,
    };
  });
}
