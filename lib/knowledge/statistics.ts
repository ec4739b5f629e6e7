import { isAccused } from './accused';
import { restsOnCopies } from './rules/sources';
import { leanings } from './rules/world';
import type { AuthoredKnowledge, TextSource } from './schema';
import { KINDS, type Kind, LANGUAGES, STATUSES, type Status, TIERS, type Tier } from './vocabulary';

export interface Statistics {
  entities: number;
  kinds: [Kind, number][];
  claims: number;
  statuses: [Status, number][];
  /** Claims by the best tier that they rest on. */
  bestTiers: [Tier, number][];
  /** Claims that carry each of what a claim has to carry. */
  carrying: [string, number][];
  compact: number;
  compactOnCopies: string[];
  disputed: number;
  series: number;
  points: number;
  events: number;
  relations: number;
  rulings: number;
  accused: number;
  names: [string, number][];
  sentences: number;
  sources: number;
  unusedSources: string[];
  passagesLeftOut: number;
  topicsLeftOut: { topic: string; reason: string }[];
}

/** Counts what the knowledge holds. */
export function takeStatistics({ entities, sources, leftOut }: AuthoredKnowledge): Statistics {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const claims = entities.flatMap((entity) =>
    entity.claims.map((claim) => ({
      path: `${entity.id}/${claim.id}`,
      claim,
      cited: claim.sources.map(({ source }) => byId.get(source)).filter((source) => source !== undefined),
    })),
  );
  const used = new Set(
    entities.flatMap((entity) =>
      leanings(entity).flatMap((leaning) => leaning.sources.map(({ source }) => source)),
    ),
  );
  const compact = claims.filter(({ claim }) => claim.compact);
  return {
    entities: entities.length,
    kinds: tally(
      KINDS,
      entities.map(({ kind }) => kind),
    ),
    claims: claims.length,
    statuses: tally(
      STATUSES,
      claims.map(({ claim }) => claim.status),
    ),
    bestTiers: tally(
      TIERS,
      claims.flatMap(({ cited }) => bestTier(cited) ?? []),
    ),
    carrying: [
      ['a source', claims.filter(({ claim, cited }) => cited.length === claim.sources.length).length],
      ['a tier', claims.filter(({ cited }) => bestTier(cited) !== undefined).length],
      ['a status', claims.filter(({ claim }) => claim.status !== undefined).length],
      ['an as-of date', claims.filter(({ claim }) => claim.asOf !== undefined).length],
      [
        'a checked-on date',
        claims.filter(({ claim, cited }) => claim.checkedOn ?? cited.some(({ checkedOn }) => checkedOn))
          .length,
      ],
    ],
    compact: compact.length,
    compactOnCopies: compact.filter(({ cited }) => restsOnCopies(cited)).map(({ path }) => path),
    disputed: claims.filter(({ claim }) => claim.conflicts.length > 0).length,
    series: sum(entities.map(({ figures }) => figures.length)),
    points: sum(entities.flatMap(({ figures }) => figures.map(({ points }) => points.length))),
    events: sum(entities.map(({ events }) => events.length)),
    relations: sum(entities.map(({ relations }) => relations.length)),
    rulings: entities.filter(({ ruling }) => ruling).length,
    accused: entities.filter(isAccused).length,
    names: (['any', ...LANGUAGES] as const).map((lang) => [
      lang,
      sum(entities.flatMap(({ aliases }) => aliases.map(({ names }) => names[lang]?.length ?? 0))),
    ]),
    sentences: sum(entities.map(({ matches }) => matches.must.length + matches.mustNot.length)),
    sources: sources.length,
    unusedSources: sources.map(({ id }) => id).filter((id) => !used.has(id)),
    passagesLeftOut: leftOut.passages.length,
    topicsLeftOut: leftOut.topics,
  };
}

function bestTier(cited: readonly TextSource[]): Tier | undefined {
  return TIERS.find((tier) => cited.some((source) => source.tier === tier));
}

function tally<T>(all: readonly T[], values: readonly T[]): [T, number][] {
  return all.map((value) => [value, values.filter((other) => other === value).length]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The counts as text for a terminal. */
export function describeStatistics(counts: Statistics): string {
  const { claims, compactOnCopies, unusedSources, topicsLeftOut } = counts;
  const share = (count: number) => (claims === 0 ? 'none' : `${((100 * count) / claims).toFixed(0)} %`);
  return [
    `${counts.entities} entities: ${counted(counts.kinds)}`,
    `  of them ${counts.accused} accused, kept out of every list`,
    `${claims} claims: ${counted(counts.statuses)}`,
    `  by the best tier of their sources: ${counted(counts.bestTiers)}`,
    `  with ${counts.carrying.map(([what, count]) => `${what} ${share(count)}`).join(', ')}`,
    `  ${counts.disputed} contradict another; ${counts.compact} open a card, ${compactOnCopies.length} of them on tier C alone${suffix(compactOnCopies)}`,
    `${counts.series} series with ${counts.points} points, ${counts.events} events, ${counts.relations} relations, ${counts.rulings} rulings`,
    `names as authored, by language: ${counted(counts.names)}; ${counts.sentences} sentences to match or not`,
    `${counts.sources} sources, ${unusedSources.length} unused${suffix(unusedSources)}`,
    `left out on purpose: ${counts.passagesLeftOut} passages of sources, ${topicsLeftOut.length} topics`,
    ...topicsLeftOut.map(({ topic, reason }) => `  ${topic}: ${reason}`),
  ].join('\n');
}

function counted(counts: readonly (readonly [string, number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}

function suffix(list: readonly string[]): string {
  return list.length > 0 ? ` (${list.join(', ')})` : '';
}
