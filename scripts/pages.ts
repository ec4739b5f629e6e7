import { parseArgs } from 'node:util';
import { freshExtension } from './building';
import { fromWhereTheyStand, runCommand, UsageError } from './command';
import { launch } from './driver/launch';
import { ensureBrowsers } from './driver/set-up';
import { Sites } from './driver/sites';
import { type PageVisit, pagesIn, visitPages } from './page-visits';

const USAGE = `usage: npm run pages -- DIR [--firefox]
  DIR         a folder of saved pages (.html), with folders in it or not
  --firefox   Firefox instead of Chromium

Loads each page, without its scripts, in a browser with the extension, opens a card on it where a
name of ours stands, and says where anything of ours failed, spoke on a console or changed the
document. Exit status 1 where that happened.`;

/** Width of the column for a page's name. */
const WIDTH = 32;

await runCommand(async () => {
  const { folder, name } = readArguments();
  // Before a browser is looked for: a mistake in the folder's name should not take that long.
  pagesIn(folder);
  const [found] = await ensureBrowsers([name]);
  if (!found) throw new Error('There is no browser.');
  const extension = await freshExtension(found.name);
  const sites = await Sites.open();
  let count = 0;
  let withProblems = 0;
  try {
    const browser = await launch(found, { extension, sites, sealed: true });
    try {
      console.log(`${'page'.padEnd(WIDTH)} names mentions  our time  longest task`);
      for await (const visit of visitPages(browser, sites, folder)) {
        count += 1;
        if (visit.problems.length > 0) withProblems += 1;
        console.log(lineOf(visit));
      }
    } finally {
      await browser.close();
    }
  } finally {
    await sites.close();
  }
  console.log(`\n${count} pages in ${found.name} ${found.version}, ${withProblems} with problems.`);
  return withProblems > 0 ? 1 : 0;
});

function lineOf({ page, names, time, problems }: PageVisit): string {
  const mentions = names.reduce((sum, { count }) => sum + count, 0);
  const cells = [
    page.padEnd(WIDTH),
    String(names.length).padStart(5),
    String(mentions).padStart(8),
    milliseconds(time?.all).padStart(9),
    milliseconds(time?.longest).padStart(13),
  ];
  return [cells.join(' '), ...problems.map((problem) => `    ${problem}`)].join('\n');
}

function milliseconds(time: number | undefined): string {
  return time === undefined ? '-' : `${time.toFixed(1)} ms`;
}

function readArguments(): { folder: string; name: 'chromium' | 'firefox' } {
  try {
    const { values, positionals } = parseArgs({
      options: { firefox: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new Error('Name one folder.');
    return { folder: fromWhereTheyStand(folder), name: values.firefox ? 'firefox' : 'chromium' };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
