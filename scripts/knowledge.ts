import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkKnowledge } from '../lib/knowledge/check';
import { coverSource } from '../lib/knowledge/coverage';
import { describeProblem, type Problem } from '../lib/knowledge/problem';
import type { AuthoredKnowledge, TextSource } from '../lib/knowledge/schema';
import { skeletonFor } from '../lib/knowledge/skeleton';
import { readParagraphs } from '../lib/knowledge/statements';
import { describeStatistics, takeStatistics } from '../lib/knowledge/statistics';
import { verifySource } from '../lib/knowledge/verify';
import { KINDS, type Kind } from '../lib/knowledge/vocabulary';
import { fromWhereTheyStand, runCommand, UsageError } from './command';
import { DATA_FOLDER, loadKnowledge } from './data-files';
import { dataSchemas, SCHEMA_FOLDER } from './data-schemas';
import { readTextFile } from './page-file';
import { finderFor } from './sentences';

const USAGE = `usage: npm run knowledge -- COMMAND
  check                              every rule, over all of data/
  verify --source ID=FILE [...]      are the statements borne out by the source's text?
  coverage --source ID=FILE [...]    what does the source's text state that no statement carries?
  hash FILE                          the paragraphs of a text, with their hashes
  stats                              what there is, counted
  new KIND ID                        write the skeleton of an entity (KIND: ${KINDS.join(', ')})
  schema                             write the JSON schemas that editors complete from`;

const COMMANDS: Record<string, (args: string[]) => Promise<number> | number> = {
  check: (args) => withoutArguments(args, check),
  verify: (args) => verify(sourceArguments(args)),
  coverage: (args) => coverage(sourceArguments(args)),
  hash: (args) => hash(fileArgument(args)),
  stats: (args) => withoutArguments(args, stats),
  new: (args) => writeSkeleton(skeletonArguments(args)),
  schema: (args) => withoutArguments(args, writeSchemas),
};

await runCommand(() => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(name ? `there is no command "${name}".\n${USAGE}` : USAGE);
  return command(args);
});

function check(): number {
  const knowledge = loadKnowledge();
  const problems = checkKnowledge(knowledge, { today: today(), find: finderFor(knowledge) });
  if (problems.length > 0) return report(problems);
  const sentences = knowledge.entities.reduce(
    (sum, { matches }) => sum + matches.must.length + matches.mustNot.length,
    0,
  );
  console.log(
    `No problem in ${knowledge.entities.length} entities, ${knowledge.sources.length} sources, ${sentences} sentences.`,
  );
  return 0;
}

async function verify(texts: readonly NamedText[]): Promise<number> {
  const knowledge = loadKnowledge();
  const problems: Problem[] = [];
  for (const { id, file } of texts) {
    const source = findSource(knowledge, id);
    const verification = await verifySource(knowledge, source, readTextFile(file));
    problems.push(...verification.problems);
    const failed = new Set(verification.problems.map((problem) => `${problem.file} ${problem.path}`)).size;
    console.log(
      verification.checked === 0
        ? `${id}: no statement points at a paragraph of it; there is nothing to verify.`
        : `${id}: ${verification.checked} statements point at its paragraphs, ${failed === 0 ? 'all hold' : `${failed} do not hold`}.`,
    );
  }
  return problems.length > 0 ? report(problems) : 0;
}

async function coverage(texts: readonly NamedText[]): Promise<number> {
  const knowledge = loadKnowledge();
  let failed = false;
  for (const { id, file } of texts) {
    const covered = await coverSource(knowledge, findSource(knowledge, id), readTextFile(file));
    for (const { paragraph, what, reason } of covered.leftOut) {
      console.log(`  left out: paragraph ${paragraph}, ${what} (${reason})`);
    }
    for (const { paragraph, untouched, items } of covered.uncovered) {
      const what = [...(untouched ? ['all of it'] : []), ...items].join(', ');
      console.log(`  not carried: paragraph ${paragraph}, ${what}`);
    }
    if (covered.problems.length > 0) report(covered.problems);
    failed ||= covered.uncovered.length + covered.problems.length > 0;
    console.log(
      covered.uncovered.length === 0
        ? `${id}: ${covered.paragraphs} paragraphs, nothing left over but what is left out on purpose.`
        : `${id}: ${covered.uncovered.length} of ${covered.paragraphs} paragraphs state something that no statement carries; write it, or list it in data/left-out.yaml with the reason.`,
    );
  }
  return failed ? 1 : 0;
}

async function hash(file: string): Promise<number> {
  for (const { number, sha256, text } of await readParagraphs(readTextFile(file))) {
    console.log(`${String(number).padStart(4)}  ${sha256}  ${text.trim().slice(0, 40)}`);
  }
  return 0;
}

function stats(): number {
  console.log(describeStatistics(takeStatistics(loadKnowledge())));
  return 0;
}

function writeSkeleton({ kind, id }: { kind: Kind; id: string }): number {
  const path = join(DATA_FOLDER, 'entities', `${id}.yaml`);
  if (existsSync(path)) {
    throw new Error(`data/entities/${id}.yaml: is there already; edit it, or choose another id.`);
  }
  writeFileSync(path, skeletonFor(kind, id, today()));
  console.log(`Wrote data/entities/${id}.yaml. Fill in what is marked, then: npm run knowledge -- check`);
  return 0;
}

function writeSchemas(): number {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(dataSchemas())) {
    writeFileSync(join(SCHEMA_FOLDER, name), text);
    console.log(`Wrote data/schema/${name}.`);
  }
  return 0;
}

function report(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(describeProblem(problem));
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
  return 1;
}

function findSource({ sources }: AuthoredKnowledge, id: string): TextSource {
  const source = sources.find((known) => known.id === id);
  if (!source) throw new UsageError(`there is no source "${id}"; data/sources.yaml lists them.`);
  return source;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** A source's id and the file that holds its text. */
interface NamedText {
  id: string;
  file: string;
}

function sourceArguments(args: string[]): NamedText[] {
  const { values } = parse(() =>
    parseArgs({ args, options: { source: { type: 'string', multiple: true } } }),
  );
  const named = values.source ?? [];
  if (named.length === 0) throw new UsageError(`--source ID=FILE is missing.\n${USAGE}`);
  return named.map((pair) => {
    const [, id, file] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (!id || !file) throw new UsageError(`--source ${pair}: write it as ID=FILE.\n${USAGE}`);
    return { id, file: fromWhereTheyStand(file) };
  });
}

function skeletonArguments(args: string[]): { kind: Kind; id: string } {
  const [kindName, id, ...rest] = parse(() => parseArgs({ args, allowPositionals: true })).positionals;
  const kind = KINDS.find((known) => known === kindName);
  if (!kind || id === undefined || rest.length > 0) {
    throw new UsageError(
      `${kindName !== undefined && !kind ? `there is no kind "${kindName}".` : 'a kind and an id are needed.'}\n${USAGE}`,
    );
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError(
      `"${id}" is no id: write lower-case words joined by single hyphens, such as "sky-ecc".`,
    );
  }
  return { kind, id };
}

function fileArgument(args: string[]): string {
  const [file, ...rest] = parse(() => parseArgs({ args, allowPositionals: true })).positionals;
  if (file === undefined || rest.length > 0) throw new UsageError(`one file is needed.\n${USAGE}`);
  return fromWhereTheyStand(file);
}

function withoutArguments(args: string[], command: () => number): number {
  parse(() => parseArgs({ args }));
  return command();
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
