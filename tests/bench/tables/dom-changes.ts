import type { Page } from 'puppeteer-core';
import { freshExtension } from '../../../scripts/building';
import type { DrivenBrowser } from '../../../scripts/driver/driven-browser';
import { launch } from '../../../scripts/driver/launch';
import { locate } from '../../../scripts/driver/locate';
import { addPageScript } from '../../support/page-script';
import type { Bench } from '../bench';
import { paintedNames } from '../names';
import { sectionedPage } from '../pages';
import type { Cell, Table, Target } from '../report';
import { cpuWithin } from '../script-time';
import { median } from '../statistics';
import { timeOf } from '../tracing';

/** What `text-changes.ts` offers in the page. */
declare const subject: typeof import('../in-page/text-changes');

const SECTIONS = 1000;
const TURNS = 12;
/** Longer than we wait before we look again, in milliseconds. */
const REST = 600;

const CASES = ['none', 'static', 'live', 'ours'] as const;
type Case = (typeof CASES)[number];
const TITLES: Record<Case, string> = {
  none: 'no ranges',
  static: 'static ranges',
  live: 'live ranges',
  ours: 'ours, as built',
};

/** Milliseconds for the changes with what observers do at once, and for what follows later. */
interface Sample {
  changes: number;
  later: number;
  ranges: number;
}

/** What painted ranges cost the page when it changes its own texts. */
export async function domChanges(bench: Bench): Promise<Table[]> {
  const names = paintedNames();
  const html = sectionedPage(Math.min(SECTIONS, Math.max(...bench.options.sizes) / 50), names);
  const rows: Cell[][] = [];
  const targets: Target[] = [];
  const add = (browser: string, samples: Record<Case, Sample[]>): void => {
    const of = (one: Case, what: keyof Sample): number => median(samples[one].map((sample) => sample[what]));
    for (const one of CASES) {
      const changes = of(one, 'changes');
      rows.push([
        browser,
        TITLES[one],
        of(one, 'ranges'),
        changes,
        changes / of('none', 'changes'),
        of(one, 'later'),
      ]);
    }
    targets.push({
      what: `${browser}, ours against the page without us`,
      value: of('ours', 'changes') / of('none', 'changes'),
      limit: 2.5,
      unit: 'times',
      is: 'at most',
    });
  };
  add('Chromium', await inChromium(bench, html));
  const firefox = await inFirefox(bench, html);
  if (firefox) add('Firefox', firefox);
  return [
    {
      id: 'dom-changes',
      title: '500 texts of a page change in one task, with a thousand painted ranges or without',
      note:
        'Milliseconds; "changes" with what observers do at once, "later" the script that follows. ' +
        'In Chromium processor time, in Firefox time by its coarse clock.',
      head: ['browser', '', 'ranges', 'changes', 'x none', 'later'],
      rows,
      targets,
    },
  ];
}

async function inChromium(bench: Bench, html: string): Promise<Record<Case, Sample[]>> {
  const samples = empty();
  for (let round = 0; round < bench.options.rounds; round += 1) {
    for (const one of CASES) {
      bench.options.progress(`round ${round + 1}, Chromium, ${TITLES[one]}`);
      try {
        const visit = await (await bench.visit(one === 'ours' ? 'ours' : 'none', html)).load();
        await visit.untilQuiet();
        const ranges = await prepare(visit.page, one);
        const activity = await visit.record(() =>
          visit.page.evaluate((...given) => subject.changeTexts(...given), TURNS, REST),
        );
        const turns = Array.from({ length: TURNS }, (_, turn) => {
          const [from, to] = [timeOf(activity, `change-${turn}`), timeOf(activity, `changed-${turn}`)];
          const next = activity.marks.get(`bench:change-${turn + 1}`) ?? timeOf(activity, 'end');
          const task = activity.tasks.find((span) => span.start <= to && span.end > to);
          return {
            changes: cpuWithin(activity.scripts, from, task?.end ?? to),
            later: cpuWithin(activity.scripts, task?.end ?? to, next),
          };
        });
        samples[one].push({
          changes: median(turns.map(({ changes }) => changes)),
          later: median(turns.map(({ later }) => later)),
          ranges,
        });
        await visit.close();
      } catch (error) {
        bench.fail(`text changes in Chromium, ${TITLES[one]}`, error);
      }
    }
  }
  return samples;
}

/** The same in Firefox; undefined where there is none. */
async function inFirefox(bench: Bench, html: string): Promise<Record<Case, Sample[]> | undefined> {
  const found = await locate('firefox');
  if (Array.isArray(found)) return undefined;
  const samples = empty();
  const extension = await freshExtension('firefox');
  const shared = { sites: bench.sites, sealed: true };
  const browsers = [await launch(found, shared), await launch(found, { ...shared, extension })] as const;
  const url = 'http://changes.example/';
  bench.sites.serve(url, html);
  try {
    for (let round = 0; round < bench.options.rounds; round += 1) {
      for (const one of CASES) {
        bench.options.progress(`round ${round + 1}, Firefox, ${TITLES[one]}`);
        const browser: DrivenBrowser = browsers[one === 'ours' ? 1 : 0];
        const page = await browser.open(url);
        if (one === 'ours') await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 20_000 });
        const ranges = await prepare(page, one);
        const taken = await page.evaluate((...given) => subject.changeTexts(...given), TURNS * 2, REST);
        const mean = taken.reduce((sum, each) => sum + each, 0) / taken.length;
        samples[one].push({ changes: mean, later: Number.NaN, ranges });
        await page.close();
      }
    }
  } catch (error) {
    bench.fail('text changes in Firefox', error);
  } finally {
    for (const browser of browsers) await browser.close();
  }
  return samples;
}

/** Makes the page ready; how many ranges are painted on it. */
async function prepare(page: Page, one: Case): Promise<number> {
  await addPageScript(page, new URL('../in-page/text-changes.ts', import.meta.url));
  await page.evaluate(() => subject.findTexts());
  if (one === 'none') return 0;
  if (one === 'ours') return page.evaluate(() => subject.countOurs());
  return page.evaluate((kind) => subject.addRanges(kind), one);
}

function empty(): Record<Case, Sample[]> {
  return { none: [], static: [], live: [], ours: [] };
}
