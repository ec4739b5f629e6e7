import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import type { CardProbe, Part } from './card-probe';

/** The card in Chromium's accessibility tree, which sees into its closed shadow root. */
export class ChromiumCard implements CardProbe {
  readonly #page: Page;
  readonly #host: ElementHandle<Element>;

  private constructor(page: Page, host: ElementHandle<Element>) {
    this.#page = page;
    this.#host = host;
  }

  /** The card where it shows something already. */
  static async on(page: Page, host: ElementHandle<Element>): Promise<ChromiumCard | undefined> {
    const card = new ChromiumCard(page, host);
    return (await card.#nodes()).some(({ role }) => role === 'dialog') ? card : undefined;
  }

  async name(): Promise<string> {
    return (await this.#nodes()).find(({ role }) => role === 'dialog')?.name ?? '';
  }

  async text(): Promise<string> {
    const texts = (await this.#nodes()).filter(({ role }) => role === 'StaticText');
    return texts.map(({ name }) => name?.trim()).join(' ');
  }

  async has({ role, name }: Part): Promise<boolean> {
    return (await this.#nodes()).some((node) => node.role === role && node.name === name);
  }

  async click({ role, name }: Part): Promise<void> {
    const node = (await this.#nodes()).find((one) => one.role === role && one.name === name);
    const element = await node?.elementHandle();
    if (!element) throw new Error(`The card has no ${role} "${name}".`);
    await element.click();
  }

  async #nodes(): Promise<SerializedAXNode[]> {
    const root = await this.#page.accessibility.snapshot({ root: this.#host, interestingOnly: false });
    return root ? flatten(root) : [];
  }
}

function flatten(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
