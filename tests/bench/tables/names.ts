import * as v from 'valibot';
import { catalogueOf } from '../../../lib/matching/name-catalogue';
import type { Bench } from '../bench';
import { given, inPageScript, write } from '../fixtures';
import { madeUpIndex, madeUpNames } from '../names';
import { madeUpPage } from '../pages';
import type { Table, Target } from '../report';
import { STOP_AFTER, stopAfterAWhile } from '../samples';
import { cpuWithin } from '../script-time';
import { median } from '../statistics';
import { timeOf } from '../tracing';

const COUNTS = [60, 600, 10_000, 100_000];
/** Ours, and one RegExp in the two forms in which it is commonly written. */
const KINDS = ['ours', 'regexp', 'loose'] as const;
type Kind = (typeof KINDS)[number];
const TITLES: Record<Kind, string> = {
  ours: 'ours',
  regexp: 'RegExp \\b(?:a|b)\\b',
  loose: 'RegExp \\ba\\b|\\bb\\b',
};

const Scanned = v.object({ found: v.number(), read: v.number() });

/** Milliseconds of processor time, and megabytes. */
interface Sample {
  build: number;
  cold: number;
  warm: number;
  heap: number;
  found: number;
}

/** The engine alone against one RegExp, from few names to very many. */
export async function names(bench: Bench): Promise<Table[]> {
  await bench.browser('host');
  await writeScripts(bench);
  const samples = new Map<string, Sample[]>();
  const taken = (kind: Kind, count: number): Sample[] => samples.get(`${kind} ${count}`) ?? [];
  for (let round = 0; round < bench.options.rounds; round += 1) {
    for (const count of COUNTS) {
      for (const kind of KINDS) {
        // Where it was stopped once, it would be again.
        if (taken(kind, count).some(({ cold, build }) => cold >= STOP_AFTER || build >= STOP_AFTER)) continue;
        bench.options.progress(`round ${round + 1}, ${count} names, ${kind}`);
        try {
          samples.set(`${kind} ${count}`, [...taken(kind, count), await measure(bench, kind, count)]);
        } catch (error) {
          bench.fail(`${TITLES[kind]} with ${count} names`, error);
        }
      }
    }
  }
  const of = (kind: Kind, count: number, what: keyof Sample): number =>
    median(taken(kind, count).map((sample) => sample[what]));
  const first = (kind: Kind, count: number): number => of(kind, count, 'build') + of(kind, count, 'cold');
  const many = (kind: Kind): Target[] => [
    {
      what: `10,000 names, ${TITLES[kind]} against ours, cold with what makes them ready`,
      value: first(kind, 10_000) / first('ours', 10_000),
      limit: 10,
      unit: 'times',
      is: 'at least',
    },
    {
      what: `10,000 names, ${TITLES[kind]} against ours, warm`,
      value: of(kind, 10_000, 'warm') / of('ours', 10_000, 'warm'),
      limit: 30,
      unit: 'times',
      is: 'at least',
    },
  ];
  const growth = (what: 'cold' | 'warm'): Target => ({
    what: `100,000 names against 60, ${what}`,
    value: of('ours', 100_000, what) / of('ours', 60, what),
    limit: 3,
    unit: 'times',
    is: 'at most',
  });
  return [
    {
      id: 'names',
      title: 'The engine alone on 200 KB of prose, by the number of names',
      note:
        '"build" makes it ready from what is in memory; "cold" is the first text after that, "warm" a later one, never seen before. ' +
        `Milliseconds; ${STOP_AFTER} where it was stopped.`,
      head: ['names', 'engine', 'build', 'heap MB', 'cold', 'warm', 'found'],
      rows: COUNTS.flatMap((count) =>
        KINDS.map((kind) => [
          String(count),
          TITLES[kind],
          ...(['build', 'heap', 'cold', 'warm', 'found'] as const).map((what) => of(kind, count, what)),
        ]),
      ),
      targets: [
        ...many('regexp'),
        ...many('loose'),
        growth('cold'),
        growth('warm'),
        {
          what: '100,000 names ready in',
          value: of('ours', 100_000, 'build'),
          limit: 50,
          unit: 'ms',
          is: 'at most',
        },
        {
          what: '100,000 names take',
          value: of('ours', 100_000, 'heap'),
          limit: 12,
          unit: 'MB',
          is: 'at most',
        },
      ],
    },
  ];
}

async function writeScripts(bench: Bench): Promise<void> {
  const add = (file: string, content: string): void => write(bench.hostFolder, file, content);
  add('names/engines.js', `${await inPageScript('engines', 'benchEngines')}\n`);
  add('names/texts.js', 'benchEngines.makeTexts();');
  for (const kind of KINDS) add(`names/${kind}.js`, `benchEngines.build('${kind}');`);
  add('names/scan.js', 'benchEngines.scan();');
  for (const count of COUNTS) {
    add(`names/list-${count}.js`, given('benchNames', madeUpNames(count)));
    add(`names/index-${count}.js`, given('benchIndex', catalogueOf(madeUpIndex(count))));
  }
}

async function measure(bench: Bench, kind: Kind, count: number): Promise<Sample> {
  const visit = await (await bench.visit('host', madeUpPage(1000).html)).load();
  try {
    await visit.inject('names/engines.js');
    await visit.inject(`names/list-${COUNTS[0]}.js`);
    await visit.inject('names/texts.js');
    const before = await visit.heap();
    await visit.inject(kind === 'ours' ? `names/index-${count}.js` : `names/list-${count}.js`);
    const building = await visit.record(() => visit.inject(`names/${kind}.js`));
    const build = cpuWithin(building.scripts, -Infinity, timeOf(building, 'end'));
    const heap = (await visit.heap()) - before;
    let scanned = { found: Number.NaN, read: 0 };
    let stopped = false;
    const scanning = await visit.record(async () => {
      stopped = await stopAfterAWhile(visit, async () => {
        scanned = v.parse(Scanned, await visit.inject('names/scan.js'));
      });
    });
    const scan = (turn: number): number =>
      cpuWithin(scanning.scripts, timeOf(scanning, `scan-${turn}`), timeOf(scanning, `scan-${turn}-end`));
    const { found, read } = scanned;
    const later = Array.from({ length: read }, (_, turn) => scan(turn)).slice(
      Math.max(1, Math.floor(read / 2)),
    );
    if (stopped) return { build, heap, cold: STOP_AFTER, warm: STOP_AFTER, found };
    return { build, heap, cold: scan(0), warm: median(later), found };
  } finally {
    await visit.close();
  }
}
