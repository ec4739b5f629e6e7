import type { KeyedNames, LibraryName, NameCatalogue } from '../knowledge/index-format';
import { partsOf } from './keys';
import type { NameSource } from './known-names';
import { namesOf } from './name-lines';
import type { NameLoan } from './name-loan';

/** All names, to be handed out by key: a page gets those that may stand on it, and no others. */
export class NameLibrary implements NameSource {
  readonly #catalogue: NameCatalogue;
  /** Lines of names by the second words of their keys, for first words that were asked for. */
  readonly #bySecond = new Map<string, ReadonlyMap<string, string>>();

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
    const lines = this.#bySecond.get(first) ?? bySecond(this.#catalogue.names[first]);
    this.#bySecond.set(first, lines);
    return namesOf(lines.get(second) ?? '');
  }
}

function bySecond({ seconds, lines }: KeyedNames = { seconds: '', lines: '' }): Map<string, string> {
  const parted = lines.split('\n\n');
  return new Map(seconds.split(',').map((second, at) => [second, parted[at] ?? '']));
}

/** The keys of all names, in lists as `Keys` takes them. */
export function keyListsOf({ names }: NameCatalogue): string[] {
  return Object.entries(names).map(([first, { seconds }]) => `${first},${seconds}`);
}
