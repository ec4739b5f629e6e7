import * as v from 'valibot';
import type { Problem } from './problem';
import { Entity, type Knowledge, SourceList, type TextSource } from './schema';

/** One authored file: its path as the author knows it, and what its YAML holds. */
export interface DataFile {
  file: string;
  content: unknown;
}

const ENTITY_FOLDER = 'data/entities/';

/**
 * Checks the shape of authored files and sorts them into entities and sources.
 * Problems are returned, never thrown, so that an author sees all of them at once.
 */
export function parseKnowledge(files: readonly DataFile[]): { knowledge: Knowledge; problems: Problem[] } {
  const problems: Problem[] = [];
  const entities: Entity[] = [];
  const sources: TextSource[] = [];
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
    } else {
      sources.push(...(parseWith(SourceList, file, content, problems) ?? []));
    }
  }
  // Order of files must not change anything that is built from them.
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  sources.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { knowledge: { entities, sources }, problems };
}

function parseWith<S extends v.GenericSchema>(
  schema: S,
  file: string,
  content: unknown,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, content);
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
    return { file, path, problem: 'is missing', mend: `add it; it takes ${expectation(issue)}` };
  }
  return {
    file,
    path,
    problem: `holds ${issue.received}`,
    mend: issue.message.startsWith('Invalid') ? `it takes ${expectation(issue)}` : issue.message,
  };
}

function expectation(issue: v.BaseIssue<unknown>): string {
  return issue.expected?.replaceAll('|', 'or') ?? 'a value of another form';
}
