import type { Kind } from '../knowledge/vocabulary';
import type { TextBlock } from '../prose/block';
import type { Mention, MentionedEntity } from './page-names';

export type Density = 'calm' | 'every';

const MOST_IN_A_PARAGRAPH = 2;
const IN_A_THOUSAND_WORDS = 12;
/** A short story may still show each of the names it leans on. */
const ALWAYS_ALLOWED = 8;

/** Rarest and most specific kinds first; among equals the order of reading decides. */
const SPECIFICITY: Record<Kind, number> = {
  person: 0,
  case: 1,
  operation: 2,
  ruling: 3,
  network: 4,
  agency: 5,
  technique: 5,
  term: 5,
  court: 6,
};
/** What is painted once only is close to a general term. */
const ONCE = 7;
/** Officials come last: a name in a role tells a reader less than the body it stands for. */
const OFFICIAL = 8;

/**
 * Which mentions are painted. `every`: all of the story's prose. `calm`: the first mention of a
 * name in each section of the body, two in a paragraph and about twelve in a thousand words at
 * most, no general terms. Links, the main headline, boxes and comments stay bare in both.
 */
export function chooseToPaint<B extends TextBlock>(
  mentions: readonly Mention<B>[],
  blocks: readonly B[],
  density: Density,
): Set<Mention<B>> {
  if (density === 'every') {
    return new Set(mentions.filter((mention) => mention.block.region !== 'headline' && isPaintable(mention)));
  }
  const allowed = Math.max(
    ALWAYS_ALLOWED,
    Math.round((wordsIn(blocks.filter(({ region }) => region === 'body')) * IN_A_THOUSAND_WORDS) / 1000),
  );
  const chosen = new Set<Mention<B>>();
  const inBlock = new Map<number, number>();
  for (const choices of bySpecificity(choicesInEachSection(mentions))) {
    if (chosen.size >= allowed) break;
    const mention = choices.find(({ place }) => (inBlock.get(place) ?? 0) < MOST_IN_A_PARAGRAPH);
    if (!mention) continue;
    inBlock.set(mention.place, (inBlock.get(mention.place) ?? 0) + 1);
    chosen.add(mention);
  }
  return chosen;
}

/**
 * For each name in each section (for `once` names: on the page), the mentions that could be
 * painted, in reading order; the first of them is, unless its paragraph is full.
 */
function choicesInEachSection<B extends TextBlock>(mentions: readonly Mention<B>[]): Mention<B>[][] {
  const choices = new Map<string, Mention<B>[]>();
  for (const mention of mentions) {
    const { entity, block } = mention;
    if (block.region !== 'body' || entity.painting === 'listed' || !isPaintable(mention)) continue;
    const key = entity.painting === 'once' ? entity.id : `${entity.id} ${block.section}`;
    const known = choices.get(key);
    if (known) known.push(mention);
    else choices.set(key, [mention]);
  }
  return [...choices.values()];
}

/** Names not yet shown go before second helpings in later sections, then the specific ones. */
function bySpecificity<B extends TextBlock>(choices: readonly Mention<B>[][]): Mention<B>[][] {
  const seen = new Set<string>();
  const ranked = choices.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { entity, place, from } = first;
    const again = seen.has(entity.id) ? 1 : 0;
    seen.add(entity.id);
    return [{ group, rank: [again, specificityOf(entity), place, from] }];
  });
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ group }) => group);
}

function specificityOf({ kind, painting, person }: MentionedEntity): number {
  if (person?.role === 'official') return OFFICIAL;
  return painting === 'once' ? ONCE : SPECIFICITY[kind];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, position) => value !== b[position]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function isPaintable({ block, from, to }: Mention): boolean {
  if (block.region === 'teaser' || block.region === 'comment' || block.region === 'index') return false;
  return !block.links.some(([start, end]) => from < end && to > start);
}

function wordsIn(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
