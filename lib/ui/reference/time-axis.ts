import { latestDay } from '../../knowledge/dates';
import { formatDate } from '../shared/format';

/** Where a date of any precision stands along time: the last day that it can mean, in milliseconds. */
export function momentOf(date: string): number {
  return Date.parse(latestDay(date));
}

/** A tick of a time axis in words: the year alone where a year begins. */
export function tickText(tick: Date): string {
  const month = tick.toISOString().slice(0, 7);
  return formatDate(month.endsWith('-01') ? month.slice(0, 4) : month);
}
