import type { MatcherIndex } from '../knowledge/index-format';
import type { TextBlock } from '../prose/block';
import { createGate } from './gate';
import { type AboutPage, LiveReading, type PageReading } from './live-reading';
import { NameTrie } from './name-trie';

/** A page as the matcher sees it. */
export interface Page<B extends TextBlock = TextBlock> extends AboutPage {
  blocks: readonly B[];
}

export interface Matcher {
  /** The cheap look: false where the text holds no strong name, so that nothing more need be done. */
  mightMention(text: string): boolean;
  /** Follows the names of a page that may change. */
  follow<B extends TextBlock>(): LiveReading<B>;
  /** Every name on a page that does not change, let through or kept out, with the reason. */
  read<B extends TextBlock>(page: Page<B>): PageReading<B>;
}

/** A matcher for an index. Names are compiled when the first page is read. */
export function createMatcher(index: MatcherIndex): Matcher {
  let gate: ((text: string) => boolean) | undefined;
  let names: NameTrie | undefined;
  const follow = <B extends TextBlock>(): LiveReading<B> => {
    names ??= new NameTrie(index);
    return new LiveReading<B>(index, names);
  };
  return {
    mightMention(text) {
      gate ??= createGate(index.groups.filter(({ evidence }) => evidence === 'strong'));
      return gate(text);
    },
    follow,
    read<B extends TextBlock>({ blocks, ...about }: Page<B>) {
      const reading = follow<B>();
      for (const _ of reading.update([{ at: 0, gone: 0, come: blocks }], about));
      return reading.result;
    },
  };
}
