import type { LibraryName, NameCatalogue } from '../knowledge/index-format';
import { partsOf } from './keys';
import type { NameSource } from './known-names';
import { namesOf } from './name-lines';
import type { NameLoan } from './name-loan';

/** All names, to be handed out by key: a page gets those that may stand on it, and no others. */
export class NameLibrary implements NameSource {
  readonly #catalogue: NameCatalogue;
  /** The second words of keys, by first ones that were asked for. */
  readonly #seconds = new Map<string, readonly string[]>();

  constructor(catalogue: NameCatalogue) {
    this.#catalogue = catalogue;
  }

  get keys(): string[] {
    return keyListsOf(this.#catalogue);
  }

  lend(keys: Iterable<string>): NameLoan {
    const { groups, entities } = this.#catalogue;
    const loan: NameLoan = { names: {}, groups: {}, entities: {} };
    for (const key of keys) {
      const names = this.#namesAt(key);
      loan.names[key] = names;
      for (const [, is, number] of names) {
        const group = is === 'alias' ? groups[number] : undefined;
        if (group) loan.groups[number] = group;
        const owner = group ? group.entity : number;
        const entity = entities[owner];
        if (entity) loan.entities[owner] = entity;
      }
    }
    return loan;
  }

  #namesAt(key: string): LibraryName[] {
    const [first, second] = partsOf(key);
    if (!Object.hasOwn(this.#catalogue.names, first)) return [];
    const { seconds = '', lines = [] } = this.#catalogue.names[first] ?? {};
    const parted = this.#seconds.get(first) ?? seconds.split(',');
    this.#seconds.set(first, parted);
    return namesOf(lines[parted.indexOf(second)] ?? '');
  }
}

/** The keys of all names, in lists as `Keys` takes them. */
export function keyListsOf({ names }: NameCatalogue): string[] {
  return Object.entries(names).map(([first, { seconds }]) => `${first},${seconds}`);
}
