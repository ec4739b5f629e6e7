import type { Language } from '../knowledge/vocabulary';

/** What part of the page a block of prose belongs to; decides what may be matched and painted in it. */
export type Region =
  /** The page's main headline. */
  | 'headline'
  | 'heading'
  | 'body'
  | 'caption'
  /** Boxes that point at other stories, sidebars, newsletters. */
  | 'teaser'
  | 'comment'
  /** Any prose of a page that only lists stories. */
  | 'index';

/** A run of prose that a reader takes in as one: a paragraph, a heading, a caption, a list item. */
export interface TextBlock {
  text: string;
  region: Region;
  /** Counts headings before the block, so that "first in this section" can be told. */
  section: number;
  /** Language the markup declares; `other` for one we do not know. */
  lang?: Language | 'other';
  /** Stretches of `text` inside links, as pairs of UTF-16 offsets. */
  links: readonly (readonly [from: number, to: number])[];
}

/** A text node's share of a block: the block's text from `start` on is the node's. */
export interface Piece<N> {
  node: N;
  start: number;
}

/** A block that knows the text nodes it was read from, in order, without gaps. */
export interface SourcedBlock<N> extends TextBlock {
  pieces: Piece<N>[];
}
