import { parseArgs } from 'node:util';
import { recordedPages } from '../tests/bench/pages';
import { formatReport } from '../tests/bench/report';
import { runBench, TABLE_NAMES } from '../tests/bench/run';
import { fromWhereTheyStand, runCommand, UsageError } from './command';

const USAGE = `usage: npm run bench -- [--pages DIR] [--rounds N] [--only TABLE ...] [--json]   (tables: ${TABLE_NAMES.join(', ')})`;

/** Characters of text of the made-up pages. */
const SIZES = [5_000, 50_000, 1_000_000, 5_000_000];

await runCommand(async () => {
  const { pages, rounds, only = [], json } = readArguments();
  const report = await runBench(
    {
      rounds: readRounds(rounds),
      sizes: SIZES,
      settling: 3_000,
      recorded: pages === undefined ? [] : recordedPages(fromWhereTheyStand(pages)),
      progress: (line) => console.error(line),
    },
    only,
  );
  console.log(json ? JSON.stringify(report) : formatReport(report));
  // Speed is never a failure; what could not be measured is.
  return report.failures.length > 0 ? 1 : 0;
});

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        pages: { type: 'string' },
        rounds: { type: 'string' },
        only: { type: 'string', multiple: true },
        json: { type: 'boolean' },
      },
    });
    const unknown = values.only?.find((name) => !TABLE_NAMES.includes(name));
    if (unknown === undefined) return values;
    throw new Error(`there is no table "${unknown}".`);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function readRounds(text = '3'): number {
  const rounds = Number(text);
  if (Number.isInteger(rounds) && rounds > 0) return rounds;
  throw new UsageError(`"${text}" is no number of rounds.\n${USAGE}`);
}
