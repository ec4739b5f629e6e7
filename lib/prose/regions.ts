import type { LiveBlock, OwnPlace, Region } from './block';

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

/** What a heading makes of the prose under it: "Related stories" and "Comments" do. */
export function openedByHeading(text: string): OwnPlace<unknown>['opens'] {
  if (COMMENT_HEADING.test(text)) return 'comment';
  return TEASER_HEADING.test(text) ? 'teaser' : undefined;
}

/**
 * Second look, with the whole page known: counts sections; prose under a heading such as "Related
 * stories" or "Comments" goes there, prose beside the main story is a teaser, and a page that only
 * lists stories is an index.
 */
export function settleRegions<N>(blocks: readonly LiveBlock<N>[]): void {
  const main = mainStory(blocks);
  let under: { region: 'teaser' | 'comment'; level: number } | undefined;
  let section = 0;
  for (const block of blocks) {
    const { level, opens } = block.own;
    if (level > 1) section += 1;
    if (level > 0) {
      if (under && level <= under.level) under = undefined;
      if (opens) under = { region: opens, level };
    }
    block.section = section;
    block.region = regionIn(block.own, under?.region, main);
  }
}

/** The story that a page is about; `none` for an index, undefined where markup does not say. */
type MainStory<N> = { node: N } | 'none' | undefined;

function regionIn<N>({ region, story }: OwnPlace<N>, under: Region | undefined, main: MainStory<N>): Region {
  if (region === 'teaser' || region === 'comment') return region;
  if (under) return under;
  if (main === 'none') return 'index';
  return main && story !== undefined && story !== main.node ? 'teaser' : region;
}

function mainStory<N>(blocks: readonly LiveBlock<N>[]): MainStory<N> {
  const lengths = new Map<N, number>();
  let all = 0;
  let linked = 0;
  for (const { text, own } of blocks) {
    if (own.region === 'comment') continue;
    all += text.length;
    linked += own.linked;
    if (own.story !== undefined && own.region !== 'teaser') {
      lengths.set(own.story, (lengths.get(own.story) ?? 0) + text.length);
    }
  }
  if (all > 400 && linked > INDEX_LINK_SHARE * all) return 'none';
  let inStories = 0;
  let longest: { node: N; length: number } | undefined;
  for (const [node, length] of lengths) {
    inStories += length;
    if (!longest || length > longest.length) longest = { node, length };
  }
  if (!longest) return undefined;
  if (longest.length >= MAIN_STORY_SHARE * inStories) return longest;
  return lengths.size >= INDEX_STORIES && longest.length < LISTED_STORY ? 'none' : undefined;
}
