import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Stage } from './stage';

const SOON = { timeout: 15_000, interval: 50 };

/** The full page in a tab, at one of its addresses. */
export class ReferencePage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** @param address fragment: `#encrochat`, `#/map?about=nca` */
  static async open({ browser }: Stage, address = ''): Promise<ReferencePage> {
    const reference = new ReferencePage(await browser.openExtensionPage(`reference.html${address}`));
    await reference.isReady();
    return reference;
  }

  /** Waits until there is something to read, and drawings have their width. */
  async isReady(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        document.querySelector('main h1') &&
        [...document.querySelectorAll('.chart, .map')].every((box) => box.querySelector('svg')),
      { timeout: 15_000 },
    );
  }

  address(): Promise<string> {
    return this.page.evaluate(() => decodeURIComponent(location.hash));
  }

  async isAt(address: string): Promise<void> {
    await expect.poll(() => this.address(), SOON).toBe(address);
  }

  heading(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  }

  async isHeaded(heading: string): Promise<void> {
    await expect.poll(() => this.heading(), SOON).toBe(heading);
  }

  /** The browser's button. */
  async goBack(): Promise<void> {
    await this.page.evaluate(() => history.back());
  }

  /** Clicks the first link, button or box that is called so or names what is called so. */
  async press(name: string): Promise<void> {
    const found = await this.page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('a, button, label')].find((element) =>
          [element.ariaLabel, element.querySelector('.name')?.textContent, element.textContent].some(
            (text) => text?.trim() === wanted,
          ),
        ) ?? null,
      name,
    );
    const element = found.asElement();
    if (!element) throw new Error(`The reference has nothing called "${name}".`);
    await (element as Awaited<ReturnType<Page['$']>>)?.click();
  }

  /** Texts of all elements that a selector finds. */
  texts(selector: string): Promise<string[]> {
    return this.page.$$eval(selector, (elements) =>
      elements.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
  }
}
