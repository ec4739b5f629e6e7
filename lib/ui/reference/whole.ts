import type { DirectoryEntry } from '../../knowledge/card';
import type { Overview } from '../../knowledge/overview';
import type { Kind } from '../../knowledge/vocabulary';
import type { Filter } from './address';

/** The knowledge as a whole, with the names that its parts go by. */
export class Whole {
  readonly overview: Overview;
  readonly #entries: ReadonlyMap<string, DirectoryEntry>;
  readonly #neighbours = new Map<string, Set<string>>();

  constructor(overview: Overview, entries: readonly DirectoryEntry[]) {
    this.overview = overview;
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    for (const { from, to } of overview.relations) {
      this.neighboursOf(from).add(to);
      this.neighboursOf(to).add(from);
    }
  }

  nameOf = (id: string): string => this.#entries.get(id)?.name ?? id;
  kindOf = (id: string): Kind | undefined => this.#entries.get(id)?.kind;

  /** Entities that a relation ties to one, whichever way it reads. */
  neighboursOf(id: string): Set<string> {
    const known = this.#neighbours.get(id) ?? new Set();
    this.#neighbours.set(id, known);
    return known;
  }

  /** Entities that a filter lets through: of its kinds, and the one it is about with its neighbours. */
  passes({ about, kinds }: Filter): (id: string) => boolean {
    const near = about === undefined ? undefined : this.neighboursOf(about);
    return (id) => {
      const kind = this.kindOf(id);
      if (kind === undefined || (kinds.length > 0 && !kinds.includes(kind))) return false;
      return near === undefined || id === about || near.has(id);
    };
  }

  /** Kinds of some entities. */
  kindsOf(ids: readonly string[]): Set<Kind> {
    return new Set(ids.flatMap((id) => this.kindOf(id) ?? []));
  }
}
