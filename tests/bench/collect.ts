import type { Bench } from './bench';
import type { RowName } from './fixtures';
import type { BenchPage } from './pages';
import { cold, type Sample, warm } from './samples';
import { median } from './statistics';

/** What was measured of one row on one page. */
export class Measured {
  readonly colds: Sample[] = [];
  readonly warms: number[] = [];

  /** Median over the rounds. */
  cold(what: Exclude<keyof Sample, 'stopped'>): number {
    return median(this.colds.map((sample) => sample[what]));
  }

  get warm(): number {
    return median(this.warms);
  }

  get wasStopped(): boolean {
    return this.colds.some(({ stopped }) => stopped);
  }
}

export interface Plan {
  rows: readonly RowName[];
  /** Rows measured warm too. */
  warm: readonly RowName[];
  /** In how many of the rounds, as many pages make up for few rounds. */
  warmRounds: number;
}

/** Other people's libraries that rewrite the page are tenfold slower: they need no second round. */
const ONCE: ReadonlySet<RowName> = new Set(['mark-plain', 'mark-regexp', 'find-and-replace']);
/** Characters above which a page is not for the peers. */
const LARGEST_FOR_PEERS = 1_200_000;
/** A row that takes longer than this cold, in milliseconds, is not run warm. */
const TOO_SLOW_TO_REPEAT = 2_000;

export type Results = Map<BenchPage, Map<RowName, Measured>>;

/** Measures rows on pages, one after the other within each round, so that drift meets all alike. */
export async function collect(bench: Bench, pages: readonly BenchPage[], plan: Plan): Promise<Results> {
  const results: Results = new Map(
    pages.map((page) => [page, new Map(plan.rows.map((row) => [row, new Measured()]))]),
  );
  for (let round = 0; round < bench.options.rounds; round += 1) {
    for (const [page, measured] of results) {
      bench.options.progress(`round ${round + 1}, ${page.name}`);
      for (const row of turned(plan.rows, round)) {
        const one = measured.get(row);
        if (!one || !isDue(row, page, round)) continue;
        await measure(bench, page, row, one, round < plan.warmRounds && plan.warm.includes(row));
      }
    }
  }
  return results;
}

async function measure(
  bench: Bench,
  page: BenchPage,
  row: RowName,
  into: Measured,
  alsoWarm: boolean,
): Promise<void> {
  try {
    const sample = await cold(bench, page, row);
    into.colds.push(sample);
    if (alsoWarm && sample.script < TOO_SLOW_TO_REPEAT) into.warms.push(await warm(bench, page, row));
  } catch (error) {
    bench.fail(`${row} on ${page.name}`, error);
  }
}

function isDue(row: RowName, { size }: BenchPage, round: number): boolean {
  if (row === 'walk' || row === 'ours') return true;
  return size <= LARGEST_FOR_PEERS && (round === 0 || !ONCE.has(row));
}

/** The same rows, beginning with another one each round. */
function turned<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
