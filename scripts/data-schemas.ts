import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Entity, LeftOut, SourceList } from '../lib/knowledge/schema';
import { DATA_FOLDER } from './data-files';

export const SCHEMA_FOLDER = join(DATA_FOLDER, 'schema');

/** The JSON schemas of the authored files, by file name; editors complete and check from them. */
export function dataSchemas(): Record<string, string> {
  // Calendar checks and trimming have no counterpart; the check carries them out.
  const options = { typeMode: 'input', errorMode: 'ignore' } as const;
  return {
    'entity.schema.json': text(toJsonSchema(Entity, options)),
    'sources.schema.json': text(toJsonSchema(SourceList, options)),
    'left-out.schema.json': text(toJsonSchema(LeftOut, options)),
  };
}

function text(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
