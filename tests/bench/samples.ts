import type { Bench } from './bench';
import { coldFile, eagerScripts, type RowName, warmFile } from './fixtures';
import type { BenchPage } from './pages';
import { type Activity, cpuWithin, longestScriptTask } from './script-time';
import { median } from './statistics';
import { timeOf } from './tracing';
import type { Visit } from './visit';

/** Milliseconds after which a row is stopped. */
export const STOP_AFTER = 10_000;

/** What one job cost a page's main thread, in milliseconds of processor time. */
export interface Sample {
  /** All script, its compilation and whatever it forced. */
  script: number;
  compilation: number;
  /** Style, layout and paint that followed. */
  rendering: number;
  /** The longest that script held one task. */
  longest: number;
  /** Of ours: until the second script came into the page, and from then on. */
  look: number;
  reader: number;
  painted: number;
  /** True where it had to be stopped; then `script` is a lower bound. */
  stopped: boolean;
}

/** One row on a page that was just opened, in a process that has run nothing yet. */
export async function cold(bench: Bench, { html }: BenchPage, row: RowName): Promise<Sample> {
  const visit = await (await bench.visit('host', html)).load();
  try {
    const files = row === 'ours' ? eagerScripts(await bench.built()) : [coldFile(row)];
    const stops: boolean[] = [];
    const activity = await visit.record(async () => {
      for (const file of files) stops.push(await stopAfterAWhile(visit, () => visit.inject(file)));
    });
    const stopped = stops.includes(true);
    const sample = sampleOf(activity);
    return {
      ...sample,
      script: stopped ? STOP_AFTER : sample.script,
      painted: row === 'ours' ? await visit.painted() : Number.NaN,
      stopped,
    };
  } finally {
    await visit.close();
  }
}

/** The cost of a job that begins with the first script of an extension. */
export function sampleOf(activity: Activity): Omit<Sample, 'painted' | 'stopped'> {
  const { scripts, compilation, rendering } = activity;
  const own = scripts.filter(({ url }) => url.startsWith('chrome-extension:'));
  const [first] = own;
  const second = own.find(({ url }) => url !== first?.url);
  const [from, to] = [first?.start ?? Infinity, timeOf(activity, 'end')];
  const between = second?.start ?? to;
  return {
    script: cpuWithin(scripts, from, to),
    compilation: cpuWithin(compilation, from, to),
    rendering: cpuWithin(rendering, from, to),
    longest: longestScriptTask(activity, from, to),
    look: cpuWithin(scripts, from, between),
    reader: cpuWithin(scripts, between, to),
  };
}

/**
 * One row again and again on the same page: the median of the later runs' script time, less what
 * a run of nothing takes.
 */
export async function warm(bench: Bench, { html }: BenchPage, row: RowName): Promise<number> {
  const visit = await (await bench.visit('host', html)).load();
  try {
    let times: unknown;
    const activity = await visit.record(async () => {
      times = await visit.inject(warmFile(row));
    });
    const costs = (name: string): number[] =>
      Array.from({ length: Number(times) }, (_, turn) =>
        cpuWithin(
          activity.scripts,
          timeOf(activity, `${name}-${turn}`),
          timeOf(activity, `${name}-${turn}-end`),
        ),
      );
    const late = (all: number[]): number => median(all.slice(Math.floor(all.length / 2)));
    return late(costs('run')) - late(costs('nothing'));
  } finally {
    await visit.close();
  }
}

/** Does something in a page and stops its script where that takes too long; true where it did. */
export async function stopAfterAWhile({ session }: Visit, deed: () => Promise<unknown>): Promise<boolean> {
  let stopped = false;
  const timer = setTimeout(() => {
    stopped = true;
    session.send('Runtime.terminateExecution').catch(() => {});
  }, STOP_AFTER);
  try {
    await deed();
  } catch (error) {
    if (!stopped) throw error;
  } finally {
    clearTimeout(timer);
  }
  return stopped;
}
