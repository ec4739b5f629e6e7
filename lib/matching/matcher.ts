import type { MatcherIndex } from '../knowledge/index-format';
import type { TextBlock } from '../prose/block';
import { KnownNames } from './known-names';
import { LiveReading, type PageReading } from './live-reading';
import { catalogueOf } from './name-catalogue';
import { NameLibrary } from './name-library';
import type { AboutPage, PageMatcher } from './page-names';

/** A page as the matcher sees it. */
export interface Page<B extends TextBlock = TextBlock> extends AboutPage {
  blocks: readonly B[];
}

export interface Matcher extends PageMatcher {
  follow<B extends TextBlock>(): LiveReading<B>;
  /** Every name on a page that does not change, let through or kept out, with the reason. */
  read<B extends TextBlock>(page: Page<B>): PageReading<B>;
}

/** A matcher for an index that is at hand as a whole. */
export function createMatcher(index: MatcherIndex): Matcher {
  return openMatcher(new NameLibrary(catalogueOf(index)));
}

/** A matcher for names that are made ready as they come up. */
export function openMatcher(library: NameLibrary): Matcher {
  const names = new KnownNames(library);
  return {
    follow: () => new LiveReading(names),
    read<B extends TextBlock>({ blocks, ...about }: Page<B>) {
      const reading = new LiveReading<B>(names);
      for (const _ of reading.update([{ at: 0, gone: 0, come: blocks }], about));
      return reading.result;
    },
  };
}
