import type { Language } from '../knowledge/vocabulary';

export const REGIONS = [
  /** The page's main headline. */
  'headline',
  'heading',
  'body',
  'caption',
  /** Boxes that point at other stories, sidebars, newsletters. */
  'teaser',
  'comment',
  /** Any prose of a page that only lists stories. */
  'index',
] as const;

/** What part of the page a block of prose belongs to; decides what may be matched and painted in it. */
export type Region = (typeof REGIONS)[number];

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
  pieces: readonly Piece<N>[];
}

/**
 * A block of a tree that may change. It stays the same object for as long as its text and nodes
 * stay the same; `region` and `section`, which depend on the page as a whole, are kept up to date.
 */
export interface LiveBlock<N> extends SourcedBlock<N> {
  own: OwnPlace<N>;
  /** True from the moment that its text may have changed; it is then about to be replaced. */
  stale: boolean;
}

/** What a block's own elements say of its place, before the page as a whole is known. */
export interface OwnPlace<N> {
  region: Region;
  /** The outermost article or main element around it. */
  story: N | undefined;
  /** Level of the heading that it is, 0 for anything else. */
  level: number;
  /** What a heading such as "Related stories" makes of the prose under it. */
  opens: 'teaser' | 'comment' | undefined;
  /** Characters of it that stand in links. */
  linked: number;
}

/**
 * A change of a list: at a position of the list as it was, so many items went and these came
 * instead. Several changes of one list are in order and do not touch.
 */
export interface Splice<B> {
  at: number;
  gone: number;
  come: readonly B[];
}

/** The list after changes. */
export function spliced<B>(list: readonly B[], splices: readonly Splice<B>[]): B[] {
  const result: B[] = [];
  let done = 0;
  for (const { at, gone, come } of splices) {
    for (; done < at; done += 1) result.push(list[done] as B);
    for (const item of come) result.push(item);
    done += gone;
  }
  for (; done < list.length; done += 1) result.push(list[done] as B);
  return result;
}
