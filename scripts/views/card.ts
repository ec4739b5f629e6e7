import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../lib/knowledge/vocabulary';
import { loadMessages } from '../../lib/languages/load';
import type { CardProbe } from '../driver/card-probe';
import { bringIntoView, paintedOn, pointAt } from '../driver/painted';
import type { Scene, View } from './view';

/** A name of each kind, each with a sentence of a page that is plainly about the case. */
const KINDS = {
  network: ['EncroChat', 'Phones of EncroChat were read for weeks.'],
  operation: ['Operation Venetic', 'The British part is called Operation Venetic.'],
  agency: ['National Crime Agency', 'The National Crime Agency leads it.'],
  court: ['Bundesgerichtshof', 'The Bundesgerichtshof let the data be used.'],
  ruling: ['C-670/22', 'In C-670/22 the judges in Luxembourg set conditions.'],
  term: ['European arrest warrant', 'A European arrest warrant was issued in Hamburg.'],
  technique: ['kill code', 'A kill code had emptied one of the phones.'],
  accused: ['Kamran Butt', 'Kamran Butt was extradited from London to Hamburg.'],
} as const;

interface Setting {
  dark?: boolean;
  direction?: 'rtl';
  /** Which of the card's buttons is pressed, once it is open. */
  press?: 'card.wholeStory' | 'card.switchOff';
}

/**
 * The card of each kind, compact and whole, on pages of either tone and direction.
 * @param language that the extension speaks, by which its buttons are found
 */
export function cardViews(language: Language): View[] {
  const card = (view: string, name: string, setting: Setting = {}): View =>
    viewOf(view, name, setting, language);
  return [
    ...Object.entries(KINDS).flatMap(([kind, [name]]) => [
      card(`card-${kind}`, name),
      card(`card-${kind}-whole`, name, { press: 'card.wholeStory' }),
    ]),
    card('card-on-dark', KINDS.network[0], { dark: true }),
    card('card-right-to-left', KINDS.network[0], { direction: 'rtl' }),
    card('card-farewell', KINDS.network[0], { press: 'card.switchOff' }),
  ];
}

function viewOf(view: string, name: string, setting: Setting, language: Language): View {
  return {
    name: view,
    async open(scene) {
      const { browser, sites } = scene;
      // Each has a site of its own: one of them is switched off.
      const url = `http://${view}.example/story`;
      sites.serve(url, story(setting));
      const page = await browser.open(url);
      const place = await painted(page, name);
      await pointAt(page, place);
      const opened = await openCard(scene, page);
      if (setting.press) {
        await opened.click({ role: 'button', name: (await loadMessages(language))[setting.press] });
        // It may take another place.
        await pause(300);
      }
      return page;
    },
  };
}

function story({ dark = false, direction }: Setting): string {
  const [paper, ink] = dark ? ['#16181a', '#e6e3dc'] : ['#fdfcf9', '#1c1b19'];
  const paragraphs = Object.values(KINDS).map(([, sentence]) => `<h2>On</h2><p>${sentence}</p>`);
  return `<!doctype html><html lang="en"${direction ? ` dir="${direction}"` : ''}><title>Phones</title>
    <style>
      body { background: ${paper}; color: ${ink}; font: 17px/1.6 Georgia, "Liberation Serif", serif; margin: 24px }
      h2 { font-size: 1em; margin: 0 } p { margin: 0 0 10px }
    </style>
    <article><h1>Phones</h1>${paragraphs.join('')}</article>`;
}

async function painted(page: Page, name: string): Promise<{ x: number; y: number }> {
  for (let tries = 0; tries < 100; tries += 1) {
    const place = await bringIntoView(page, name);
    if (place) return place;
    await pause(100);
  }
  const names = (await paintedOn(page)).map(({ text }) => text);
  throw new Error(`"${name}" is not painted on ${page.url()}; these are: ${names.join(', ')}.`);
}

async function openCard({ browser }: Scene, page: Page): Promise<CardProbe> {
  for (let tries = 0; tries < 100; tries += 1) {
    const opened = await browser.card(page);
    if (opened) return opened;
    await pause(100);
  }
  throw new Error(`No card opened on ${page.url()}.`);
}
