import { isAccused } from '../accused';
import type { Problem } from '../problem';
import type { AuthoredKnowledge, Claim, Entity, Locator, TextSource } from '../schema';
import { NOTHING_FOUND } from './words';

/** What a rule may look at. */
export interface World {
  knowledge: AuthoredKnowledge;
  /** Day (`YYYY-MM-DD`) of the check; nothing may be dated later. */
  today: string;
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, TextSource>;
}

/** A problem whose file the runner knows. */
export type Finding = Omit<Problem, 'file'>;

/** A rule about one entity and what it refers to. */
export type EntityRule = (entity: Entity, world: World) => Finding[];

/** A rule about sources, or about several entities at once. */
export type WorldRule = (world: World) => Problem[];

/** The rules of one concern; one that is in neither list is not carried out. */
export interface Rules {
  entity: readonly EntityRule[];
  world: readonly WorldRule[];
}

export const SOURCES_FILE = 'data/sources.yaml';
export const LEFT_OUT_FILE = 'data/left-out.yaml';

/** The file that an entity is authored in. */
export function fileOf({ id }: Pick<Entity, 'id'>): string {
  return `data/entities/${id}.yaml`;
}

export function createWorld(knowledge: AuthoredKnowledge, today: string): World {
  return {
    knowledge,
    today,
    entities: new Map(knowledge.entities.map((entity) => [entity.id, entity])),
    sources: new Map(knowledge.sources.map((source) => [source.id, source])),
  };
}

/** A piece of text that some card shows, with its place in the file. */
export interface ShownText {
  path: string;
  text: string;
  /** Set where the text belongs to a claim. */
  claim?: Claim;
}

/** Every text of an entity that a reader may see, names of other things apart. */
export function shownTexts(entity: Entity): ShownText[] {
  const { name, label, span, place, summary, person, claims, figures, events } = entity;
  const texts: { path: string; text: string | undefined; claim?: Claim }[] = [
    { path: 'name', text: name },
    { path: 'label', text: label },
    { path: 'span', text: span },
    { path: 'place', text: place },
    { path: 'summary', text: summary },
    { path: 'person.outcome.text', text: person?.outcome?.text },
    ...claims.flatMap((claim) => [
      { path: `${claimPath(claim)}.text`, text: claim.text, claim },
      { path: `${claimPath(claim)}.by`, text: claim.by, claim },
      { path: `${claimPath(claim)}.outcome`, text: claim.outcome, claim },
    ]),
    ...figures.flatMap(({ id, label, scope, note }) => [
      { path: `figures[${id}].label`, text: label },
      { path: `figures[${id}].scope`, text: scope },
      { path: `figures[${id}].note`, text: note },
    ]),
    ...events.map(({ id, text }) => ({ path: `events[${id}].text`, text })),
  ];
  return texts.flatMap(({ path, text, claim }) =>
    text === undefined ? [] : [{ path, text, ...(claim && { claim }) }],
  );
}

export function claimPath({ id }: Pick<Claim, 'id'>): string {
  return `claims[${id}]`;
}

/** A list of locators with its place in the file, and the day of the statement that leans on it. */
export interface Leaning {
  path: string;
  date: string;
  /** True where nothing holds the sources to the date: it was inferred, or tells of a search in vain. */
  dateLoose: boolean;
  sources: readonly Locator[];
}

/** Everything in an entity that rests on sources. */
export function leanings({ claims, figures, events }: Entity): Leaning[] {
  return [
    ...claims.map((claim) => ({
      path: claimPath(claim),
      date: claim.asOf,
      dateLoose: claim.asOfInferred === true || NOTHING_FOUND.test(claim.text),
      sources: claim.sources,
    })),
    ...figures.flatMap((series) =>
      series.points.map(({ date, sources }) => ({
        path: `figures[${series.id}].points[${date}]`,
        date,
        dateLoose: false,
        sources,
      })),
    ),
    ...events.map(({ id, date, sources }) => ({
      path: `events[${id}]`,
      date,
      dateLoose: false,
      sources,
    })),
  ];
}

/** The sources of a list of locators; those that do not exist are another rule's business. */
export function sourcesOf(locators: readonly Locator[], { sources }: World): TextSource[] {
  return locators.map(({ source }) => sources.get(source)).filter((source) => source !== undefined);
}

export function accusedPeople({ knowledge }: World): Entity[] {
  return knowledge.entities.filter(isAccused);
}
