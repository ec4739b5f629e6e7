import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/driver/driven-browser';

/** The page of options, used as a reader does: by the words that stand on it. */
export class Options {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: DrivenBrowser): Promise<Options> {
    const page = await browser.openExtensionPage('options.html');
    await page.waitForSelector('.sites');
    return new Options(page);
  }

  /** All that it shows, screen readers' words included. */
  async text(): Promise<string> {
    const shown = await this.page.evaluate(() => document.body.textContent);
    return (shown ?? '').replace(/\s+/g, ' ');
  }

  /** Clicks the choice, or ticks or unticks the box, that stands beside these words. */
  async choose(words: string): Promise<void> {
    await this.page.locator(`label ::-p-text(${words})`).click();
  }

  /** Clicks the button that is called so. */
  async press(name: string): Promise<void> {
    await this.page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  }

  /** Sites in the list, with how they are set. */
  sites(): Promise<string[]> {
    return this.page.$$eval('.sites li', (rows) =>
      rows.map((row) => [...row.querySelectorAll('span')].map((part) => part.textContent).join(': ')),
    );
  }

  /** The text of the file that "Export" hands out. */
  async exported(name: string): Promise<string> {
    await this.page.evaluate(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) Reflect.set(globalThis, 'exported', blob.text());
        return create(blob);
      };
    });
    await this.press(name);
    return this.page.evaluate(() => Reflect.get(globalThis, 'exported') as Promise<string>);
  }

  /** Chooses a file on disk for "Import". */
  async take(file: string): Promise<void> {
    const input = await this.page.$('input[type="file"]');
    if (!input) throw new Error('There is nowhere to put a file.');
    await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(file);
  }
}
