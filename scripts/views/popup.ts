import type { Page } from 'puppeteer-core';
import type { Browser as PolyfilledBrowser } from 'webextension-polyfill';
import type { Answer } from '../driver/sites';
import { shownPage } from '../shown-page';
import { type Scene, store, until, type View } from './view';

/** As wide as browsers make it, and as narrow as the narrowest phone. */
const widths = [320, 360];

const PLAIN =
  '<!doctype html><html lang="en"><title>Spring</title><article><p>Flowers are out.</p></article>';

/** The popup in each of its states. */
export const popupViews: readonly View[] = [
  {
    name: 'popup-on',
    widths,
    open: async (scene) => until(await overStory(scene), '.row'),
  },
  {
    name: 'popup-off',
    widths,
    async open(scene) {
      await store(scene, { 'site:harbour-courier.example': 'off' });
      return until(await overStory(scene), '[role="switch"][aria-checked="false"]');
    },
  },
  {
    name: 'popup-quiet',
    widths,
    open: async (scene) => until(await over(scene, 'http://mail.example.example/', { body: PLAIN }), '.why'),
  },
  {
    name: 'popup-paused',
    widths,
    async open(scene) {
      await store(scene, { paused: true });
      return until(await overStory(scene), '[role="switch"][aria-checked="false"]');
    },
  },
  {
    name: 'popup-cannot-run',
    widths,
    open: async (scene) => until(await scene.browser.openExtensionPage('popup.html?tab=0'), '.state h2'),
  },
  {
    name: 'popup-needs-permission',
    widths,
    open: async (scene) => until(await withoutPermission(scene), '.main-button'),
  },
  {
    name: 'popup-nothing-found',
    widths,
    open: async (scene) =>
      until(await over(scene, 'http://www.garden.example/', { body: PLAIN }), '.empty h2'),
  },
  {
    name: 'popup-pdf',
    widths,
    open: async (scene) =>
      until(await over(scene, 'http://www.files.example/judgment.pdf', plainText), '.empty h2'),
  },
  {
    name: 'popup-not-reloaded',
    widths,
    open: async (scene) =>
      until(await over(scene, 'http://www.files.example/notes', plainText), '.empty .link'),
  },
  {
    name: 'popup-damaged',
    widths,
    async open(scene) {
      await store(scene, { paused: 'perhaps' });
      return until(await overStory(scene), '.row');
    },
  },
  {
    name: 'popup-search',
    widths,
    async open(scene) {
      const page = await until(await overStory(scene), '.row');
      await page.locator('input[type="search"]').fill('operation');
      return until(page, 'search .row');
    },
  },
  {
    name: 'popup-search-nothing',
    widths,
    async open(scene) {
      const page = await until(await overStory(scene), '.row');
      await page.locator('input[type="search"]').fill('zzz');
      return until(page, 'search .empty');
    },
  },
  {
    name: 'popup-story',
    widths,
    async open(scene) {
      const page = await until(await overStory(scene), '.row');
      await page.locator('input[type="search"]').fill('operation venetic');
      await (await until(page, 'search .row')).locator('search .row').click();
      return until(page, '.entity');
    },
  },
];

const plainText: Answer = { headers: { 'content-type': 'text/plain' }, body: 'EncroChat' };

async function overStory(scene: Scene): Promise<Page> {
  const { url, answer = {} } = shownPage();
  return over(scene, url, answer);
}

/** The popup, in a tab of its own, that speaks of a tab with a page. */
async function over({ browser, sites }: Scene, url: string, answer: Answer): Promise<Page> {
  sites.serve(url, answer);
  const tab = await browser.tabOf(await browser.open(url));
  return browser.openExtensionPage(`popup.html?tab=${tab}`);
}

/** Only Firefox lets the permission be taken; elsewhere the popup is told so by a stand-in for the background. */
async function withoutPermission({ browser }: Scene): Promise<Page> {
  const page = await browser.openExtensionPage('icon/on-16.png');
  await page.evaluateOnNewDocument(() => {
    const api: PolyfilledBrowser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { runtime } = api;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (message: unknown) => {
      const isStatus =
        typeof message === 'object' && message !== null && Reflect.get(message, 'type') === 'site-status';
      return isStatus ? { host: '', site: '', state: 'needs-permission' } : send(message);
    };
  });
  await page.goto(`${browser.origin}popup.html?tab=0`, { waitUntil: [] });
  return page;
}
