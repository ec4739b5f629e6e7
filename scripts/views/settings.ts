import { store, until, type View } from './view';

/** The pages of options and of the first run. */
export const settingsViews: readonly View[] = [
  {
    name: 'welcome',
    open: async ({ browser }) => until(await browser.openExtensionPage('welcome.html'), '.sample'),
  },
  {
    name: 'options',
    open: async ({ browser }) => until(await browser.openExtensionPage('options.html'), '.sites'),
  },
  {
    name: 'options-sites',
    async open(scene) {
      await store(scene, {
        'site:news.example': 'off',
        'site:mail.a-rather-long-name-of-a-site.example': 'on',
        'site:pages.example': 'off-alone',
        'site:': 'off',
      });
      return until(await scene.browser.openExtensionPage('options.html'), '.sites li');
    },
  },
];
