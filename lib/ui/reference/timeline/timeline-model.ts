import { earliestDay } from '../../../knowledge/dates';
import type { OverviewEvent } from '../../../knowledge/overview';

/** Events of one year, oldest first. */
export interface TimelineYear {
  year: string;
  events: OverviewEvent[];
}

/** Events by year, years and events oldest first. */
export function byYear(events: readonly OverviewEvent[]): TimelineYear[] {
  const years: TimelineYear[] = [];
  for (const event of events) {
    const year = event.date.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.events.push(event);
    else years.push({ year, events: [event] });
  }
  return years;
}

/** A gap this long in front of all other events (milliseconds) would leave the rest no room. */
const LONG_GAP = 2 * 365.25 * 24 * 3600 * 1000;
const GAP_SHARE = 1 / 3;

/**
 * The stretch of time that a picture shows: from the newest event back to the first that lies
 * far behind the others. What is older is named beside the picture, not drawn.
 * @param events oldest first
 */
export function stretchOf(events: readonly OverviewEvent[]): {
  drawn: OverviewEvent[];
  earlier: OverviewEvent[];
} {
  const times = events.map(({ date }) => timeOf(date));
  const newest = times.at(-1) ?? 0;
  let first = events.length - 1;
  while (first > 0) {
    const gap = (times[first] ?? 0) - (times[first - 1] ?? 0);
    if (gap > Math.max(LONG_GAP, (newest - (times[first] ?? 0)) * GAP_SHARE)) break;
    first -= 1;
  }
  const cut = Math.max(first, 0);
  return { drawn: events.slice(cut), earlier: events.slice(0, cut) };
}

/** The first moment that a date can mean, in milliseconds. */
export function timeOf(date: string): number {
  return Date.parse(earliestDay(date));
}

/**
 * Heights for marks in a row, so that none hides another: 0 on the ground, 1 above it, and so on.
 * @param positions where the marks stand along the row, ascending
 * @param width room that a mark needs along the row
 */
export function stack(positions: readonly number[], width: number): number[] {
  const ends: number[] = [];
  return positions.map((position) => {
    const free = ends.findIndex((end) => end <= position);
    const level = free < 0 ? ends.length : free;
    ends[level] = position + width;
    return level;
  });
}
