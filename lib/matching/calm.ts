import type { Kind } from '../knowledge/vocabulary';
import type { TextBlock } from '../prose/block';
import type { Match } from './matcher';

export type Density = 'calm' | 'every';

const MOST_IN_A_PARAGRAPH = 2;
const IN_A_THOUSAND_WORDS = 12;
/** A short story may still show each of the names it leans on. */
const ALWAYS_ALLOWED = 8;

/** Rarest and most specific first. */
const SPECIFICITY: Record<Kind, number> = {
  person: 0,
  case: 1,
  operation: 2,
  ruling: 3,
  network: 4,
  technique: 5,
  term: 6,
  agency: 7,
  court: 8,
};

/**
 * Which mentions are painted. `every`: all of the story's prose. `calm`: the first mention of a
 * name in each section of the body, two in a paragraph and about twelve in a thousand words at
 * most, no general terms. Links, the main headline, boxes and comments stay bare in both.
 */
export function chooseToPaint<B extends TextBlock>(
  mentions: readonly Match<B>[],
  blocks: readonly B[],
  density: Density,
): Set<Match<B>> {
  if (density === 'every') {
    return new Set(mentions.filter((mention) => mention.block.region !== 'headline' && isPaintable(mention)));
  }
  const candidates = firstInEachSection(mentions);
  const allowed = Math.max(
    ALWAYS_ALLOWED,
    Math.round((wordsIn(blocks.filter(({ region }) => region === 'body')) * IN_A_THOUSAND_WORDS) / 1000),
  );
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  const rank = ({ entity, place, from }: Match<B>): number[] => [
    SPECIFICITY[entity.kind],
    counts.get(entity.id) ?? 0,
    place,
    from,
  ];
  // Names not yet shown anywhere go before second helpings in later sections.
  const seen = new Set<string>();
  const first: Match<B>[] = [];
  const again: Match<B>[] = [];
  for (const mention of candidates) {
    (seen.has(mention.entity.id) ? again : first).push(mention);
    seen.add(mention.entity.id);
  }
  const chosen = new Set<Match<B>>();
  const inBlock = new Map<number, number>();
  for (const mention of [...first.sort(by(rank)), ...again.sort(by(rank))]) {
    if (chosen.size >= allowed) break;
    const already = inBlock.get(mention.place) ?? 0;
    if (already >= MOST_IN_A_PARAGRAPH) continue;
    inBlock.set(mention.place, already + 1);
    chosen.add(mention);
  }
  return chosen;
}

/** The first paintable mention of each name in each section; `once` names only on their first section. */
function firstInEachSection<B extends TextBlock>(mentions: readonly Match<B>[]): Match<B>[] {
  const taken = new Set<string>();
  return mentions.filter((mention) => {
    const { entity, block } = mention;
    if (block.region !== 'body' || entity.painting === 'listed' || !isPaintable(mention)) return false;
    const key = entity.painting === 'once' ? entity.id : `${entity.id} ${block.section}`;
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

function isPaintable({ block, from, to }: Match): boolean {
  if (block.region === 'teaser' || block.region === 'comment' || block.region === 'index') return false;
  return !block.links.some(([start, end]) => from < end && to > start);
}

function wordsIn(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

function by<T>(rank: (item: T) => number[]): (a: T, b: T) => number {
  return (a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, position) => value !== right[position]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  };
}
