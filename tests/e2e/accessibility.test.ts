import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { VIEWS } from '../../scripts/views';
import { startAnew } from '../../scripts/views/view';
import { violationsOn } from '../support/axe';
import { ReferencePage } from '../support/reference-page';
import { useExtension } from '../support/stage';

describe.each(BROWSER_NAMES)('the extension’s own pages in %s', (name) => {
  const stage = useExtension(name);
  // In Firefox a page of an extension cannot be told anything before it starts.
  const views = VIEWS.filter((view) => name === 'chromium' || view.name !== 'popup-needs-permission');

  // In German, which is long.
  it.each(views.map((view) => [view.name, view] as const))(
    'break no accessibility rule, and run out of no window: %s',
    async (_, view) => {
      await startAnew(stage, 'de');
      const page = await view.open(stage);
      for (const dark of [true, false]) {
        await stage.browser.setDark(page, dark);
        await page.waitForFunction(
          (wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted,
          {},
          dark,
        );
        expect(await violationsOn(page)).toEqual([]);
      }
      if (name === 'chromium') {
        await forceColours(page);
        expect(await violationsOn(page)).toEqual([]);
      }
      // A window of 1280 px at 400 %.
      await page.setViewport({ width: 320, height: 256 });
      expect(await runningOut(page)).toEqual([]);
      await page.close();
    },
  );

  it.each(['', '#cjeu-c-670-22'])(
    'break no accessibility rule in English: the reference%s',
    async (entry) => {
      await startAnew(stage, 'en');
      const { page } = await ReferencePage.open(stage, entry);
      expect(await violationsOn(page)).toEqual([]);
      await page.close();
    },
  );
});

async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
}

/** What runs out of the window sideways; no page of ours scrolls that way. */
function runningOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        // What is folded away keeps the place that it once had.
        return width > 1 && right > innerWidth + 1 && element.checkVisibility();
      })
      .map((element) => `${element.localName}: ${element.textContent?.slice(0, 60)}`),
  );
}
