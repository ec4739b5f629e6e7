import type { CardSeries } from '../../knowledge/card';
import { daysBetween } from '../../knowledge/dates';
import * as WORDING from './wording';

const LOCALE = 'en-GB';

const day = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const number = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });

/** A date in the precision it has: "8 Jun 2022", "Jun 2022" or "2022". */
export function formatDate(date: string): string {
  if (date.length === 4) return date;
  return (date.length === 7 ? month : day).format(
    new Date(`${date.slice(0, 7)}-${date.slice(8) || '01'}T00:00:00Z`),
  );
}

/** A figure with what is known of its exactness: "more than 3,300". */
export function formatFigure({ value, qualifier }: CardSeries['points'][number]): string {
  return `${qualifier ? `${WORDING.qualifier[qualifier]} ` : ''}${number.format(value)}`;
}

/** Whole years between a date and today, from two on; undefined for what is younger. */
export function ageInYears(date: string, today: string): number | undefined {
  const years = Math.floor(daysBetween(date, today) / 365.25);
  return years >= 2 ? years : undefined;
}

/** Today as `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
