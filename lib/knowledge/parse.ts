import * as v from 'valibot';
import type { Problem } from './problem';
import { type AuthoredKnowledge, Entity, LeftOut, SourceList, type TextSource } from './schema';

/** One authored file: its path as the author knows it, and what its YAML holds. */
export interface DataFile {
  file: string;
  content: unknown;
}

/** What can be used of the authored files, and what is wrong with them. */
export interface ParsedKnowledge {
  knowledge: AuthoredKnowledge;
  problems: Problem[];
}

const ENTITY_FOLDER = 'data/entities/';
const LEFT_OUT_FILE = 'data/left-out.yaml';

/**
 * Checks the shape of authored files and sorts them: `data/entities/ID.yaml` holds one entity,
 * `data/left-out.yaml` what was left out, every other file a list of sources.
 * Problems are returned, never thrown, so that an author sees all of them at once.
 */
export function parseKnowledge(files: readonly DataFile[]): ParsedKnowledge {
  const problems: Problem[] = [];
  const entities: Entity[] = [];
  const sources: TextSource[] = [];
  let leftOut: LeftOut = { passages: [], topics: [] };
  for (const { file, content } of files) {
    if (file.startsWith(ENTITY_FOLDER)) {
      const entity = parseWith(Entity, file, content, problems);
      if (!entity) continue;
      const expected = file.slice(ENTITY_FOLDER.length).replace(/\.yaml$/, '');
      if (entity.id !== expected) {
        problems.push({
          file,
          path: 'id',
          problem: `is "${entity.id}" but the file is named "${expected}"`,
          mend: 'give the file and the id the same name',
        });
      }
      entities.push(entity);
    } else if (file === LEFT_OUT_FILE) {
      leftOut = parseWith(LeftOut, file, content, problems) ?? leftOut;
    } else {
      sources.push(...(parseWith(SourceList, file, content, problems) ?? []));
    }
  }
  // Order of files must not change anything that is built from them.
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  sources.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { knowledge: { entities, sources, leftOut }, problems };
}

function parseWith<S extends v.GenericSchema>(
  schema: S,
  file: string,
  content: unknown,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, content, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) problems.push(describeIssue(file, issue));
  return undefined;
}

function describeIssue(file: string, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { file, path, problem: 'is not a field we know', mend: 'remove it, or mend its spelling' };
  }
  if (issue.received === 'undefined') {
    return { file, path, problem: 'is missing', mend: 'add it; data/README.md says what it takes' };
  }
  if (issue.type === 'non_empty' || issue.type === 'min_length') {
    return { file, path, problem: 'is empty', mend: `${issue.message}; fill it in` };
  }
  const problem = `holds ${RECEIVED[issue.received] ?? issue.received}`;
  return { file, path, problem, mend: expectation(issue) };
}

const RECEIVED: Record<string, string | undefined> = {
  Object: 'fields of its own',
  Array: 'a list',
  null: 'nothing',
};

const EXPECTED: Record<string, string | undefined> = {
  string: 'it takes text; put it in quotes where it looks like a number or a date',
  number: 'it takes a number, without quotes',
  boolean: 'it takes true or false',
  Array: 'it takes a list',
  Object: 'it takes fields of its own',
};

function expectation({ message, expected }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid')) return message;
  const plain = EXPECTED[expected ?? ''];
  if (plain) return plain;
  const choices =
    expected
      ?.replace(/^\(|\)$/g, '')
      .replaceAll('"', '')
      .split(' | ') ?? [];
  return `it takes ${choices.map((choice) => (choice === 'Array' ? 'a list' : choice)).join(' or ')}`;
}
