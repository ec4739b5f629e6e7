import { setTimeout as pause } from 'node:timers/promises';
import type { Bench, Setting } from '../bench';
import { paintedNames } from '../names';
import { type BenchPage, madeUpPage, sizeText } from '../pages';
import { paragraph } from '../prose';
import { randomFrom } from '../random';
import type { Table } from '../report';
import { cpuWithin, longestScriptTask } from '../script-time';
import { median, medianRatio, quantile } from '../statistics';
import { setMark, timeOf } from '../tracing';
import { addParagraph } from './change';

const SETTINGS = ['none', 'walk', 'ours', 'plain'] as const satisfies readonly Setting[];
type Seen = (typeof SETTINGS)[number];
const TITLES: Record<Seen, string> = {
  none: 'no extension',
  walk: 'bare walk',
  ours: 'ours, as built',
  plain: 'plain highlighter',
};

const SIZE = 1_000_000;
const PARAGRAPHS = 30;
/** Milliseconds between two of them, as on a page that fills while one reads. */
const APART = 100;

interface Sample {
  /** All script of the page's main thread, microtasks included. */
  script: number;
  /** The browser's own counter, which leaves microtasks out. */
  counter: number;
  longest: number;
}

/** Whole extensions, seen from outside: nothing is known of them but what the page's process does. */
export async function blackBox(bench: Bench): Promise<Table[]> {
  return [...(await loading(bench)), ...(await adding(bench))];
}

async function loading(bench: Bench): Promise<Table[]> {
  const { recorded, sizes } = bench.options;
  const pages = recorded.length > 0 ? recorded : sizes.map((size) => madeUpPage(size));
  const samples = new Map<BenchPage, Record<Seen, Sample[]>>();
  for (const page of pages) samples.set(page, { none: [], walk: [], ours: [], plain: [] });
  for (let round = 0; round < bench.options.rounds; round += 1) {
    for (const [page, taken] of samples) {
      bench.options.progress(`round ${round + 1}, ${page.name}`);
      for (const setting of SETTINGS) {
        try {
          taken[setting].push(await load(bench, setting, page));
        } catch (error) {
          bench.fail(`${TITLES[setting]} on ${page.name}`, error);
        }
      }
    }
  }
  const of = (taken: Record<Seen, Sample[]>, setting: Seen, what: keyof Sample): number =>
    median(taken[setting].map((sample) => sample[what]));
  const more = (taken: Record<Seen, Sample[]>, setting: Seen, what: keyof Sample): number =>
    of(taken, setting, what) - of(taken, 'none', what);
  const all = [...samples.values()];
  const ratio = (base: Seen, what: keyof Sample): number =>
    medianRatio(all.map((taken) => [more(taken, 'ours', what), more(taken, base, what)] as const));
  return [
    {
      id: 'black-box',
      title: 'Whole extensions from outside, while a page loads',
      note:
        'Milliseconds of script in the page above the same page without an extension; "counter" is the ' +
        "browser's own ScriptDuration, which leaves out what runs in microtasks.",
      head: [
        'page',
        'walk',
        'ours',
        'plain',
        'ours : walk',
        'ours : plain',
        'ours, counter',
        'plain, counter',
        'longest',
      ],
      rows: [...samples].map(([page, taken]) => [
        page.name,
        more(taken, 'walk', 'script'),
        more(taken, 'ours', 'script'),
        more(taken, 'plain', 'script'),
        more(taken, 'ours', 'script') / more(taken, 'walk', 'script'),
        more(taken, 'ours', 'script') / more(taken, 'plain', 'script'),
        more(taken, 'ours', 'counter'),
        more(taken, 'plain', 'counter'),
        of(taken, 'ours', 'longest'),
      ]),
      targets: [
        {
          what: 'ours against a plain highlighter, median over the pages',
          value: ratio('plain', 'script'),
          limit: 0.5,
          unit: 'times',
          is: 'at most',
        },
        {
          what: "the same by the browser's own counter",
          value: ratio('plain', 'counter'),
          limit: 0.5,
          unit: 'times',
          is: 'at most',
        },
        {
          what: 'ours against the bare walk, nothing annotated',
          value: ratio('walk', 'script'),
          limit: 1.5,
          unit: 'times',
          is: 'at most',
        },
        {
          what: 'longest own task on any page',
          value: quantile(
            all.map((taken) => of(taken, 'ours', 'longest')),
            1,
          ),
          limit: 8,
          unit: 'ms',
          is: 'at most',
        },
      ],
    },
  ];
}

async function load(bench: Bench, setting: Setting, { html }: BenchPage): Promise<Sample> {
  const visit = await bench.visit(setting, html);
  try {
    const activity = await visit.record(() => visit.load());
    const to = timeOf(activity, 'end');
    return {
      script: cpuWithin(activity.scripts, -Infinity, to),
      counter: (await visit.counts()).script,
      longest: longestScriptTask(activity, -Infinity, to),
    };
  } finally {
    await visit.close();
  }
}

async function adding(bench: Bench): Promise<Table[]> {
  const size = Math.min(SIZE, Math.max(...bench.options.sizes));
  const page = madeUpPage(size, paintedNames());
  const taken: Record<Seen, number[]> = { none: [], walk: [], ours: [], plain: [] };
  for (let round = 0; round < bench.options.rounds; round += 1) {
    for (const setting of SETTINGS) {
      if (setting === 'walk') continue;
      bench.options.progress(`round ${round + 1}, paragraphs, ${TITLES[setting]}`);
      try {
        taken[setting].push(await add(bench, setting, page));
      } catch (error) {
        bench.fail(`paragraphs with ${TITLES[setting]}`, error);
      }
    }
  }
  const more = (setting: Seen): number => median(taken[setting]) - median(taken.none);
  return [
    {
      id: 'black-box',
      title: `Whole extensions while ${PARAGRAPHS} paragraphs are added to a story of ${sizeText(size)}`,
      note: 'Milliseconds of script above the same without an extension.',
      head: ['', 'script'],
      rows: [
        [TITLES.ours, more('ours')],
        [TITLES.plain, more('plain')],
      ],
      targets: [
        {
          what: 'ours against a plain highlighter',
          value: more('ours') / more('plain'),
          limit: 0.1,
          unit: 'times',
          is: 'at most',
        },
      ],
    },
  ];
}

async function add(bench: Bench, setting: Setting, { html }: BenchPage): Promise<number> {
  const random = randomFrom(5);
  const names = paintedNames();
  const visit = await (await bench.visit(setting, html)).load();
  try {
    const activity = await visit.record(async () => {
      await visit.untilQuiet();
      await setMark(visit.session, 'add');
      for (let turn = 0; turn < PARAGRAPHS; turn += 1) {
        await addParagraph(visit, paragraph(random, turn % 3 === 0 ? names[turn] : undefined));
        await pause(APART);
      }
    });
    return cpuWithin(activity.scripts, timeOf(activity, 'add'), timeOf(activity, 'end'));
  } finally {
    await visit.close();
  }
}
