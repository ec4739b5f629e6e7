import type { ElementHandle, Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/driver/driven-browser';

/** The popup's own page, opened in a tab for the tab of another page. */
export class Popup {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async over(browser: DrivenBrowser, page: Page): Promise<Popup> {
    return Popup.forTab(browser, await browser.tabOf(page));
  }

  static async forTab(browser: DrivenBrowser, tabId: number): Promise<Popup> {
    return new Popup(await browser.openExtensionPage(`popup.html?tab=${tabId}`));
  }

  /** All that it shows, screen readers' words included. */
  async text(): Promise<string> {
    const shown = await this.page.evaluate(() => document.body.textContent);
    return (shown ?? '').replace(/\s+/g, ' ');
  }

  /** The state and the words of the switch; undefined where there is none. */
  async switch(): Promise<{ on: boolean; line: string } | undefined> {
    const found = await this.page.evaluate(() => {
      const element = document.querySelector('[role="switch"]');
      if (!element) return null;
      const label = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
      return { on: element.ariaChecked === 'true', line: label?.textContent ?? '' };
    });
    return found ?? undefined;
  }

  async flip(): Promise<void> {
    await this.page.bringToFront();
    await this.page.locator('[role="switch"]').click();
  }

  /** Clicks the button or link that begins with these words. */
  async press(words: string): Promise<void> {
    await this.page.bringToFront();
    const found = await this.page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('button, a')].find((element) =>
          (element.textContent ?? '').replace(/\s+/g, ' ').trim().startsWith(wanted),
        ),
      words,
    );
    const element = found.asElement();
    if (!element) throw new Error(`The popup has nothing called "${words}".`);
    await (element as ElementHandle<Element>).click();
  }

  /** The names found on the page, in order, with their counts. */
  names(): Promise<{ name: string; count: number }[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('.row')].map((row) => ({
        name: row.querySelector('.name')?.textContent ?? '',
        count: Number.parseInt(row.querySelector('.count')?.textContent ?? '', 10),
      })),
    );
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
