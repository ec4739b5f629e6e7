import { cpus, loadavg } from 'node:os';
import { ensureBrowsers } from '../../scripts/driver/set-up';
import { Bench, type BenchOptions } from './bench';
import type { Report, Table } from './report';
import { blackBox } from './tables/black-box';
import { change } from './tables/change';
import { domChanges } from './tables/dom-changes';
import { heap } from './tables/heap';
import { names } from './tables/names';
import { offSite } from './tables/off-site';
import { nothing, pipeline } from './tables/pipeline';
import { pointer } from './tables/pointer';
import { benchSearch } from './tables/search';

/** Every table by the name it is asked for by, in the order of the report. */
const TABLES: Record<string, (bench: Bench) => Promise<Table[]>> = {
  pipeline,
  nothing,
  names,
  change,
  'dom-changes': domChanges,
  pointer,
  heap,
  'black-box': blackBox,
  'off-site': offSite,
  search: benchSearch,
};

export const TABLE_NAMES: readonly string[] = Object.keys(TABLES);

/**
 * Measures, all in one run. What fails is noted in the report, and the rest goes on.
 * @param only names of tables; all where there are none
 */
export async function runBench(options: BenchOptions, only: readonly string[] = []): Promise<Report> {
  const browsers = await ensureBrowsers();
  const [chromium] = browsers;
  if (!chromium) throw new Error('There is no Chromium.');
  const bench = await Bench.open(chromium, options);
  const tables: Table[] = [];
  try {
    for (const [name, measure] of Object.entries(TABLES)) {
      if (only.length > 0 && !only.includes(name)) continue;
      options.progress(`-- ${name}`);
      try {
        tables.push(...(await measure(bench)));
      } catch (error) {
        bench.fail(name, error);
      }
    }
  } finally {
    await bench.close();
  }
  const versions = browsers.map(({ name, version }) => `${name} ${version}`).join(', ');
  const [processor] = cpus();
  const environment =
    `${versions}; ${cpus().length} cores (${processor?.model.trim()}), load ${loadavg()[0]?.toFixed(1)}; ` +
    `Node ${process.versions.node}; ${options.rounds} rounds, ${options.recorded.length} recorded pages`;
  return { environment, tables, failures: bench.failures };
}
