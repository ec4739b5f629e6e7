import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { type DataFile, parseKnowledge } from '../lib/knowledge/parse';
import { KnowledgeError, type Problem } from '../lib/knowledge/problem';
import type { AuthoredKnowledge } from '../lib/knowledge/schema';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const DATA_FOLDER = join(ROOT, 'data');

/** Every YAML file under a folder, read and parsed; text that is no YAML becomes a problem. */
export function readDataFiles(folder = DATA_FOLDER): { files: DataFile[]; problems: Problem[] } {
  const files: DataFile[] = [];
  const problems: Problem[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  for (const name of names) {
    const path = join(folder, name);
    const file = `data/${relative(folder, path).replaceAll('\\', '/')}`;
    if (name.endsWith('.yml')) {
      problems.push({ file, path: '', problem: 'would not be read', mend: 'name it .yaml' });
      continue;
    }
    const document = parseDocument(readFileSync(path, 'utf8'), { prettyErrors: true });
    const [error] = document.errors;
    if (error) {
      problems.push({
        file,
        path: error.linePos ? `line ${error.linePos[0].line}` : '',
        problem: `is not valid YAML: ${error.message.split('\n')[0]}`,
        mend: 'mend the indentation or quoting there',
      });
    } else {
      files.push({ file, content: document.toJS() });
    }
  }
  return { files, problems };
}

/**
 * The authored knowledge of a folder, checked for shape.
 * @throws KnowledgeError that lists every problem
 */
export function loadKnowledge(folder = DATA_FOLDER): AuthoredKnowledge {
  const { files, problems } = readDataFiles(folder);
  const parsed = parseKnowledge(files);
  problems.push(...parsed.problems);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return parsed.knowledge;
}
