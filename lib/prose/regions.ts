import type { SourcedBlock } from './block';

/** A block before the page as a whole is known. */
export interface DraftBlock<N> extends SourcedBlock<N> {
  /** Number of the outermost article or main element around it, 0 for none. */
  story: number;
  /** Heading level, 0 for anything else. */
  level: number;
}

const TEASER_HEADING =
  /^\s*(?:related|more (?:on|from|stories|news)|read (?:more|next|also)|you may also|recommended|most read|most popular|trending|newsletter|mehr zum thema|auch interessant|weitere (?:artikel|meldungen|themen)|lire aussi|à lire aussi|sur le même sujet|lees ook|meer over|te puede interesar|más sobre|leggi anche|altri articoli)/i;
const COMMENT_HEADING = /^\s*(?:\d+ )?(?:comments?|kommentare|commentaires|reacties|comentarios|commenti)\b/i;

/** Below this share of the page's story text no story is the page's own. */
const MAIN_STORY_SHARE = 0.4;
/** A page with fewer stories than this is no index, however they share its text. */
const INDEX_STORIES = 4;
/** Characters. Stories longer than this are told, not listed: a live blog is no index. */
const LISTED_STORY = 1000;
/** Text mostly in links is a list of links. */
const INDEX_LINK_SHARE = 0.6;

/**
 * Second look, with the whole page known: prose under a heading such as "Related stories" or
 * "Comments" goes there, prose beside the main story is a teaser, and a page that only lists
 * stories is an index.
 */
export function settleRegions<N>(drafts: readonly DraftBlock<N>[]): SourcedBlock<N>[] {
  const main = mainStory(drafts);
  const isIndex = main === 'none';
  let under: { region: 'teaser' | 'comment'; level: number } | undefined;
  return drafts.map(({ story, level, ...block }) => {
    if (level > 0) {
      if (under && level <= under.level) under = undefined;
      if (COMMENT_HEADING.test(block.text)) under = { region: 'comment', level };
      else if (TEASER_HEADING.test(block.text)) under = { region: 'teaser', level };
    }
    if (block.region === 'teaser' || block.region === 'comment') return block;
    if (under) return { ...block, region: under.region };
    if (isIndex) return { ...block, region: 'index' };
    const beside = typeof main === 'number' && story > 0 && story !== main;
    return beside ? { ...block, region: 'teaser' } : block;
  });
}

/** Number of the story that the page is about; `none` for an index, undefined where markup does not say. */
function mainStory<N>(blocks: readonly DraftBlock<N>[]): number | 'none' | undefined {
  const lengths = new Map<number, number>();
  let all = 0;
  let linked = 0;
  for (const { text, story, links, region } of blocks) {
    if (region === 'comment') continue;
    all += text.length;
    for (const [from, to] of links) linked += to - from;
    if (story > 0 && region !== 'teaser') lengths.set(story, (lengths.get(story) ?? 0) + text.length);
  }
  const inStories = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const [longest] = [...lengths].sort((a, b) => b[1] - a[1]);
  if (all > 400 && linked > INDEX_LINK_SHARE * all) return 'none';
  if (!longest) return undefined;
  if (longest[1] >= MAIN_STORY_SHARE * inStories) return longest[0];
  return lengths.size >= INDEX_STORIES && longest[1] < LISTED_STORY ? 'none' : undefined;
}
