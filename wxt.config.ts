import { defineConfig } from 'wxt';
import { knowledgePlugin } from './scripts/knowledge-plugin';
import { inManifest, localeFiles } from './scripts/locales';
import { FLOOR, GECKO_ID } from './scripts/supported';

const HOSTS = ['<all_urls>'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [knowledgePlugin()],
    build: { target: [`chrome${FLOOR.chromium}`, `firefox${FLOOR.firefox}`] },
  }),
  zip: { excludeSources: ['docs/**', 'tests/**', '.ci/**'] },
  hooks: {
    'config:resolved': ({ config }) => {
      // `imports: false` keeps its types out only: wherever a variable is called `browser` the
      // framework would still put in the polyfill, half the weight of a script in a page.
      config.imports.presets = [];
    },
    'build:publicAssets': async (_, files) => {
      files.push(...(await localeFiles()));
    },
    'build:manifestGenerated': (_, manifest) => {
      // Declared by hand: the framework's own content-script wrapper announces itself in an
      // event that the page can see and forge, and weighs more than the reader's scan.
      manifest.content_scripts = [
        {
          matches: HOSTS,
          js: ['look.js'],
          css: ['assets/marks.css'],
          run_at: 'document_idle',
          all_frames: true,
          // Frames without an address of their own: `srcdoc`, `about:blank`, `data:`, `blob:`.
          match_origin_as_fallback: true,
        },
      ];
    },
  },
  manifest: ({ browser }) => ({
    name: 'Backgrounder',
    description: inManifest('manifest.description'),
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: HOSTS,
    action: {
      default_title: 'Backgrounder',
      default_icon: icons('on'),
    },
    icons: icons('on'),
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Shift+Period' },
        description: inManifest('manifest.nextMention'),
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Shift+Comma' },
        description: inManifest('manifest.previousMention'),
      },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+O', mac: 'MacCtrl+Shift+O' },
        description: inManifest('manifest.toggleSite'),
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: `${FLOOR.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${FLOOR.firefox}.0` },
          },
        }
      : { minimum_chrome_version: String(FLOOR.chromium) }),
  }),
});

function icons(state: 'on' | 'off'): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${state}-${size}.png`]));
}
