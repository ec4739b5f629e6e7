import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileIndex } from '../lib/knowledge/compile';
import { createMatcher } from '../lib/matching/matcher';
import { readCases } from './cases';
import { fromWhereTheyStand, runCommand, UsageError } from './command';
import { loadKnowledge, ROOT } from './data-files';
import { type Evaluation, evaluate, type Score } from './evaluation';

const USAGE =
  'usage: npm run eval -- [DIR|FILE.json ...] [--json] [--min-precision 0.99] [--min-recall 0.97]   (default: tests/corpus)';

await runCommand(() => {
  const { values, positionals } = readArguments();
  const [minPrecision, minRecall] = [share(values['min-precision']), share(values['min-recall'])];
  const places = positionals.length > 0 ? positionals.map(fromWhereTheyStand) : [join(ROOT, 'tests/corpus')];
  const cases = readCases(places);
  const knowledge = loadKnowledge();
  const kinds = new Map(knowledge.entities.map(({ id, kind }) => [id, kind as string]));
  const evaluation = evaluate(
    createMatcher(compileIndex(knowledge)),
    cases,
    (id) => kinds.get(id) ?? 'unknown',
  );
  if (values.json) console.log(JSON.stringify(evaluation));
  else print(evaluation);
  const { precision, recall } = evaluation.overall;
  return precision < minPrecision || recall < minRecall ? 1 : 0;
});

function readArguments() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean' },
        'min-precision': { type: 'string' },
        'min-recall': { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function share(text: string | undefined): number {
  const value = Number(text ?? 0);
  if (Number.isFinite(value) && value >= 0 && value <= 1) return value;
  throw new UsageError(`"${text}" is no share between 0 and 1.\n${USAGE}`);
}

function print({ cases, overall, languages, kinds, deviations }: Evaluation): void {
  for (const { kind, case: id, entity, surface, count, why, note } of deviations) {
    console.log(`${kind}: ${id}: ${count} × "${surface}" (${entity}): ${why}${note ? ` [${note}]` : ''}`);
  }
  console.log(`${deviations.length > 0 ? '\n' : ''}${cases} cases`);
  const row = (name: string, { precision, recall, f1, hits, misses, falseAlarms }: Score) =>
    console.log(
      `${name.padEnd(12)} precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}   ` +
        `${hits} hits, ${misses} missed, ${falseAlarms} false`,
    );
  row('all', overall);
  for (const [name, score] of Object.entries({ ...languages, ...kinds })) row(name, score);
}
