import { expect } from 'vitest';
import { type HostileCase, STORY } from './hostile-case';

const script = (code: string): string => `<script>${code}</script>`;

/** Every event by which a page could know of what a reader does. */
const EVENTS =
  'keydown keyup keypress pointerdown pointerup pointermove pointerover pointerout click auxclick dblclick ' +
  'contextmenu mousedown mouseup mousemove mouseover mouseout wheel scroll touchstart touchend focusin focusout ' +
  'selectstart selectionchange copy';

/** Pages whose scripts reach for what we use. */
export const SCRIPTS: HostileCase[] = [
  {
    name: 'clears the registry of highlights again and again',
    head: script(
      `addEventListener('pointermove', () => setTimeout(() => CSS.highlights.clear(), 30)); setInterval(() => CSS.highlights.clear(), 700)`,
    ),
    restOn: false,
    async before({ encounter }) {
      const { x, y } = await encounter.placeOf('EncroChat');
      await encounter.page.mouse.move(x + 9, y + 9);
      await encounter.page.mouse.move(x, y, { steps: 4 });
      const card = await encounter.card();
      expect(await card.name()).toBe('EncroChat');
      await encounter.page.keyboard.press('Escape');
      await encounter.isWithoutCard();
    },
  },
  {
    name: 'fills the registry of highlights, under our names too',
    body: `${STORY}${script(`addEventListener('load', () => setTimeout(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('p'));
      for (let count = 0; count < 2000; count += 1) CSS.highlights.set('own-' + count, new Highlight(range));
      for (const name of [...CSS.highlights.keys()].filter((name) => name.startsWith('backgrounder'))) {
        CSS.highlights.set(name, new Highlight());
      }
    }, 900))`)}`,
    restOn: false,
    async before({ encounter }) {
      await expect.poll(() => encounter.painted(), { timeout: 8000, interval: 20 }).toEqual([]);
      // It is mended as soon as the pointer moves.
      await encounter.page.mouse.move(5, 5);
      await encounter.page.mouse.move(9, 9);
      await expect.poll(() => encounter.painted(), { timeout: 8000 }).toEqual(['EncroChat']);
      await encounter.restOn('EncroChat');
      await encounter.page.keyboard.press('Escape');
      await encounter.isWithoutCard();
    },
    async after({ encounter }) {
      expect(await encounter.page.evaluate(() => CSS.highlights.has('own-1999'))).toBe(true);
    },
  },
  {
    name: 'puts itself between scripts and the registry of highlights',
    head: script(`
      const real = CSS.highlights;
      const proxy = new Proxy(real, { get() { throw new Error('Not yours.') } });
      Object.defineProperty(CSS, 'highlights', { get: () => proxy });
      HighlightRegistry.prototype.set = HighlightRegistry.prototype.delete = () => { throw new Error('Not yours.') };`),
  },
  {
    name: 'removes every element that it does not know',
    head: script(`new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) {
        if (node.localName && node.localName.includes('-')) node.remove();
      }
    }).observe(document, { childList: true, subtree: true })`),
    restOn: false,
    async before({ encounter }) {
      await encounter.linger('EncroChat');
      expect(await encounter.standing()).toBeUndefined();
    },
  },
  {
    name: 'fights back against whatever is added, in a loop',
    head: script(`
      globalThis.rounds = 0;
      new MutationObserver((records) => {
        globalThis.rounds += 1;
        for (const { addedNodes } of records) for (const node of addedNodes) {
          if (node.localName !== 'backgrounder-card') continue;
          const copy = document.createElement('div');
          node.replaceWith(copy);
          setTimeout(() => copy.remove(), 5);
        }
      }).observe(document, { childList: true, subtree: true, attributes: true })`),
    restOn: false,
    async before({ encounter }) {
      await encounter.linger('EncroChat');
      const before = await encounter.page.evaluate(() => Number(Reflect.get(globalThis, 'rounds')));
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await encounter.page.evaluate(() => Number(Reflect.get(globalThis, 'rounds')))).toBe(before);
    },
  },
  {
    name: 'has custom elements that fail at every turn',
    head: script(`customElements.define('news-text', class extends HTMLElement {
      static observedAttributes = ['class', 'style', 'lang'];
      connectedCallback() { throw new Error('The page failed.') }
      disconnectedCallback() { throw new Error('The page failed.') }
      adoptedCallback() { throw new Error('The page failed.') }
      attributeChangedCallback() { throw new Error('The page failed.') }
      get textContent() { throw new Error('The page failed.') }
      get parentNode() { throw new Error('The page failed.') }
      get localName() { return 'script' }
    })`),
    body: `<news-text>${STORY}</news-text>`,
  },
  {
    name: 'wraps its history in a proxy',
    head: script(`
      const wrapped = new Proxy(history, { get: (target, name) => (...given) => Reflect.apply(target[name], target, given) });
      Object.defineProperty(globalThis, 'history', { get: () => wrapped });
      addEventListener('load', () => history.pushState({}, '', '#first'));`),
  },
  {
    name: 'prevents the default of everything',
    head: script(`for (const type of '${EVENTS}'.split(' ')) {
      addEventListener(type, (event) => event.preventDefault(), { capture: true, passive: false });
    }`),
    async during(_, card) {
      await card.click({ role: 'button', name: 'Sources and full story' });
      await expect.poll(() => card.has({ role: 'button', name: 'Show less' }), { timeout: 8000 }).toBe(true);
    },
  },
  {
    name: 'has shortcuts on every key',
    head: script(`
      globalThis.keys = [];
      document.addEventListener('keydown', ({ key }) => keys.push('down ' + key), true);
      document.addEventListener('keyup', ({ key }) => keys.push('up ' + key), true);`),
    async during({ encounter }) {
      await encounter.page.keyboard.press('a');
    },
    async after({ encounter }) {
      // The Escape that closed the card was not the page's; the next one is.
      await encounter.page.keyboard.press('Escape');
      expect(await encounter.page.evaluate(() => Reflect.get(globalThis, 'keys'))).toEqual([
        'down a',
        'up a',
        'down Escape',
        'up Escape',
      ]);
    },
  },
  {
    name: 'keeps the focus to itself',
    body: `${STORY}<button>Mine</button>${script(`
      const own = document.querySelector('button');
      own.focus();
      document.addEventListener('focusin', ({ target }) => { if (target !== own) own.focus() }, true);
      document.addEventListener('focusout', () => setTimeout(() => own.focus()), true);`)}`,
    restOn: false,
    async before({ encounter, stage }) {
      await stage.browser.runCommand('next-mention');
      const card = await encounter.card();
      expect(await card.name()).toBe('EncroChat');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await encounter.page.evaluate(() => document.activeElement?.textContent)).toBe('Mine');
      // It may keep it; the card is there, and Escape still closes it.
      await encounter.card();
      await encounter.page.keyboard.press('Escape');
      await encounter.isWithoutCard();
    },
  },
  {
    name: 'makes up events of the pointer',
    restOn: false,
    async before({ encounter }) {
      const { x, y } = await encounter.placeOf('EncroChat');
      await encounter.page.evaluate(
        async (clientX, clientY) => {
          const target = document.querySelector('p') ?? document;
          for (let times = 0; times < 10; times += 1) {
            for (const type of [
              'pointerover',
              'pointermove',
              'mousemove',
              'pointerdown',
              'pointerup',
              'click',
            ]) {
              target.dispatchEvent(
                new PointerEvent(type, { bubbles: true, clientX, clientY, pointerType: 'touch' }),
              );
            }
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        },
        x,
        y,
      );
      expect(await encounter.standing()).toBeUndefined();
    },
  },
  {
    name: 'makes up events against the card',
    async during({ encounter }) {
      await encounter.page.evaluate(() => {
        const host = document.querySelector('backgrounder-card') ?? document;
        for (const target of [host, document, globalThis]) {
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
          target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
          target.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
          target.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
          for (const name of ['visibilitychange', 'pagehide', 'pageshow', 'resize', 'blur']) {
            target.dispatchEvent(new Event(name));
          }
          for (const name of [
            'backgrounder',
            'backgrounder.presence',
            'backgrounder:stop',
            'wxt:content-script-started',
          ]) {
            target.dispatchEvent(new CustomEvent(name, { detail: { type: 'stop' } }));
          }
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
  },
  {
    name: 'makes up messages and browsers',
    head: script(`
      globalThis.browser = globalThis.chrome = {
        runtime: { id: 'forged', sendMessage: () => { throw new Error('Not yours.') }, onMessage: { addListener() { throw new Error('Not yours.') } } },
        storage: { local: { get: async () => ({ paused: true }) } },
      };
      globalThis[Symbol.for('backgrounder.presence')] = { role: 'reader', isAlive: () => true, stop() {}, answer: () => ({ names: [] }) };
      globalThis[Symbol.for('backgrounder.card')] = () => { throw new Error('Not yours.') };`),
    async during({ encounter }) {
      await encounter.page.evaluate(() => {
        for (const type of ['stop', 'leave', 'report', 'visit', 'set-site', 'set-paused']) {
          postMessage({ type, on: false, paused: true }, '*');
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    async after({ stage }) {
      expect(await stage.browser.inExtension(() => browser.storage.local.get())).toEqual({});
    },
  },
];

declare const browser: typeof import('webextension-polyfill');
