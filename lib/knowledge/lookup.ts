import { isAccused } from './accused';
import type { CardClaim, CardRelated, CardRuling, DirectoryEntry, EntityCard } from './card';
import { cardSeries, cardSource, optional, sourceIds } from './card-parts';
import { compareDates, daysBetween } from './dates';
import { plainForms } from './names';
import { createOverview, type Overview } from './overview';
import type { Claim, Entity, Knowledge, Ruling, TextSource } from './schema';
import { RELATIONS } from './vocabulary';

/** After this many days statements about accused people are withheld (an installed copy cannot be recalled). */
const ACCUSED_EXPIRE_AFTER_DAYS = 365;

export interface Lookup {
  /** The card of one entity, or undefined where there is none of that id. */
  card(id: string): EntityCard | undefined;
  /** Every entity that may be listed, by name. Accused people never are. */
  directory(): DirectoryEntry[];
  /** What happened, what was counted and who relates to whom, over all entities that may be listed. */
  overview(): Overview;
}

/**
 * Answers questions about the knowledge with all references resolved.
 * @param builtOn day (`YYYY-MM-DD`) on which this copy was built
 * @param today day on which the answers are read
 */
export function createLookup(knowledge: Knowledge, builtOn: string, today: () => string): Lookup {
  const entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(knowledge.sources.map((source) => [source.id, source]));
  const conflicts = conflictsByClaim(knowledge.entities);

  function card(id: string): EntityCard | undefined {
    const entity = entities.get(id);
    if (!entity) return undefined;
    const accused = isAccused(entity);
    if (accused && daysBetween(builtOn, today()) > ACCUSED_EXPIRE_AFTER_DAYS) return withheldCard(entity);
    const used = usedSources(entity, sources);
    return {
      id,
      kind: entity.kind,
      name: entity.name,
      label: entity.label,
      ...optional({ span: entity.span, place: entity.place }),
      summary: entity.summary,
      ...optional({ outcome: entity.person?.outcome }),
      ...(entity.ruling && { ruling: cardRuling(entity.ruling, entities) }),
      claims: orderClaims(entity.claims).map((claim) => cardClaim(claim, id, conflicts, sources)),
      figures: entity.figures.map(cardSeries),
      events: entity.events
        .toSorted((a, b) => compareDates(a.date, b.date))
        .map((event) => ({ ...event, sources: sourceIds(event.sources) })),
      related: relatedOf(entity, knowledge.entities, entities),
      sources: used.map((source) => cardSource(source, accused)),
      checkedOn: newest(used.map(({ checkedOn }) => checkedOn)),
      withheld: false,
    };
  }

  function directory(): DirectoryEntry[] {
    return knowledge.entities
      .filter((entity) => !isAccused(entity))
      .map(({ id, name, kind, label, place, summary, aliases }) => ({
        id,
        name,
        kind,
        label,
        ...optional({ place }),
        summary,
        names: [
          ...new Set(aliases.flatMap((group) => Object.values(group.names).flat().flatMap(plainForms))),
        ],
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  return { card, directory, overview: () => createOverview(knowledge) };
}

/** All that an outdated copy still shows of an accused person: the name that the page itself gives. */
function withheldCard({ id, kind, name, person }: Entity): EntityCard {
  return {
    id,
    kind,
    name,
    label: 'Person',
    summary: '',
    claims: [],
    figures: [],
    events: [],
    related: [],
    sources: [],
    checkedOn: person?.outcome?.lookedOn ?? '',
    withheld: true,
  };
}

function cardRuling(ruling: Ruling, entities: ReadonlyMap<string, Entity>): CardRuling {
  const { court, date, citation, standing, checkedOn } = ruling;
  return { court: entities.get(court)?.name ?? court, date, citation, standing, checkedOn };
}

/** The statements that the card opens with, then the rest. */
function orderClaims(claims: readonly Claim[]): Claim[] {
  return [...claims.filter(({ compact }) => compact), ...claims.filter(({ compact }) => !compact)];
}

/** For every claim (`entity/claim`), the texts of the claims that say otherwise; conflict holds both ways. */
function conflictsByClaim(entities: readonly Entity[]): Map<string, string[]> {
  const texts = new Map<string, string>(
    entities.flatMap((entity) =>
      entity.claims.map((claim) => [`${entity.id}/${claim.id}`, claim.text] as [string, string]),
    ),
  );
  const against = new Map<string, string[]>();
  const add = (of: string, other: string) => {
    const text = texts.get(other);
    if (text === undefined) return;
    const known = against.get(of) ?? [];
    if (!known.includes(text)) against.set(of, [...known, text]);
  };
  for (const entity of entities) {
    for (const claim of entity.claims) {
      for (const target of claim.conflicts) {
        const other = target.includes('/') ? target : `${entity.id}/${target}`;
        add(`${entity.id}/${claim.id}`, other);
        add(other, `${entity.id}/${claim.id}`);
      }
    }
  }
  return against;
}

function cardClaim(
  claim: Claim,
  entity: string,
  conflicts: ReadonlyMap<string, string[]>,
  sources: ReadonlyMap<string, TextSource>,
): CardClaim {
  const { id, text, status, asOf, compact, by, defence, outcome, final, standing, stage } = claim;
  const against = conflicts.get(`${entity}/${id}`) ?? [];
  return {
    id,
    text,
    status,
    disputed: against.length > 0,
    against,
    asOf,
    asOfInferred: claim.asOfInferred ?? false,
    compact,
    ...optional({ by, defence, outcome, final, standing, stage }),
    checkedOn:
      claim.checkedOn ?? newest(claim.sources.map(({ source }) => sources.get(source)?.checkedOn ?? '')),
    sources: bestFirst(sourceIds(claim.sources), sources),
  };
}

/** Relations of an entity in both directions; an accused person appears in nobody's. */
function relatedOf(entity: Entity, all: readonly Entity[], byId: ReadonlyMap<string, Entity>): CardRelated[] {
  const related = new Map<string, CardRelated>();
  const add = (other: Entity | undefined, relation: string) => {
    if (!other || other.id === entity.id || isAccused(other) || related.has(other.id)) return;
    related.set(other.id, { id: other.id, name: other.name, kind: other.kind, relation });
  };
  for (const { type, to } of entity.relations) add(byId.get(to), RELATIONS[type][0]);
  for (const other of all) {
    for (const { type, to } of other.relations) if (to === entity.id) add(other, RELATIONS[type][1]);
  }
  return [...related.values()];
}

function usedSources(entity: Entity, sources: ReadonlyMap<string, TextSource>): TextSource[] {
  const locators = [
    ...orderClaims(entity.claims).flatMap((claim) => claim.sources),
    ...entity.figures.flatMap((series) => series.points.flatMap((point) => point.sources)),
    ...entity.events.flatMap((event) => event.sources),
  ];
  return sourceIds(locators)
    .map((id) => sources.get(id))
    .filter((source) => source !== undefined);
}

/** Surest sources first, and among equals those a reader of English can read: a compact card names only two. */
function bestFirst(ids: readonly string[], sources: ReadonlyMap<string, TextSource>): string[] {
  const rank = (id: string): string => {
    const source = sources.get(id);
    return `${source?.tier ?? 'Z'}${source?.lang === 'en' ? 0 : 1}`;
  };
  return [...ids].sort((a, b) => rank(a).localeCompare(rank(b)));
}

function newest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}
