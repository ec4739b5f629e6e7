import type { DirectoryEntry } from '../../knowledge/card';
import type { Overview } from '../../knowledge/overview';
import { KINDS, type Kind } from '../../knowledge/vocabulary';
import type { Filter } from './address';

const NONE: ReadonlySet<string> = new Set();

/** The knowledge as a whole, with the names that its parts go by. */
export class Whole {
  readonly overview: Overview;
  readonly #entries: ReadonlyMap<string, DirectoryEntry>;
  readonly #neighbours = new Map<string, Set<string>>();

  constructor(overview: Overview, entries: readonly DirectoryEntry[]) {
    this.overview = overview;
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    for (const { from, to } of overview.relations) {
      this.#tie(from, to);
      this.#tie(to, from);
    }
  }

  nameOf = (id: string): string => this.#entries.get(id)?.name ?? id;
  kindOf = (id: string): Kind | undefined => this.#entries.get(id)?.kind;

  /** Entities that a relation ties to one, whichever way it reads. */
  neighboursOf(id: string): ReadonlySet<string> {
    return this.#neighbours.get(id) ?? NONE;
  }

  /** Entities that a filter lets through: of its kinds, and near the one it is about, if it is about one. */
  passes({ about, kinds }: Filter): (id: string) => boolean {
    return (id) => {
      const kind = this.kindOf(id);
      if (kind === undefined || (kinds.length > 0 && !kinds.includes(kind))) return false;
      return about === undefined || id === about || this.neighboursOf(about).has(id);
    };
  }

  /** Kinds of some entities, in the order of all kinds. */
  kindsOf(ids: readonly string[]): Kind[] {
    const found = new Set(ids.map(this.kindOf));
    return KINDS.filter((kind) => found.has(kind));
  }

  /** Entities that a view of some can be about, by name; what it is about already is one of them. */
  subjects(ids: readonly string[], { about }: Filter): { id: string; name: string }[] {
    return [...new Set(about === undefined ? ids : [...ids, about])]
      .map((id) => ({ id, name: this.nameOf(id) }))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  #tie(id: string, other: string): void {
    const known = this.#neighbours.get(id);
    if (known) known.add(other);
    else this.#neighbours.set(id, new Set([other]));
  }
}
