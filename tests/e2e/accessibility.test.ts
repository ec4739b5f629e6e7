import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { violationsOn } from '../support/axe';
import { useExtension } from '../support/stage';

describe.each(BROWSER_NAMES)('the extension’s own pages in %s', (name) => {
  describe.each([false, true])('with dark %s', (dark) => {
    const stage = useExtension(name, { dark });

    it('break no accessibility rule: the popup', async () => {
      stage.sites.serve(
        'http://www.news.example/story',
        '<html lang="en"><title>Story</title><p>EncroChat and Europol</p></html>',
      );
      const tab = await stage.browser.tabOf(await stage.browser.open('http://www.news.example/story'));
      const popup = await stage.browser.openExtensionPage(`popup.html?tab=${tab}`);
      await popup.waitForFunction(() => document.body.textContent?.includes('Europol'), { timeout: 10_000 });
      expect(await violationsOn(popup)).toEqual([]);
    });

    it.each(['', '#encrochat', '#cjeu-c-670-22'])(
      'break no accessibility rule: the reference%s',
      async (entry) => {
        const reference = await stage.browser.openExtensionPage(`reference.html${entry}`);
        await reference.waitForFunction(() => document.body.textContent?.includes('EncroChat'), {
          timeout: 10_000,
        });
        expect(await violationsOn(reference)).toEqual([]);
      },
    );
  });
});
