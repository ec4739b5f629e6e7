import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PRESENCE_KEY, type ReaderRequest } from '../../lib/messages/reader';
import type { CardProbe } from '../../scripts/driver/card-probe';
import { pointAt } from '../../scripts/driver/painted';
import type { Answer } from '../../scripts/driver/sites';
import { SOON, type Stage } from './stage';

/** What a page that is out to trouble us cannot take from us: taken before any script of its own ran. */
interface Untouched {
  highlights: HighlightRegistry;
  serialise(): string;
  rangeOf(range: AbstractRange): Range;
  asLoaded: string;
}

/** How the card stands on the page, in pixels of its window. */
interface Standing {
  left: number;
  top: number;
  width: number;
  height: number;
  /** By how much it reaches over the window's edges, all together. */
  overhang: number;
  /** True where its middle and all its corners are above everything else. */
  isOnTop: boolean;
}

/** Points of the card from its corners in, in pixels: its corners are round. */
const CORNER = 6;

/**
 * One tab that meets one page after the other, with the real pointer over it, and looks at each
 * through what the page cannot change.
 */
export class Encounter {
  readonly page: Page;
  readonly #stage: Stage;
  #tab = -1;

  private constructor(stage: Stage, page: Page) {
    this.#stage = stage;
    this.page = page;
  }

  static async begin(stage: Stage): Promise<Encounter> {
    const page = await stage.browser.open();
    await page.evaluateOnNewDocument(() => {
      const serialiser = new XMLSerializer();
      const { highlights } = CSS;
      const { createRange } = Document.prototype;
      const untouched: Untouched = {
        highlights,
        serialise: () => serialiser.serializeToString(document),
        rangeOf({ startContainer, startOffset, endContainer, endOffset }) {
          const range = createRange.call(document);
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range;
        },
        asLoaded: '',
      };
      Object.defineProperty(globalThis, 'untouched', { value: untouched });
      addEventListener('DOMContentLoaded', () => {
        untouched.asLoaded = untouched.serialise();
      });
    });
    return new Encounter(stage, page);
  }

