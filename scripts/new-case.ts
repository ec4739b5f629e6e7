import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../lib/knowledge/vocabulary';
import { bundledMatcher } from './annotations';
import { draftCase, readCases } from './cases';
import { fromWhereTheyStand, runCommand, UsageError } from './command';
import { ROOT } from './data-files';
import { readTextFile } from './page-file';

const USAGE = `usage: npm run new-case -- FILE.html|FILE.txt --id ID --lang ${LANGUAGES.join('|')}`;
const CORPUS = join(ROOT, 'tests/corpus');

await runCommand(() => {
  const { file, name, lang } = readArguments();
  const path = fromWhereTheyStand(file);
  const content = readTextFile(path);
  const id = `${lang}-${name}`;
  const target = join(CORPUS, lang, `${name}.json`);
  const shown = relative(ROOT, target);
  if (existsSync(target)) throw new Error(`${shown}: is there already; edit it, or choose another --id.`);
  if (readCases([CORPUS]).some((known) => known.id === id)) {
    throw new Error(`tests/corpus/${lang}: holds a case "${id}" already; choose another --id.`);
  }
  const draft = draftCase(bundledMatcher(), content, path, id, lang);
  if (draft.text === '') throw new Error(`${path}: holds no prose; give a page that has some.`);
  mkdirSync(join(CORPUS, lang), { recursive: true });
  writeFileSync(target, `${JSON.stringify(draft, null, 2)}\n`);
  const mentions = draft.expected.reduce((sum, { count }) => sum + count, 0);
  console.log(
    `Wrote ${shown}: ${mentions} mentions expected, ${draft.forbidden.length} names kept out, as the matcher has them today.\n` +
      'Put the text into your own words, correct both lists by hand, then: npm run eval',
  );
  return 0;
});

function readArguments() {
  const { values, positionals } = parse();
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(`Name one page.\n${USAGE}`);
  const { id: name } = values;
  if (name === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new UsageError(`--id: needs small letters, digits and hyphens, such as "harbour-raid".\n${USAGE}`);
  }
  const lang = LANGUAGES.find((one) => one === values.lang);
  if (!lang) throw new UsageError(`--lang: needs one of ${LANGUAGES.join(', ')}.\n${USAGE}`);
  return { file, name, lang };
}

function parse() {
  try {
    return parseArgs({
      options: { id: { type: 'string' }, lang: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
