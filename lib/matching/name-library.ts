import type {
  IndexEntity,
  IndexGroup,
  KeyedNames,
  LibraryName,
  NameCatalogue,
} from '../knowledge/index-format';
import { partsOf } from './keys';
import { namesOf } from './name-lines';

/** All names, to be taken out by key: only those that may stand in a text are ever made ready. */
export class NameLibrary {
  readonly #catalogue: NameCatalogue;
  /** Lines of names by the second words of their keys, for first words that were asked for. */
  readonly #bySecond = new Map<string, ReadonlyMap<string, string>>();

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
    const lines = this.#bySecond.get(first) ?? bySecond(this.#catalogue.names[first]);
    this.#bySecond.set(first, lines);
    return namesOf(lines.get(second) ?? '');
  }

  group(number: number): IndexGroup | undefined {
    return this.#catalogue.groups[number];
  }

  entity(number: number): IndexEntity | undefined {
    return this.#catalogue.entities[number];
  }
}

function bySecond({ seconds, lines }: KeyedNames = { seconds: '', lines: '' }): Map<string, string> {
  const parted = lines.split('\n\n');
  return new Map(seconds.split(',').map((second, at) => [second, parted[at] ?? '']));
}
