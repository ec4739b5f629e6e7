import { expect } from 'vitest';
import type { HostileCase } from './hostile-case';

const style = (css: string): string => `<style>${css}</style>`;

/** Pages whose style sheets reach for everything. */
export const STYLES: HostileCase[] = [
  { name: 'unsets every property of every element', head: style('* { all: unset !important }') },
  {
    name: 'hides every element that it does not know',
    head: style(
      ':not(html, head, body, p) { display: none !important; visibility: hidden !important; opacity: 0 !important }',
    ),
  },
  {
    name: 'aims at the card by its name, and again from a script',
    head: style(
      `backgrounder-card, backgrounder-card:popover-open { display: none !important; inset: 0 !important;
         width: 9px !important; transform: scale(0) !important; clip-path: inset(50%) !important }`,
    ),
    async during({ encounter }) {
      await encounter.page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('backgrounder-card');
        host?.style.setProperty('display', 'none', 'important');
        host?.style.setProperty('left', '-9000px', 'important');
      });
    },
  },
  {
    name: 'puts generated boxes over everything',
    head: style(
      `*::before, *::after, *::backdrop { content: ""; position: fixed; inset: 0; pointer-events: none;
         background: rgb(200 0 0 / 30%); z-index: 2147483647 }`,
    ),
  },
  {
    name: 'filters, fades and blends its root',
    head: style(
      'html { filter: invert(1) blur(1px); opacity: 0.4; mix-blend-mode: difference } body { filter: grayscale(1); opacity: 0.5 }',
    ),
    // In Firefox a filter of the root reaches all that is above the page too.
    looksOther: true,
  },
  {
    name: 'transforms its root and its body',
    head: style(
      'html { transform: scale(0.8) translate(40px, 30px); perspective: 300px } body { transform: rotate(2deg); will-change: transform }',
    ),
  },
  { name: 'is zoomed in by its root', head: style('html { zoom: 1.6 }') },
  { name: 'is zoomed out by its root and its body', head: style('html { zoom: 0.7 } body { zoom: 0.8 }') },
  {
    name: 'contains its root and its body',
    head: style('html, body { contain: layout style paint; overflow: clip; height: 300px; width: 400px }'),
  },
  {
    name: 'clips, masks and isolates its root',
    head: style(
      'html { clip-path: inset(0 0 80% 0); overflow: hidden; isolation: isolate } body { mask: linear-gradient(#000, #000) }',
    ),
  },
  {
    name: 'is written from right to left',
    head: style('html { direction: rtl; unicode-bidi: bidi-override }'),
  },
  {
    name: 'lets text be set in ways that are inherited',
    head: style(
      `html { font: italic 900 40px/3 serif; letter-spacing: 9px; word-spacing: 2em; text-transform: uppercase;
         text-indent: 5em; white-space: pre; color: #eee; text-shadow: 0 0 9px red; visibility: visible; cursor: none;
         text-align: end; hyphens: auto; tab-size: 40; quotes: none; list-style: square inside } p { font: 16px serif }`,
    ),
  },
  {
    name: 'gives a meaning of its own to custom properties',
    head: style(
      `* { --paper: red !important; --ink: red !important; --soft: red !important; --line: red !important;
         --accent: red !important; --wash: red !important; --font: fantasy !important }`,
    ),
  },
  {
    name: 'registers custom properties',
    head: style(
      ['paper', 'ink', 'soft', 'line', 'edge', 'wash', 'accent', 'found', 'ruled', 'alleged']
        .map((name) => `@property --${name} { syntax: "<color>"; inherits: false; initial-value: red }`)
        .join(' '),
    ),
  },
  {
    name: 'styles selections and highlights of its own',
    head: `${style('::selection { color: red } ::highlight(search) { background-color: yellow; color: black }')}
      <script>addEventListener('DOMContentLoaded', () => {
        const range = new Range();
        range.selectNodeContents(document.querySelector('p'));
        const own = new Highlight(range);
        own.priority = 2000;
        CSS.highlights.set('search', own);
      })</script>`,
    async after({ encounter }) {
      const own = await encounter.page.evaluate(() => CSS.highlights.get('search')?.size);
      expect(own).toBe(1);
    },
  },
  { name: 'lets nothing be selected', head: style('* { user-select: none !important }') },
  {
    name: 'lets nothing be pointed at',
    head: style('* { pointer-events: none !important }'),
    restOn: false,
    async before({ encounter }) {
      // By pointer nothing can be reached there, so nothing is asked for; the popup still leads to the name.
      expect(await encounter.goTo('encrochat')).toBe(true);
      const card = await encounter.card();
      await card.click({ role: 'button', name: 'Sources and full story' });
      expect(await card.has({ role: 'button', name: 'Show less' })).toBe(true);
      await encounter.page.keyboard.press('Escape');
      await encounter.isWithoutCard();
    },
  },
  {
    name: 'moves its text all the time',
    head: style(
      'p { animation: shake 0.4s linear infinite alternate } @keyframes shake { from { translate: -3px 0 } to { translate: 3px 2px } }',
    ),
    looksOther: true,
  },
  {
    name: 'sets its text in columns, clamps and boxes that are not there',
    head: style(
      `main { columns: 3 } .clamped { display: -webkit-box; -webkit-line-clamp: 1; -webkit-box-orient: vertical; overflow: hidden }
       .none { display: contents } .hidden { visibility: hidden }`,
    ),
    body: `<main><p>The servers of <span class="none">EncroChat</span> stood in France.</p></main><h2>-</h2>
      <p class="clamped">Europol spoke.</p><h2>-</h2><p class="hidden">Eurojust</p><section hidden><p>Sky ECC</p></section>`,
    painted: ['EncroChat', 'Europol'],
  },
  {
    name: 'scrolls its body instead of its window',
    head: style('html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto; margin: 0 }'),
    body: `<div style="height: 300px"></div><p>The servers of EncroChat stood in France.</p><div style="height: 4000px"></div>`,
    endsClosed: true,
    async during({ encounter }) {
      await encounter.page.evaluate(() => document.body.scrollBy({ top: 900, behavior: 'instant' }));
    },
  },
  {
    name: 'scrolls the name out of a box',
    head: style('div { height: 80px; overflow: auto; border: 1px solid }'),
    body: `<div><p>The servers of EncroChat stood in France.</p><p style="height: 900px"></p></div>`,
    endsClosed: true,
    async during({ encounter }) {
      await encounter.page.evaluate(() =>
        document.querySelector('div')?.scrollBy({ top: 200, behavior: 'instant' }),
      );
    },
  },
];
