import type { NameCatalogue } from '../knowledge/index-format';
import { openMatcher } from '../matching/matcher';
import { NameLibrary } from '../matching/name-library';
import type { ChangeAnswer, PageChange } from '../matching/page-change';
import { createGate } from '../matching/strong-names';
import { PageReadings } from './page-readings';

/** Finds the names on pages, so that no page holds the names or does the work. */
export class NameDesk {
  readonly #library: NameLibrary;
  readonly #readings: PageReadings;
  #holdsStrong: ((text: string) => boolean) | undefined;

  constructor(catalogue: NameCatalogue) {
    this.#library = new NameLibrary(catalogue);
    this.#readings = new PageReadings(openMatcher(this.#library));
  }

  /** True where any of the texts holds a certain name. */
  isWorthReading(texts: readonly string[]): boolean {
    this.#holdsStrong ??= createGate(this.#library);
    return texts.some(this.#holdsStrong);
  }

  /** Takes up a change of the page in a frame. */
  read(frame: string, change: PageChange): Promise<ChangeAnswer> {
    return this.#readings.take(frame, change);
  }
}
