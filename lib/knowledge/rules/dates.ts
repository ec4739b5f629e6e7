import { earliestDay, latestDay } from '../dates';
import type { TextSource } from '../schema';
import {
  claimPath,
  type EntityRule,
  type Finding,
  leanings,
  type Rules,
  SOURCES_FILE,
  sourcesOf,
  type WorldRule,
} from './world';

/** Dates are in order: nothing is known before it happened, nothing happens after the check. */

/** True where a date is later than another, however either is rounded. */
function isAfter(date: string, other: string): boolean {
  return earliestDay(date) > latestDay(other);
}

const nothingInTheFuture: EntityRule = (entity, { today }) => {
  const { claims, person, ruling } = entity;
  const dated: { path: string; date: string | undefined }[] = [
    ...leanings(entity).map(({ path, date }) => ({ path: `${path}.${dateField(path)}`, date })),
    ...claims.map((claim) => ({ path: `${claimPath(claim)}.checkedOn`, date: claim.checkedOn })),
    { path: 'person.outcome.lookedOn', date: person?.outcome?.lookedOn },
    { path: 'ruling.date', date: ruling?.date },
    { path: 'ruling.checkedOn', date: ruling?.checkedOn },
  ];
  return dated.flatMap(({ path, date }) =>
    date !== undefined && isAfter(date, today) ? [inTheFuture(path, date)] : [],
  );
};

const sourceDates: WorldRule = ({ knowledge, today }) =>
  knowledge.sources.flatMap((source) => sourceDateFindings(source, today)).map(inSources);

function sourceDateFindings(source: TextSource, today: string): Finding[] {
  const { id, date, dateInferred, checkedOn, copyOf } = source;
  const findings: Finding[] = [];
  if (isAfter(checkedOn, today)) findings.push(inTheFuture(`[${id}].checkedOn`, checkedOn));
  if (date !== undefined && isAfter(date, checkedOn)) {
    findings.push({
      path: `[${id}].date`,
      problem: `is ${date}, later than the day the page was read (${checkedOn})`,
      mend: 'mend the date, or read the page again and set checkedOn',
    });
  }
  if (dateInferred && date === undefined) {
    findings.push({
      path: `[${id}].dateInferred`,
      problem: 'is set where there is no date',
      mend: 'give the date that was inferred, or remove dateInferred',
    });
  }
  if (copyOf?.date !== undefined && isAfter(copyOf.date, checkedOn)) {
    findings.push({
      path: `[${id}].copyOf.date`,
      problem: `is ${copyOf.date}, later than the day the copy was read (${checkedOn})`,
      mend: 'mend the date of the original',
    });
  }
  return findings;
}

/** A statement cannot be of a later day than the last look at what it rests on. */
const knownWhenChecked: EntityRule = (entity, world) =>
  leanings(entity).flatMap(({ path, date, sources }) => {
    const checked = newest(sourcesOf(sources, world).map(({ checkedOn }) => checkedOn));
    if (checked === undefined || !isAfter(date, checked)) return [];
    return [
      {
        path: `${path}.${dateField(path)}`,
        problem: `is ${date}, later than the last look at its sources (${checked})`,
        mend: 'mend the date, or read the source again and set its checkedOn',
      },
    ];
  });

/** Nor of a later day than the newest of its sources, unless their dates are not known. */
const knownWhenPublished: EntityRule = (entity, world) =>
  leanings(entity).flatMap(({ path, date, dateLoose, sources }) => {
    const cited = sourcesOf(sources, world);
    const published = cited.map((source) => source.date).filter((day) => day !== undefined);
    if (dateLoose || cited.length === 0 || published.length < cited.length) return [];
    if (published.some((day) => !isAfter(date, day))) return [];
    return [
      {
        path: `${path}.${dateField(path)}`,
        problem: `is ${date}, but its newest source is of ${newest(published)}`,
        mend: 'mend the date, name the later source, or set asOfInferred',
      },
    ];
  });

const checkedAfterwards: EntityRule = ({ claims, ruling }) => {
  const findings: Finding[] = claims.flatMap((claim) =>
    claim.checkedOn !== undefined && isAfter(claim.asOf, claim.checkedOn)
      ? [
          {
            path: `${claimPath(claim)}.checkedOn`,
            problem: `is ${claim.checkedOn}, before the statement itself (${claim.asOf})`,
            mend: 'set it to the day the outcome or standing was last looked for',
          },
        ]
      : [],
  );
  if (ruling && isAfter(ruling.date, ruling.checkedOn)) {
    findings.push({
      path: 'ruling.checkedOn',
      problem: `is ${ruling.checkedOn}, before the ruling itself (${ruling.date})`,
      mend: 'set it to the day the standing was last looked for',
    });
  }
  return findings;
};

const pointsAscend: EntityRule = ({ figures }) =>
  figures.flatMap(({ id, points }) =>
    outOfOrder(points).map(({ date, before }) => ({
      path: `figures[${id}].points[${date}].date`,
      problem: date === before ? `${date} stands twice` : `${date} stands after ${before}`,
      mend:
        date === before
          ? 'one series has one number a day; two counts that differ are two series'
          : 'put the points in order, oldest first',
    })),
  );

const eventsAscend: EntityRule = ({ events }) =>
  outOfOrder(events).flatMap(({ date, before }) =>
    date === before
      ? []
      : [
          {
            path: `events[${events.find((event) => event.date === date)?.id}].date`,
            problem: `${date} stands after ${before}`,
            mend: 'put the events in order, oldest first',
          },
        ],
  );

/** Entries that cannot be later than the one before, whatever their dates were rounded from. */
function outOfOrder(entries: readonly { date: string }[]): { date: string; before: string }[] {
  return entries.flatMap(({ date }, position) => {
    const before = entries[position - 1]?.date;
    return before !== undefined && (date === before || isAfter(before, date)) ? [{ date, before }] : [];
  });
}

function inTheFuture(path: string, date: string): Finding {
  return {
    path,
    problem: `is ${date}, which is still to come`,
    mend: 'mend the date; nothing is stated before it happened',
  };
}

function dateField(path: string): 'asOf' | 'date' {
  return path.startsWith('claims') ? 'asOf' : 'date';
}

function inSources(finding: Finding): ReturnType<WorldRule>[number] {
  return { file: SOURCES_FILE, ...finding };
}

function newest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}

export const DATE_RULES: Rules = {
  entity: [
    nothingInTheFuture,
    knownWhenChecked,
    knownWhenPublished,
    checkedAfterwards,
    pointsAscend,
    eventsAscend,
  ],
  world: [sourceDates],
};
