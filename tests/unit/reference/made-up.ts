import type { DirectoryEntry } from '../../../lib/knowledge/card';
import type { Overview, OverviewEvent } from '../../../lib/knowledge/overview';
import type { Kind } from '../../../lib/knowledge/vocabulary';
import { Whole } from '../../../lib/ui/reference/whole';

/** A line of the list of entities whose name is its id in capitals. */
export function entry(id: string, kind: Kind): DirectoryEntry {
  return { id, kind, name: id.toUpperCase(), label: '', summary: '', names: [] };
}

export function event(entity: string, date: string, id = `${entity}/${date}`): OverviewEvent {
  return { id, entity, date, text: '', sources: [] };
}

export function relation(from: string, to: string): Overview['relations'][number] {
  return { from, relation: 'led', inverse: 'led by', to };
}

/** A network, an operation against it, the agency behind that, and a court that has to do with none of them. */
export const WHOLE = new Whole(
  {
    events: [],
    series: [],
    relations: [relation('heron', 'lantern'), relation('coast', 'heron')],
    sources: [],
  },
  [
    entry('lantern', 'network'),
    entry('heron', 'operation'),
    entry('coast', 'agency'),
    entry('bench', 'court'),
  ],
);
