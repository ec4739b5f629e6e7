import type { OverviewEvent } from '../../../knowledge/overview';
import type { Kind } from '../../../knowledge/vocabulary';
import { KINDS } from '../../../knowledge/vocabulary';
import { momentOf } from '../time-axis';

/** What happened on one date, which may be a day, a month or a year. */
export interface TimelineDate {
  date: string;
  events: OverviewEvent[];
}

/** The dates of one year. */
export interface TimelineYear {
  year: string;
  dates: TimelineDate[];
}

/** Events by year and date, in the order in which they come. */
export function byYear(events: readonly OverviewEvent[]): TimelineYear[] {
  const years: TimelineYear[] = [];
  for (const event of events) {
    const year = last(years, event.date.slice(0, 4));
    const dates = year.dates.at(-1);
    if (dates?.date === event.date) dates.events.push(event);
    else year.dates.push({ date: event.date, events: [event] });
  }
  return years;
}

/** The year that is being filled; a new one where another year begins. */
function last(years: TimelineYear[], year: string): TimelineYear {
  const known = years.at(-1);
  if (known?.year === year) return known;
  const next = { year, dates: [] };
  years.push(next);
  return next;
}

/** A gap that would not be worth leaving anything out for, in milliseconds. */
const SHORT_GAP = 2 * 365.25 * 24 * 3600 * 1000;

/**
 * The stretch of time that a picture shows. Where a few events lie so far before all others that
 * these would have less than half of the picture, they are in the list only.
 * @param events oldest first
 */
export function stretchOf(events: readonly OverviewEvent[]): {
  drawn: OverviewEvent[];
  earlier: OverviewEvent[];
} {
  const moments = events.map(({ date }) => momentOf(date));
  const newest = moments.at(-1) ?? 0;
  const cut = moments.findLastIndex((moment, at) => {
    const before = moments[at - 1];
    const isFew = at * 2 < moments.length;
    return isFew && before !== undefined && moment - before > Math.max(newest - moment, SHORT_GAP);
  });
  return { drawn: events.slice(Math.max(cut, 0)), earlier: events.slice(0, Math.max(cut, 0)) };
}

/** One row of the picture: the events of a kind, each with its place. */
export interface TimelineRow {
  kind: Kind;
  /** How many marks stand above each other at most. */
  height: number;
  marks: { event: OverviewEvent; x: number; level: number }[];
}

/**
 * Rows for the kinds that have events, marks that would meet stacked.
 * @param across where a moment (milliseconds) stands along the row
 * @param room that a mark needs along the row
 */
export function rowsOf(
  events: readonly OverviewEvent[],
  kindOf: (entity: string) => Kind | undefined,
  across: (moment: number) => number,
  room: number,
): TimelineRow[] {
  return KINDS.flatMap((kind) => {
    const own = events.filter(({ entity }) => kindOf(entity) === kind);
    if (own.length === 0) return [];
    const places = own.map(({ date }) => across(momentOf(date)));
    const levels = stack(places, room);
    const marks = own.map((event, at) => ({ event, x: places[at] ?? 0, level: levels[at] ?? 0 }));
    return [{ kind, height: Math.max(...levels) + 1, marks }];
  });
}

/**
 * Heights for marks in a row, so that none hides another: 0 on the ground, 1 above it, and so on.
 * @param places where the marks stand along the row, ascending
 * @param room that a mark needs along the row
 */
export function stack(places: readonly number[], room: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => end <= place);
    const level = free < 0 ? ends.length : free;
    ends[level] = place + room;
    return level;
  });
}
