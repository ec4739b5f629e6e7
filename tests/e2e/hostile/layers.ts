import { expect } from 'vitest';
import { SOON } from '../../support/stage';
import type { HostileCase } from './hostile-case';
import { STORY } from './hostile-case';

const OPEN_MODAL = `<script>document.querySelector('dialog').showModal()</script>`;

/** Pages that put things above others. */
export const LAYERS: HostileCase[] = [
  {
    name: 'covers its text with a pane that lets the pointer through',
    body: `${STORY}<div style="position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #fff"></div>`,
  },
  {
    name: 'has the highest bars and boxes that there are',
    body: `<div style="position: sticky; top: 0; height: 60px; z-index: 2147483647; background: #cde">Bar</div>${STORY}
      <div style="position: fixed; left: 0; top: 140px; right: 0; height: 500px; z-index: 2147483647; background: #fdd">Offer</div>`,
  },
  {
    name: 'covers a name with a frame',
    body: `${STORY}<iframe style="position: absolute; left: 0; top: 0; width: 100%; height: 90px; z-index: 9; border: 0"
      srcdoc="<body style='background:#fff'>"></iframe>`,
    restOn: false,
    async before({ encounter }) {
      await encounter.linger('EncroChat');
      expect(await encounter.standing()).toBeUndefined();
    },
  },
  {
    name: 'opens a frame above, right where the card comes',
    body: `${STORY}<iframe style="position: absolute; left: 0; top: 60px; width: 900px; height: 600px; z-index: 2147483647"
      srcdoc="<body style='background:#dfd'>Offer"></iframe>`,
  },
  {
    name: 'tells its story in a modal dialog',
    body: `<dialog style="margin-top: 40px">${STORY}<button>OK</button></dialog>${OPEN_MODAL}`,
    async during({ encounter }) {
      expect(
        await encounter.page.evaluate(
          () => document.querySelector('backgrounder-card')?.parentElement?.localName,
        ),
      ).toBe('dialog');
    },
    async after({ encounter }) {
      // The first Escape was the card's alone.
      const isOpen = () => encounter.page.evaluate(() => document.querySelector('dialog')?.open);
      expect(await isOpen()).toBe(true);
      await encounter.page.keyboard.press('Escape');
      expect(await isOpen()).toBe(false);
      await encounter.page.evaluate(() => document.querySelector('dialog')?.showModal());
    },
  },
  {
    name: 'has one modal dialog in the other',
    body: `<dialog id="outer"><p>Agree?</p><dialog id="inner">${STORY}</dialog></dialog>
      <script>for (const id of ['outer', 'inner']) document.getElementById(id).showModal()</script>`,
    async during({ encounter }) {
      expect(
        await encounter.page.evaluate(() => document.querySelector('backgrounder-card')?.parentElement?.id),
      ).toBe('inner');
    },
  },
  {
    name: 'closes the dialog while the card is open, and opens it again',
    body: `<dialog>${STORY}</dialog>${OPEN_MODAL}`,
    endsClosed: true,
    async during({ encounter }) {
      const dialog = (deed: 'close' | 'showModal') =>
        encounter.page.evaluate((what) => document.querySelector('dialog')?.[what](), deed);
      await dialog('close');
      await encounter.isWithoutCard();
      await encounter.page.mouse.move(2, 2);
      await dialog('showModal');
      await encounter.restOn('EncroChat');
      await dialog('close');
      await encounter.isWithoutCard();
      await encounter.page.mouse.move(2, 2);
      await dialog('showModal');
    },
  },
  {
    name: 'tells its story through the slot of a dialog in a shadow tree',
    body: `<news-box>${STORY}</news-box><script>customElements.define('news-box', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = '<dialog><slot></slot></dialog>';
      }
      connectedCallback() { setTimeout(() => this.shadowRoot.firstChild.showModal()); }
    })</script>`,
    // No driver looks for the card in a shadow tree.
    restOn: false,
    async before({ encounter }) {
      const { x, y } = await encounter.placeOf('EncroChat');
      await encounter.page.mouse.move(x + 5, y + 5);
      await encounter.page.mouse.move(x, y, { steps: 4 });
      await expect.poll(async () => (await encounter.standing())?.isOnTop, SOON).toBe(true);
      await encounter.page.keyboard.press('Escape');
      await encounter.isWithoutCard();
      expect(
        await encounter.page.evaluate(
          () => document.querySelector('news-box')?.shadowRoot?.querySelector('dialog')?.open,
        ),
      ).toBe(true);
    },
  },
  {
    name: 'tells its story in a popover that closes at a click elsewhere',
    body: `<div popover="auto" id="own" style="inset: 30px auto auto 30px">${STORY}</div>
      <script>document.getElementById('own').showPopover()</script>`,
    async after({ encounter }) {
      const isOpen = await encounter.page.evaluate(() =>
        document.querySelector('#own')?.matches(':popover-open'),
      );
      expect(isOpen).toBe(true);
    },
  },
  {
    name: 'shows hints and menus of its own while the card is open',
    body: `${STORY}<div popover="hint" id="hint">Hint</div><div popover="auto" id="menu">Menu</div>
      <div popover="manual" id="wall" style="inset: 0; width: 100%; height: 100%">Wall</div>`,
    async during({ encounter }) {
      for (const id of ['menu', 'hint', 'wall']) {
        await encounter.page.evaluate((which) => document.getElementById(which)?.showPopover(), id);
      }
      await encounter.card();
      const open = await encounter.page.evaluate(() =>
        ['menu', 'hint', 'wall'].filter((id) => document.getElementById(id)?.matches(':popover-open')),
      );
      expect(open).toContain('menu');
      expect(open).toContain('wall');
    },
  },
  {
    name: 'covers the card again and again',
    body: `${STORY}<div popover="manual" id="wall" style="inset: 0; width: 100%; height: 100%; pointer-events: auto">Wall</div>
      <script>const wall = document.getElementById('wall');
        addEventListener('toggle', ({ target }) => {
          if (target === wall || !target.matches(':popover-open')) return;
          if (wall.matches(':popover-open')) wall.hidePopover();
          wall.showPopover();
        }, true)</script>`,
    restOn: false,
    async before({ encounter }) {
      const { x, y } = await encounter.placeOf('EncroChat');
      await encounter.page.mouse.move(x + 5, y + 5);
      await encounter.page.mouse.move(x, y, { steps: 4 });
      // It is left to it in the end, and the page still answers.
      await expect
        .poll(() => encounter.page.evaluate(() => document.querySelector('#wall')?.matches(':popover-open')))
        .toBe(true);
      await encounter.isWithoutCard();
    },
  },
];
