import puppeteer, { type Browser } from 'puppeteer-core';
import { GECKO_ID } from '../supported';
import { ChromiumBrowser } from './chromium';
import type { DrivenBrowser, Look } from './driven-browser';
import { FirefoxBrowser } from './firefox';
import type { FoundBrowser } from './locate';
import type { Sites } from './sites';

export interface Launch {
  /** Folder of a built extension to install. */
  extension?: string;
  /** Folder of a profile to keep; by default a fresh one that is thrown away. */
  profile?: string;
  /** Default true. */
  headless?: boolean;
  /** The `*.example` hosts; without it they do not exist. */
  sites?: Sites;
  /** Sends every request, to wherever, to `sites`: then nothing reaches the network. Default false. */
  sealed?: boolean;
  look?: Partial<Look>;
}

/** The host part of the extension's own addresses in Firefox, fixed so that pages can be opened. */
const FIREFOX_UUID = 'b9b50a6e-5f0a-4d0e-8a55-6f3a4f4a7e21';

/**
 * Starts a browser with a profile of its own and, where asked, the extension in it.
 * @throws Error in words where the browser does not start
 */
export async function launch(found: FoundBrowser, options: Launch = {}): Promise<DrivenBrowser> {
  const look: Look = { width: 1280, height: 860, scale: 1, dark: false, ...options.look };
  const driver = await start(found, options, look);
  const shown = options.headless === false ? undefined : look;
  const browser =
    found.name === 'chromium'
      ? await ChromiumBrowser.from(driver, shown)
      : await FirefoxBrowser.from(driver, shown, FIREFOX_UUID);
  if (options.extension) {
    await browser.install(options.extension);
    // Whoever watches may read it.
    if (options.headless !== false) await browser.closeWelcome();
  }
  return browser;
}

async function start({ name, path }: FoundBrowser, options: Launch, look: Look): Promise<Browser> {
  const headless = options.headless ?? true;
  const shared = {
    executablePath: path,
    headless,
    defaultViewport: null,
    timeout: 60_000,
    ...(options.profile && { userDataDir: options.profile }),
  };
  try {
    if (name === 'chromium') {
      return await puppeteer.launch({
        ...shared,
        pipe: true,
        enableExtensions: true,
        ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
        args: chromiumFlags(options, look),
      });
    }
    return await puppeteer.launch({
      ...shared,
      browser: 'firefox',
      // Lets pages of the extension be opened, and the browser's own window be asked.
      args: ['--remote-allow-system-access', `--width=${look.width}`, `--height=${look.height}`],
      extraPrefsFirefox: firefoxPrefs(options, look),
      // Without it the preference for the settings server is not heeded.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    });
  } catch (error) {
    throw new Error(`${path} does not start: ${reasonOf(error)}. Without a display, add --headless.`);
  }
}

/** The driver's message without its headings and addresses. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:stderr:|TROUBLESHOOTING)/.test(line));
  return lines.slice(0, 3).join(' ').replace(/\.$/, '');
}

function chromiumFlags({ sites, sealed }: Launch, { width, height }: Look): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    `--window-size=${width},${height}`,
    // The sandbox does not start for root.
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
    '--no-default-browser-check',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,AutofillServerCommunication',
    ...(sites ? [`--proxy-pac-url=${proxyRules(sites, sealed)}`] : []),
  ];
}

function firefoxPrefs({ sites, sealed, headless = true }: Launch, { dark }: Look): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
    ...(headless && { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 }),
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    // Nothing that calls home by itself.
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.contentblocking.report.hide_vpn_banner': true,
    'browser.newtabpage.activity-stream.feeds.telemetry': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.safebrowsing.provider.google4.updateURL': '',
    'browser.safebrowsing.provider.mozilla.updateURL': '',
    'browser.search.update': false,
    'browser.topsites.contile.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.push.connection.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'extensions.blocklist.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.prefetch-next': false,
    'network.trr.mode': 5,
    'security.certerrors.mitm.priming.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': '',
    ...(sites && {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': proxyRules(sites, sealed),
    }),
  };
}

/** Which requests go to our own server, in the form both browsers read. */
function proxyRules(sites: Sites, sealed = false): string {
  const rules = `function FindProxyForURL(url, host) {
    return ${sealed} || /\\.example$/.test(host) ? 'PROXY ${sites.proxy}' : 'DIRECT';
  }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(rules).toString('base64')}`;
}
