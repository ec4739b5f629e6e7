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

/** Money is written as money. */
const CURRENCIES: Record<string, string> = { pounds: 'GBP', euros: 'EUR', dollars: 'USD' };

/**
 * A figure with what is known of its exactness, and its unit where the label beside it does not
 * name what is counted: "more than 3,300" arrests, "9,296 kilograms" class A drugs seized.
 */
export function formatFigure(
  { value, qualifier }: CardSeries['points'][number],
  { unit, label }: Pick<CardSeries, 'unit' | 'label'>,
): string {
  const currency = CURRENCIES[unit];
  const amount = currency ? money(currency).format(value) : number.format(value);
  // Of people, the label says what happened to them.
  const saysItself = currency !== undefined || unit === 'people' || label.includes(unit);
  return [qualifier && WORDING.qualifier[qualifier], amount, saysItself ? '' : unit]
    .filter(Boolean)
    .join(' ');
}

function money(currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALE, { style: 'currency', currency, maximumFractionDigits: 0 });
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

const languages = new Intl.DisplayNames([LOCALE], { type: 'language' });

/** A language's name: "German". */
export function languageName(lang: string): string {
  return languages.of(lang) ?? lang;
}
