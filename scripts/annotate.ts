import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotateText, bundledMatcher, type FileAnnotations } from './annotations';
import { fromWhereTheyStand, runCommand, UsageError } from './command';
import { decodeText, readTextFile } from './page-file';

const USAGE = 'usage: npm run annotate -- [--json] FILE|DIR|-   (.html or .txt; "-" reads standard input)';
const PAGE_FILE = /\.(?:x?html?|xht|txt)$/i;

await runCommand(() => {
  const { values, positionals } = readArguments();
  const matcher = bundledMatcher();
  let failed = false;
  for (const name of positionals) {
    for (const file of filesOf(name)) {
      try {
        const text = file === '-' ? decodeText(readFileSync(0), 'standard input') : readTextFile(file);
        print(annotateText(matcher, text, file === '-' ? '' : file), values.json ?? false);
      } catch (error) {
        failed = true;
        console.error(error instanceof Error ? error.message : String(error));
      }
    }
  }
  return failed ? 1 : 0;
});

function readArguments() {
  try {
    const parsed = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
    if (parsed.positionals.length > 0) return parsed;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  throw new UsageError(USAGE);
}

function filesOf(name: string): string[] {
  if (name === '-') return [name];
  const path = fromWhereTheyStand(name);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = readdirSync(path)
    .filter((entry) => PAGE_FILE.test(entry))
    .sort()
    .map((entry) => join(path, entry));
  if (files.length === 0) throw new UsageError(`${path}: holds no .html or .txt file.`);
  return files;
}

function print(result: FileAnnotations, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(result));
    return;
  }
  const { file, lang, relevant, annotations, suppressed } = result;
  console.log(
    `${file || 'standard input'}  (${lang ?? 'language not told'}${relevant ? '' : ', not about these matters'})`,
  );
  for (const { entity, surface, start, painted, why } of annotations) {
    console.log(`  ${painted ? '●' : '○'} ${surface}  → ${entity}  at ${start}: ${why}`);
  }
  for (const { surface, entity, why } of suppressed) console.log(`  – ${surface}  (not ${entity}): ${why}`);
  if (annotations.length > 0) console.log('  ● painted by default   ○ matched and listed   – kept out');
}
