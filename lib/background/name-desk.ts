import { compileIndex } from '../knowledge/compile';
import type { Knowledge } from '../knowledge/schema';
import { NameLibrary } from '../matching/name-library';
import type { NameLoan } from '../matching/name-loan';
import { createGate } from '../matching/strong-names';

/** Hands names out to pages. What that takes is made at the first question. */
export class NameDesk {
  readonly #knowledge: Knowledge;
  #made: NameLibrary | undefined;
  #holdsStrong: ((text: string) => boolean) | undefined;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  lend(keys: readonly string[]): NameLoan {
    return this.#library.lend(keys);
  }

  /** True where any of the texts holds a certain name. */
  isWorthReading(texts: readonly string[]): boolean {
    this.#holdsStrong ??= createGate(this.#library);
    return texts.some(this.#holdsStrong);
  }

  get #library(): NameLibrary {
    this.#made ??= new NameLibrary(compileIndex(this.#knowledge));
    return this.#made;
  }
}
