import * as v from 'valibot';
import { isAccused } from './accused';
import { CardSeries, CardSource } from './card';
import { cardSeries, cardSource, sourceIds } from './card-parts';
import { compareDates } from './dates';
import type { Entity, Knowledge, Locator, TextSource } from './schema';
import { RELATIONS } from './vocabulary';

/**
 * The whole knowledge seen from three sides: what happened, what was counted, who relates to
 * whom. Entities are named by id; their names are in the directory. Whatever concerns a person
 * who is only accused is left out.
 */
export const Overview = v.object({
  /** Oldest first. A ruling is an event of its day. */
  events: v.array(
    v.object({
      /** Unique over all: `ENTITY/EVENT`. */
      id: v.string(),
      entity: v.string(),
      date: v.string(),
      text: v.string(),
      /** Ids into `sources`. */
      sources: v.array(v.string()),
    }),
  ),
  series: v.array(v.object({ entity: v.string(), series: CardSeries })),
  /**
   * Each once. `relation` reads from the one to the other ("the NCA" `led` "Operation Venetic"),
   * `inverse` back again (`led by`).
   */
  relations: v.array(
    v.object({ from: v.string(), relation: v.string(), inverse: v.string(), to: v.string() }),
  ),
  sources: v.array(CardSource),
});
export type Overview = v.InferOutput<typeof Overview>;
export type OverviewEvent = Overview['events'][number];
export type OverviewSeries = Overview['series'][number];
export type OverviewRelation = Overview['relations'][number];

/** Looks at the knowledge as a whole. Pure; expects knowledge without problems. */
export function createOverview({ entities, sources }: Knowledge): Overview {
  const listed = entities.filter((entity) => !isAccused(entity));
  const ids = new Set(listed.map(({ id }) => id));
  const events = listed.flatMap(eventsOf).sort((a, b) => compareDates(a.date, b.date));
  const series = listed.flatMap(({ id, figures }) =>
    figures.map((one) => ({ entity: id, series: cardSeries(one) })),
  );
  const relations = listed.flatMap((entity) => relationsOf(entity, ids));
  const used = new Set([
    ...events.flatMap((event) => event.sources),
    ...series.flatMap(({ series: { points } }) => points.flatMap((point) => point.sources)),
  ]);
  return { events, series, relations: eachOnce(relations), sources: sourcesNamed(used, sources) };
}

function relationsOf({ id, relations }: Entity, listed: ReadonlySet<string>): OverviewRelation[] {
  return relations
    .filter(({ to }) => listed.has(to) && to !== id)
    .map(({ type, to }) => {
      const [relation, inverse] = RELATIONS[type];
      return { from: id, relation, inverse, to };
    });
}

/** What reads the same from both ends may be written down at both. */
function eachOnce(relations: readonly OverviewRelation[]): OverviewRelation[] {
  const known = new Set<string>();
  return relations.filter(({ from, relation, inverse, to }) => {
    if (known.has(`${from} ${relation} ${to}`)) return false;
    known.add(`${from} ${relation} ${to}`).add(`${to} ${inverse} ${from}`);
    return true;
  });
}

function eventsOf({ id, events, ruling, summary, claims }: Entity): Overview['events'] {
  const told = events.map(({ id: event, date, text, sources }) => ({
    id: `${id}/${event}`,
    entity: id,
    date,
    text,
    sources: sourceIds(sources),
  }));
  if (!ruling) return told;
  const locators: Locator[] = claims.filter(({ compact }) => compact).flatMap(({ sources }) => sources);
  return [
    ...told,
    { id: `${id}/ruling`, entity: id, date: ruling.date, text: summary, sources: sourceIds(locators) },
  ];
}

function sourcesNamed(ids: ReadonlySet<string>, sources: readonly TextSource[]): CardSource[] {
  return sources.filter(({ id }) => ids.has(id)).map((source) => cardSource(source, false));
}
