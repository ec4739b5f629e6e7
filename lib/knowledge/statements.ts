import { hashParagraph, paragraphsOf } from './evidence';
import { plainForms } from './names';
import type { Entity, Knowledge, Locator } from './schema';
import { type IsName, statedIn } from './stated';

/** Statements that point at a paragraph of a source, and the paragraphs of a source's text. */

export interface Paragraph {
  /** Counted from 1, over the lines that are not empty. */
  number: number;
  text: string;
  sha256: string;
}

/** The paragraphs of a source's text, with their hashes. */
export function readParagraphs(text: string): Promise<Paragraph[]> {
  return Promise.all(
    paragraphsOf(text).map(async (paragraph, position) => ({
      number: position + 1,
      text: paragraph,
      sha256: await hashParagraph(paragraph),
    })),
  );
}

/** A locator that can be checked. */
export type HashedLocator = Locator & { sha256: string };

/** A claim, figure or event that points at paragraphs of one source. */
export interface LocatedStatement {
  entity: Entity;
  path: string;
  /** The words that have to be borne out. */
  text: string;
  /** Set for a figure: the number that has to be borne out. */
  value?: number;
  /** What else the statement carries: who says it, what is counted, when. */
  besides: string[];
  locators: HashedLocator[];
}

/** Every statement that points at a paragraph of the source, in the order of the entities. */
export function statementsOn(source: string, { entities }: Knowledge): LocatedStatement[] {
  return entities
    .flatMap((entity) => statementsOf(entity))
    .map(({ locators, ...statement }) => ({
      ...statement,
      locators: locators.filter(isHashed).filter((locator) => locator.source === source),
    }))
    .filter(({ locators }) => locators.length > 0);
}

function statementsOf(
  entity: Entity,
): (Omit<LocatedStatement, 'locators'> & { locators: readonly Locator[] })[] {
  return [
    ...entity.claims.map(({ id, text, sources, by, stage, outcome, asOf }) => ({
      entity,
      path: `claims[${id}]`,
      text,
      besides: [by, stage, outcome, monthInWords(asOf)].filter((word) => word !== undefined),
      locators: sources,
    })),
    ...entity.figures.flatMap(({ id, label, unit, scope, publisher, points }) =>
      points.map(({ date, value, sources }) => ({
        entity,
        path: `figures[${id}].points[${date}]`,
        text: '',
        value,
        besides: [label, unit, scope, publisher, monthInWords(date)],
        locators: sources,
      })),
    ),
    ...entity.events.map(({ id, date, text, sources }) => ({
      entity,
      path: `events[${id}]`,
      text,
      besides: [monthInWords(date)],
      locators: sources,
    })),
  ];
}

function isHashed(locator: Locator): locator is HashedLocator {
  return locator.sha256 !== undefined;
}

/** A date as an article would write it, so that it can be compared with one. */
function monthInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTH_NAMES[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Every name that an entity goes by. */
export function namesOf({ name, aliases, person }: Entity): string[] {
  return [
    name,
    ...aliases.flatMap(({ names }) => Object.values(names).flat().flatMap(plainForms)),
    ...(person ? [...person.fullNames, person.surname] : []),
  ];
}

/**
 * Judges a capitalised word at the beginning of a sentence by the rest of the knowledge: it is a name
 * where it stands capitalised, alone, inside some other sentence.
 */
export function nameJudge({ entities }: Knowledge): IsName {
  const names = new Set(
    entities
      .flatMap(({ name, summary, claims, events }) => [
        `: ${name}`,
        summary,
        ...claims.map(({ text }) => text),
        ...events.map(({ text }) => text),
      ])
      .flatMap((text) => statedIn(text, 'en'))
      .flatMap((item) => (item.kind === 'name' && !item.value.includes(' ') ? [item.value] : [])),
  );
  return (word) => names.has(word);
}
