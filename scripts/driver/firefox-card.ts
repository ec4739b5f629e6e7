import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Bidi, NodeReference } from './bidi';
import type { CardProbe, Part } from './card-probe';

const Point = v.tuple([v.number(), v.number()]);

/** The card in Firefox, by accessibility locators that start at its closed shadow root. */
export class FirefoxCard implements CardProbe {
  readonly #bidi: Bidi;
  readonly #page: Page;
  readonly #root: NodeReference;

  private constructor(bidi: Bidi, page: Page, root: NodeReference) {
    this.#bidi = bidi;
    this.#page = page;
    this.#root = root;
  }

  /** The card where it shows something already. */
  static async on(bidi: Bidi, page: Page, selector: string): Promise<FirefoxCard | undefined> {
    const root = await bidi.shadowRoot(bidi.contextOf(page), selector);
    if (!root) return undefined;
    const card = new FirefoxCard(bidi, page, root);
    return (await card.#dialog()) ? card : undefined;
  }

  /** No locator tells a name, so the heading that gives it is read and the name is then asked for. */
  async name(): Promise<string> {
    const dialog = await this.#dialog();
    if (!dialog) return '';
    const title = await this.#read(
      'dialog => dialog.getRootNode().getElementById(dialog.getAttribute("aria-labelledby"))?.textContent ?? ""',
      dialog,
    );
    const isName = (await this.#locate({ role: 'dialog', name: title })).length > 0;
    return isName ? title : '';
  }

  async text(): Promise<string> {
    const dialog = await this.#dialog();
    return dialog ? (await this.#read('dialog => dialog.innerText', dialog)).replace(/\s+/g, ' ') : '';
  }

  async has(part: Part): Promise<boolean> {
    return (await this.#locate(part)).length > 0;
  }

  async click(part: Part): Promise<void> {
    const [node] = await this.#locate(part);
    if (!node) throw new Error(`The card has no ${part.role} "${part.name}".`);
    const middle = await this.#read(
      `node => {
        node.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = node.getClientRects()[0];
        return JSON.stringify([x + width / 2, y + height / 2]);
      }`,
      node,
    );
    const [x, y] = v.parse(Point, JSON.parse(middle));
    await this.#page.mouse.click(x, y);
  }

  async #dialog(): Promise<NodeReference | undefined> {
    return (await this.#locate({ role: 'dialog' }))[0];
  }

  #locate(value: { role: string; name?: string }): Promise<NodeReference[]> {
    const context = this.#bidi.contextOf(this.#page);
    return this.#bidi.locate(context, { type: 'accessibility', value }, this.#root);
  }

  async #read(source: string, node: NodeReference): Promise<string> {
    return String(await this.#bidi.call(this.#bidi.contextOf(this.#page), source, [node]));
  }
}
