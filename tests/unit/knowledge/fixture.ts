import { checkKnowledge } from '../../../lib/knowledge/check';
import { type DataFile, parseKnowledge } from '../../../lib/knowledge/parse';
import type { Problem } from '../../../lib/knowledge/problem';
import type { AuthoredKnowledge } from '../../../lib/knowledge/schema';

import { FILES, type Files, type Json } from './made-up';

export { ARTICLE, type Files, type Json } from './made-up';

/** Made-up knowledge in which every rule is kept, and the tools to break it in one place. */

export const TODAY = '2026-02-01';

/** The authored files, ready to be broken. */
export function validFiles(): Files {
  return structuredClone(FILES);
}

/**
 * Sets a field, or removes it where no value is given. List entries are named by id, or counted:
 * `claims[fate].sources[0].source`.
 */
export function put(files: Files, file: string, path: string, value?: Json): void {
  const keys = [...path.matchAll(/[^.[\]]+|\[([^\]]+)\]/g)].map(([whole, inBrackets]) => inBrackets ?? whole);
  const last = keys.pop();
  let place: Json | undefined = files[file];
  for (const key of keys) place = child(place, key);
  if (last === undefined) {
    if (value === undefined) delete files[file];
    else files[file] = value;
  } else if (Array.isArray(place)) {
    const position = indexIn(place, last);
    if (value === undefined) place.splice(position, 1);
    else place[position] = value;
  } else if (typeof place === 'object' && place !== null) {
    if (value === undefined) delete place[last];
    else place[last] = value;
  } else throw new Error(`${file} has no ${path}`);
}

function child(place: Json | undefined, key: string): Json | undefined {
  const found = Array.isArray(place)
    ? place[indexIn(place, key)]
    : typeof place === 'object' && place !== null
      ? place[key]
      : undefined;
  if (found === undefined) throw new Error(`there is no ${key}`);
  return found;
}

function indexIn(list: readonly Json[], key: string): number {
  if (/^\d+$/.test(key)) return Number(key);
  return list.findIndex(
    (entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry) && entry.id === key,
  );
}

export function asDataFiles(files: Files): DataFile[] {
  return Object.entries(files).map(([file, content]) => ({ file, content }));
}

/** The fixture as knowledge. */
export function validKnowledge(): AuthoredKnowledge {
  return parseKnowledge(asDataFiles(validFiles())).knowledge;
}

/** What the matcher would find in the fixture's sentences, as far as these tests need it. */
export function findNames(sentence: string): string[] {
  const found: [words: RegExp, id: string][] = [
    [/Lanternphone/i, 'lantern'],
    [/Operation Heron/, 'heron'],
    [/High Court of Avalon/, 'avalon-court'],
    [/\[2022\] AHC 7/, 'avalon-2022-7'],
    [/remanded in custody/, 'remand'],
    [/Mara Venn.*Lanternphone.*Port Merrow/, 'mara-venn'],
    [/Otto Brill.*Operation Heron/, 'otto-brill'],
  ];
  return found.filter(([words]) => words.test(sentence)).map(([, id]) => id);
}

/** Everything that is wrong with authored files: their shape, and the rules where the shape is right. */
export function problemsOf(files: Files): Problem[] {
  const { knowledge, problems } = parseKnowledge(asDataFiles(files));
  return [...problems, ...checkKnowledge(knowledge, { today: TODAY, find: findNames })];
}
