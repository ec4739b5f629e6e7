import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { CardProbe } from '../../scripts/driver/card-probe';
import { bringIntoView, paintedOn, pointAt } from '../../scripts/driver/painted';
import type { ShownPage } from '../../scripts/shown-page';
import type { Stage } from './stage';

/** Long enough for the slowest machine, and over at once where it holds already. */
const SOON = { timeout: 15_000, interval: 50 };

/**
 * A story, open and annotated, with the real pointer over it. Its tab stays open: Firefox notes
 * on its console every script that a closing tab cuts short.
 */
export class Story {
  readonly page: Page;
  readonly #stage: Stage;

  private constructor(stage: Stage, page: Page) {
    this.#stage = stage;
    this.page = page;
  }

  /** Opens a page of ours and keeps its document as it was before any extension could touch it. */
  static async open(stage: Stage, { url, answer = {} }: ShownPage): Promise<Story> {
    stage.sites.serve(url, answer);
    const page = await stage.browser.open();
    await page.evaluateOnNewDocument(() => {
      addEventListener('DOMContentLoaded', () => {
        Reflect.set(globalThis, 'asLoaded', new XMLSerializer().serializeToString(document));
      });
    });
    await page.goto(url, { waitUntil: 'load' });
    await expect.poll(() => paintedOn(page), SOON).not.toEqual([]);
    return new Story(stage, page);
  }

  /** Rests the pointer on a painted name until its card is there; no other may be open. */
  async restOn(text: string): Promise<CardProbe> {
    if (await this.#stage.browser.card(this.page)) throw new Error('Close the open card first.');
    await this.page.bringToFront();
    const place = await bringIntoView(this.page, text);
    if (!place) throw new Error(`"${text}" is not painted.`);
    await pointAt(this.page, place);
    return this.card();
  }

  /** The card, once it is open. */
  async card(): Promise<CardProbe> {
    let card: CardProbe | undefined;
    await expect
      .poll(async () => {
        card = await this.#stage.browser.card(this.page);
        return card !== undefined;
      }, SOON)
      .toBe(true);
    if (!card) throw new Error('No card is open.');
    return card;
  }

  async isWithoutCard(): Promise<void> {
    await expect.poll(() => this.#stage.browser.card(this.page), SOON).toBeUndefined();
  }

  /** The document as it was loaded, as it is, and as it is without the card's host. */
  document(): Promise<{ asLoaded: string; now: string; withoutCard: string }> {
    return this.page.evaluate(() => {
      const copy = document.cloneNode(true) as Document;
      for (const host of copy.querySelectorAll('backgrounder-card')) host.remove();
      const [now, withoutCard] = [document, copy].map((root) => new XMLSerializer().serializeToString(root));
      return {
        asLoaded: String(Reflect.get(globalThis, 'asLoaded')),
        now: now ?? '',
        withoutCard: withoutCard ?? '',
      };
    });
  }
}
