import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { VIEWS } from '../../scripts/views';
import { startAnew, type View } from '../../scripts/views/view';
import { violationsOn } from '../support/axe';
import { useExtension } from '../support/stage';

const each = (views: readonly View[]) => views.map((view) => [view.name, view] as const);

describe.each(BROWSER_NAMES)('the extension’s own pages in %s', (name) => {
  describe.each([false, true])('with dark %s', (dark) => {
    const stage = useExtension(name, { dark });
    // In Firefox a page of an extension cannot be told anything before it starts.
    const views = VIEWS.filter((view) => name === 'chromium' || view.name !== 'popup-needs-permission');

    it.each(each(views))('break no accessibility rule: %s', async (_, view) => {
      await startAnew(stage, 'en');
      const page = await view.open(stage);
      expect(await violationsOn(page)).toEqual([]);
      await page.close();
    });
  });
});

describe('the extension’s own pages', () => {
  const stage = useExtension('chromium');

  it.each(each(VIEWS))(
    'show all they have in forced colours, and in a narrow window: %s',
    async (_, view) => {
      await startAnew(stage, 'de');
      const page = await view.open(stage);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await violationsOn(page)).toEqual([]);
      // A window of 1280 px at 400 %.
      await page.setViewport({ width: 320, height: 256 });
      expect(await runningOut(page)).toEqual([]);
      await page.close();
    },
  );
});

/** What runs out of the window sideways; no page of ours scrolls that way. */
function runningOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 1 && right > innerWidth + 1;
      })
      .map((element) => `${element.localName}: ${element.textContent?.slice(0, 60)}`),
  );
}
