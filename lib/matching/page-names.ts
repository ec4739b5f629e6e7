import type { IndexEntity, IndexPerson } from '../knowledge/index-format';
import type { Language } from '../knowledge/vocabulary';
import type { Splice, TextBlock } from '../prose/block';

/** What is known of a page besides its prose. */
export interface AboutPage {
  /** The document's title and the like: evidence, but no place for mentions. */
  titles?: readonly string[];
  /** Language the page declares. */
  lang?: Language;
}

/** What decides how an entity's mentions are painted. */
export interface MentionedEntity extends Pick<IndexEntity, 'id' | 'kind' | 'painting'> {
  person?: Pick<IndexPerson, 'role'>;
}

/** A name that was let through. Offsets are UTF-16 units of the block's text. */
export interface Mention<B extends TextBlock = TextBlock> {
  block: B;
  /** Tells the order of blocks: their position on the page when it was last weighed. */
  place: number;
  entity: MentionedEntity;
  from: number;
  to: number;
}

/** The names on one page, kept up to date. */
export interface PageNames<B extends TextBlock> {
  /** In reading order, as of the last update. */
  readonly mentions: readonly Mention<B>[];
  /**
   * Follows a change of the page, resting now and then. Returns false where nothing came of it.
   * @param splices how the page's blocks have changed since the last update
   */
  update(splices: readonly Splice<B>[], about: AboutPage): Generator<Promise<void> | undefined, boolean>;
}

/** Tells the names on pages. */
export interface PageMatcher {
  /** Follows the names of a page that may change. */
  follow<B extends TextBlock>(): PageNames<B>;
}
