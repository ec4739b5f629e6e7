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

/** Signs for what is known of a figure's exactness, where there is no room for words. */
const SIGNS = { about: '≈ ', 'more-than': '> ', almost: '≈ ', 'up-to': '≤ ' };

/** A figure in few letters, for a picture: "> 3,300", "≈ £54m". */
export function formatShort(
  { value, qualifier }: CardSeries['points'][number],
  { unit }: Pick<CardSeries, 'unit'>,
): string {
  return `${qualifier ? SIGNS[qualifier] : ''}${formatTick(value, unit)}`;
}

/** A value on an axis. */
export function formatTick(value: number, unit: string): string {
  const currency = CURRENCIES[unit];
  return (value < 100_000 && !currency ? number : compact(currency)).format(value);
}

function compact(currency: string | undefined): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALE, {
    notation: 'compact',
    maximumFractionDigits: 1,
    ...(currency && { style: 'currency', currency }),
  });
}

/** Where a series was counted, unless its label says so already. */
export function scopeBeside({ label, scope }: Pick<CardSeries, 'label' | 'scope'>): string {
  return label.toLowerCase().includes(scope.toLowerCase()) ? '' : scope;
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

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY_AND_MONTH = new RegExp(`(\\d) (?=(?:${MONTHS})\\b)`, 'g');

/** Text of the knowledge as it is set: curved apostrophes, and no day parted from its month. */
export function typeset(text: string): string {
  return text.replaceAll("'", '’').replace(DAY_AND_MONTH, '$1\u00a0');
}

const languages = new Intl.DisplayNames([LOCALE], { type: 'language' });

/** A language's name: "German". */
export function languageName(lang: string): string {
  return languages.of(lang) ?? lang;
}
