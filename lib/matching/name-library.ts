import type { IndexEntity, IndexGroup, LibraryName, NameCatalogue } from '../knowledge/index-format';
import { partsOf } from './keys';
import { namesOf } from './name-lines';

/** All names, to be taken out by key: only those that may stand in a text are ever made ready. */
export class NameLibrary {
  readonly #catalogue: NameCatalogue;

  constructor(catalogue: NameCatalogue) {
    this.#catalogue = catalogue;
  }

  /** The keys of all names, in lists as `Keys` takes them. */
  get keys(): string[] {
    return Object.entries(this.#catalogue.names).map(([first, { seconds }]) => `${first},${seconds}`);
  }

  namesAt(key: string): LibraryName[] {
    const [first, second] = partsOf(key);
    if (!Object.hasOwn(this.#catalogue.names, first)) return [];
    const { seconds = '', lines = [] } = this.#catalogue.names[first] ?? {};
    return namesOf(lines[seconds.split(',').indexOf(second)] ?? '');
  }

  group(number: number): IndexGroup | undefined {
    return this.#catalogue.groups[number];
  }

  entity(number: number): IndexEntity | undefined {
    return this.#catalogue.entities[number];
  }
}
