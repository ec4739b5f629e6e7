import type { NameCatalogue } from '../knowledge/index-format';
import type { NameSource } from './known-names';
import type { NameLoan } from './name-loan';

/** All names, to be handed out by key: a page gets those that may stand on it, and no others. */
export class NameLibrary implements NameSource {
  readonly #catalogue: NameCatalogue;

  constructor(catalogue: NameCatalogue) {
    this.#catalogue = catalogue;
  }

  /** Every key. */
  get keys(): string[] {
    return Object.keys(this.#catalogue.names);
  }

  lend(keys: Iterable<string>): NameLoan {
    const { groups, entities } = this.#catalogue;
    const loan: NameLoan = { names: {}, groups: {}, entities: {} };
    for (const key of keys) {
      const names = Object.hasOwn(this.#catalogue.names, key) ? (this.#catalogue.names[key] ?? []) : [];
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
}