  async open(url: string, answer: Answer): Promise<void> {
    this.#stage.sites.serve(url, answer);
    await this.page.goto(url, { waitUntil: 'load' });
    await this.page.bringToFront();
    if (this.#tab === -1) this.#tab = await this.#stage.browser.tabOf(this.page);
  }

  /** The painted names, in reading order. */
  painted(): Promise<string[]> {
    return this.page.evaluate(() => {
      const found: Range[] = [];
      for (const [name, ranges] of untouched.highlights) {
        if (!/^backgrounder-(?!open-)/.test(name)) continue;
        for (const range of ranges) found.push(untouched.rangeOf(range));
      }
      return found
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map((range) => range.toString().replace(/\s+/g, ' '));
    });
  }

  /** The document as it was before any extension could touch it, and as it is. */
  document(): Promise<{ asLoaded: string; now: string }> {
    return this.page.evaluate(() => ({ asLoaded: untouched.asLoaded, now: untouched.serialise() }));
  }

  /** Rests the pointer on a painted name until its card is there. */
  async restOn(text: string): Promise<CardProbe> {
    await pointAt(this.page, await this.placeOf(text));
    return this.card();
  }

  /** Rests the pointer on a painted name for as long as any card takes to open. */
  async linger(text: string): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.move(x + 9, y + 9);
    await this.page.mouse.move(x, y, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 700));
  }

  /** Middle of the first line of a name, once it is painted, brought into the window where it is not. */
  async placeOf(text: string): Promise<{ x: number; y: number }> {
    await expect.poll(() => this.painted(), SOON).toContain(text);
    const place = await this.page.evaluate((wanted) => {
      for (const [name, ranges] of untouched.highlights) {
        if (!/^backgrounder-(?!open-)/.test(name)) continue;
        for (const own of ranges) {
          const range = untouched.rangeOf(own);
          if (range.toString().replace(/\s+/g, ' ') !== wanted) continue;
          const inWindow = ({ left, top, right, bottom }: DOMRect): boolean =>
            left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          const before = range.getClientRects()[0];
          if (before && !inWindow(before))
            scrollBy({ left: before.left - 200, top: before.top - 200, behavior: 'instant' });
          const line = range.getClientRects()[0];
          return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
        }
      }
      return null;
    }, text);
    if (!place) throw new Error(`"${text}" is not painted, or not laid out.`);
    return place;
  }

  /** The card, once it is open and in its place. */
  async card(): Promise<CardProbe> {
    let card: CardProbe | undefined;
    const isThere = async (): Promise<boolean> => {
      card = await this.#stage.browser.card(this.page);
      return card !== undefined;
    };
    await expect.poll(isThere, SOON).toBe(true);
    await expect.poll(async () => (await this.standing())?.isOnTop, SOON).toBe(true);
    if (!card) throw new Error('No card is open.');
    return card;
  }

  async isWithoutCard(): Promise<void> {
    await expect.poll(() => this.standing(), SOON).toBeUndefined();
  }

  /** How the card stands, seen from the extension's own world; undefined where none is on the page. */
  async standing(): Promise<Standing | undefined> {
    const found = await this.#stage.browser.inExtension(
      async (tabId, corner) => {
        const look = (inset: number): Standing | null => {
          const inPage = [...Document.prototype.querySelectorAll.call(document, '*')];
          const inTrees = inPage.flatMap((element) => [...(element.shadowRoot?.children ?? [])]);
          const host = [...inPage, ...inTrees.flatMap((element) => [...element.querySelectorAll('*')])].find(
            (element) => element.localName === 'backgrounder-card' && element.matches(':popover-open'),
          );
          const tree = host?.getRootNode();
          // A page can name an image after what is asked of the document.
          if (!host || !(tree instanceof Document || tree instanceof ShadowRoot)) return null;
          const { left, top, right, bottom, width, height } = host.getBoundingClientRect();
          const overs = [-left, -top, right - innerWidth, bottom - innerHeight];
          const points: [number, number][] = [
            [(left + right) / 2, (top + bottom) / 2],
            [left + inset, top + inset],
            [right - inset, top + inset],
            [left + inset, bottom - inset],
            [right - inset, bottom - inset],
          ];
          return {
            left,
            top,
            width,
            height,
            overhang: overs.reduce((sum, by) => sum + Math.max(0, by), 0),
            isOnTop:
              width > 0 &&
              points.every(
                ([x, y]) =>
                  (tree instanceof ShadowRoot
                    ? tree.elementFromPoint(x, y)
                    : Document.prototype.elementFromPoint.call(tree, x, y)) === host,
              ),
          };
        };
        const [first] = await browser.scripting.executeScript({
          target: { tabId },
          func: look,
          args: [corner],
        });
        return { standing: first?.result as Standing | null };
      },
      this.#tab,
      CORNER,
    );
    return found.standing ?? undefined;
  }

  /** A picture of the upper part of the open card, its round corners left out, as PNG in base64. */
  async picture(): Promise<string> {
    // It comes in over a tenth of a second.
    await new Promise((resolve) => setTimeout(resolve, 150));
    const card = await this.standing();
    if (!card) throw new Error('No card is open.');
    return this.page.screenshot({
      encoding: 'base64',
      captureBeyondViewport: false,
      clip: { x: card.left + 12, y: card.top + 4, width: card.width - 24, height: 96 },
    });
  }

  /** Opens the card of an entity as the popup does. @returns false where it is not mentioned */
  async goTo(id: string): Promise<boolean> {
    const [, answer] = await this.#ask({ type: 'visit', step: 1, id, from: 'edge' });
    return answer === true;
  }

  /** Stops what runs on the page, as a switch to "off" does. @returns what is left of us there */
  async stop(): Promise<{ highlights: string[]; hosts: number }> {
    await this.#ask({ type: 'stop' });
    return this.page.evaluate(() => ({
      highlights: [...untouched.highlights.keys()].filter((name) => name.startsWith('backgrounder-')),
      hosts: Document.prototype.querySelectorAll.call(document, 'backgrounder-card').length,
    }));
  }

  /** Asks the script of ours on the page; the first item says whether there is one. */
  async #ask(request: ReaderRequest): Promise<[boolean, unknown]> {
    return this.#stage.browser.inExtension(
      async (tabId, key, asked): Promise<[boolean, unknown]> => {
        const [first] = await browser.scripting.executeScript({
          target: { tabId },
          func: (name: string, what: unknown) => {
            const presence = Reflect.get(globalThis, Symbol.for(name));
            return presence ? [true, presence.answer(what)] : [false, null];
          },
          args: [key, asked],
        });
        return first?.result as [boolean, unknown];
      },
      this.#tab,
      PRESENCE_KEY,
      { ...request },
    );
  }
}

declare const untouched: Untouched;
declare const browser: typeof import('webextension-polyfill');
