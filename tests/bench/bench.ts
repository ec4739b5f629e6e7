import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freshExtension } from '../../scripts/building';
import type { DrivenBrowser } from '../../scripts/driver/driven-browser';
import { launch } from '../../scripts/driver/launch';
import type { FoundBrowser } from '../../scripts/driver/locate';
import { Sites } from '../../scripts/driver/sites';
import { bareWalk, makeContentScript, makeHost, plainHighlighter } from './fixtures';
import { bundledNames } from './names';
import type { BenchPage } from './pages';
import { Visit } from './visit';

/**
 * The browsers that are measured, each with another extension:
 * `none` with none, `ours` with the built one as it is, `plain` with a plain highlighter, `walk`
 * with a script that only reads, and `host`, into which scripts are put one at a time.
 */
export type Setting = 'none' | 'ours' | 'plain' | 'walk' | 'host';

export interface BenchOptions {
  /** How often each cold measurement is taken. */
  rounds: number;
  /** Characters of text of the made-up pages. */
  sizes: readonly number[];
  recorded: readonly BenchPage[];
  /** Milliseconds that a freshly started browser gets for what it has to do for itself. */
  settling: number;
  /** Told what is under way. */
  progress(line: string): void;
}

/** Pictures that never rest would keep the main thread from ever being quiet. */
const STILL =
  '<style>*, ::before, ::after { animation: none !important; transition: none !important }</style>';

/** Everything that the tables share: the options, the sites, and browsers that start when asked for. */
export class Bench {
  readonly options: BenchOptions;
  readonly failures: string[] = [];
  readonly #chromium: FoundBrowser;
  readonly #sites: Sites;
  readonly #folder = mkdtempSync(join(tmpdir(), 'backgrounder-bench-'));
  readonly #browsers = new Map<Setting, Promise<DrivenBrowser>>();
  #visits = 0;

  private constructor(chromium: FoundBrowser, sites: Sites, options: BenchOptions) {
    this.#chromium = chromium;
    this.#sites = sites;
    this.options = options;
  }

  static async open(chromium: FoundBrowser, options: BenchOptions): Promise<Bench> {
    // Also makes what the bundler reads of the project, which a fresh clone does not have yet.
    await freshExtension('chromium');
    return new Bench(chromium, await Sites.open(), options);
  }

  get sites(): Sites {
    return this.#sites;
  }

  /** The folder of the built extension, up to date. */
  built(): Promise<string> {
    return freshExtension('chromium');
  }

  browser(setting: Setting): Promise<DrivenBrowser> {
    const running = this.#browsers.get(setting) ?? this.#start(setting);
    this.#browsers.set(setting, running);
    return running;
  }

  /** The folder that the host is made from; files written there before it starts are part of it. */
  get hostFolder(): string {
    return join(this.#folder, 'host');
  }

  /** A page in a new tab and, as no two pages share a host, a new process; it is not loaded yet. */
  async visit(setting: Setting, html: string): Promise<Visit> {
    this.#visits += 1;
    const url = `http://page-${this.#visits}.example/`;
    this.#sites.serve(url, {
      body: html + STILL,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        // Scripts of extensions run all the same. Whatever script runs is then ours to answer for.
        'content-security-policy': "script-src 'none'",
      },
    });
    return Visit.open(await this.browser(setting), url);
  }

  /** Notes what could not be measured; the run goes on. */
  fail(what: string, error: unknown): void {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    this.failures.push(`${what}: ${reason}`);
    this.options.progress(`failed: ${what}: ${reason}`);
  }

  async close(): Promise<void> {
    for (const running of this.#browsers.values()) await (await running.catch(() => undefined))?.close();
    await this.#sites.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #start(setting: Setting): Promise<DrivenBrowser> {
    const extension = await this.#extension(setting);
    const browser = await launch(this.#chromium, {
      sites: this.#sites,
      sealed: true,
      ...(extension !== undefined && { extension }),
    });
    await pause(this.options.settling);
    return browser;
  }

  async #extension(setting: Setting): Promise<string | undefined> {
    const folder = join(this.#folder, setting);
    switch (setting) {
      case 'none':
        return undefined;
      case 'ours':
        return this.built();
      case 'walk':
        makeContentScript(folder, 'Bare walk', await bareWalk());
        return folder;
      case 'plain':
        makeContentScript(folder, 'Plain highlighter', await plainHighlighter(bundledNames()));
        return folder;
      case 'host':
        await makeHost(folder, await this.built(), bundledNames());
        return folder;
    }
  }
}
