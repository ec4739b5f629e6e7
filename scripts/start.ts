import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { freshExtension } from './building';
import { runCommand, UsageError } from './command';
import { ROOT } from './data-files';
import type { DrivenBrowser } from './driver/driven-browser';
import { launch } from './driver/launch';
import { ensureBrowsers, ensureOneBrowser } from './driver/set-up';
import { Sites } from './driver/sites';
import { type ShownPage, shownPage } from './shown-page';
import { type Tour, takeTour } from './tour';

const USAGE = `usage: npm start [-- [URL|FILE] [--headless] [--firefox]]
  URL|FILE     a web address, or an .html or .txt file; without it the bundled demo story
  --headless   no window: prints what was annotated and writes a picture (default without a display)
  --firefox    Firefox, where Chromium is installed too`;

await runCommand(async () => {
  const { named, headless, firefox } = readArguments();
  const shown = shownPage(named);
  const [found] = firefox ? await ensureBrowsers(['firefox']) : [await ensureOneBrowser()];
  if (!found) throw new Error('There is no browser.');
  const extension = await freshExtension(found.name);
  const sites = await Sites.open();
  if (shown.answer) sites.serve(shown.url, shown.answer);
  try {
    const browser = await launch(found, {
      extension,
      headless,
      // A page on the web may need the proxy that the browser knows of.
      ...(shown.answer && { sites, sealed: headless }),
      look: { scale: 2 },
    });
    try {
      const page = await open(browser, shown);
      if (headless) print(await takeTour(browser, page), `${found.name} ${found.version}`);
      else {
        // The extension's own welcome has opened beside it.
        await page.bringToFront();
        await untilClosed(browser);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await sites.close();
  }
  return 0;
});

function readArguments(): { named: string | undefined; headless: boolean; firefox: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { headless: { type: 'boolean' }, firefox: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error('Only one page can be shown.');
    return {
      named: positionals[0],
      headless: values.headless ?? !hasDisplay(),
      firefox: values.firefox ?? false,
    };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && (process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY));
}

/** @throws Error in words where the page does not load or is none */
async function open(browser: DrivenBrowser, { url }: ShownPage): Promise<Page> {
  const [blank] = await browser.driver.pages();
  const page = await browser.open();
  await blank?.close();
  const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 }).catch((error) => {
    const reason = String(error instanceof Error ? error.message : error).replace(/ at https?:.*/s, '');
    throw new Error(`${url}: could not be loaded (${reason}). Check the address and the connection.`);
  });
  const status = response?.status() ?? 200;
  if (status >= 400) throw new Error(`${url}: the server answers ${status}. Check the address.`);
  const type = response?.headers()['content-type'] ?? 'text/html';
  if (!/html/i.test(type)) throw new Error(`${url}: is no web page (${type}).`);
  return page;
}

async function untilClosed(browser: DrivenBrowser): Promise<void> {
  console.log(
    'Rest the pointer on an underlined name. The popup is behind the puzzle piece in the toolbar. ' +
      'Close the window to end.',
  );
  while (browser.driver.connected && (await browser.driver.pages()).length > 0) await pause(500);
}

function print({ title, names, opened, screenshot }: Tour, browser: string): void {
  const picture = join(ROOT, '.output/start.png');
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(picture, screenshot);
  console.log(`${title}  (${browser})\n`);
  if (names.length === 0) {
    console.log('Nothing to annotate on this page.');
  } else {
    const rows = names.map(({ name, id, surfaces, count, painted }) => [
      name,
      id,
      String(count),
      String(painted),
      surfaces.join(', '),
    ]);
    console.log(table(['name', 'id', 'mentions', 'painted', 'in the text as'], rows));
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
    const mentions = sum(names.map(({ count }) => count));
    const painted = sum(names.map((one) => one.painted));
    console.log(`\n${names.length} names, ${mentions} mentions, ${painted} of them painted.`);
    if (!opened) console.log('None is of a kind that is painted by default.');
  }
  if (opened) console.log(`Pointed at "${opened.surface}"; its card is open: ${opened.card}.`);
  console.log(`Picture: ${relative(process.env.BACKGROUNDER_CWD ?? process.cwd(), picture)}`);
}

function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) =>
        /^\d+$/.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}
