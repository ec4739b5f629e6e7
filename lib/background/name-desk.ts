import type { NameCatalogue } from '../knowledge/index-format';
import { NameLibrary } from '../matching/name-library';
import type { NameLoan } from '../matching/name-loan';
import { createGate } from '../matching/strong-names';

/** Hands names out to pages. */
export class NameDesk {
  readonly #library: NameLibrary;
  #holdsStrong: ((text: string) => boolean) | undefined;

  constructor(catalogue: NameCatalogue) {
    this.#library = new NameLibrary(catalogue);
  }

  lend(keys: readonly string[]): NameLoan {
    return this.#library.lend(keys);
  }

  /** True where any of the texts holds a certain name. */
  isWorthReading(texts: readonly string[]): boolean {
    this.#holdsStrong ??= createGate(this.#library);
    return texts.some(this.#holdsStrong);
  }
}
