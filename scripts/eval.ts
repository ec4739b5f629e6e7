import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { compileIndex } from '../lib/knowledge/compile';
import { createMatcher } from '../lib/matching/matcher';
import { fromWhereTheyStand, runCommand, UsageError } from './command';
import { loadKnowledge, ROOT } from './data-files';
import { Case, type Evaluation, evaluate, type Score } from './evaluation';
import { readTextFile } from './page-file';

const USAGE =
  'usage: npm run eval -- [DIR|FILE.json ...] [--json] [--min-precision 0.99] [--min-recall 0.97]   (default: tests/corpus)';

await runCommand(() => {
  const { values, positionals } = readArguments();
  const [minPrecision, minRecall] = [share(values['min-precision']), share(values['min-recall'])];
  const places = positionals.length > 0 ? positionals.map(fromWhereTheyStand) : [join(ROOT, 'tests/corpus')];
  const cases = places.flatMap(caseFiles).flatMap(readCases);
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

function caseFiles(place: string): string[] {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [place];
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  if (files.length === 0) throw new UsageError(`${place}: holds no .json case.`);
  return files.sort().map((name) => join(place, name));
}

/** A file holds one case or a list of them. */
function readCases(file: string): Case[] {
  let content: unknown;
  try {
    content = JSON.parse(readTextFile(file));
  } catch (error) {
    throw new Error(
      error instanceof SyntaxError ? `${file}: is not valid JSON (${error.message}).` : String(error),
    );
  }
  return (Array.isArray(content) ? content : [content]).map((one: unknown, position) => {
    const result = v.safeParse(Case, one);
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw new Error(`${file}: case ${position + 1}, ${v.getDotPath(issue) ?? 'the case'}: ${issue.message}.`);
  });
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
