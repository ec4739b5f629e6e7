import type { CardSeries } from '../../knowledge/card';
import { daysBetween } from '../../knowledge/dates';
import { localeOf } from '../../languages/wording';
import { say, spokenLanguage } from './wording';

const day = inSpokenLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
const month = inSpokenLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
const number = inSpokenLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const languages = inSpokenLanguage((locale) => new Intl.DisplayNames([locale], { type: 'language' }));

/** Makes a formatter at its first use and again where the language has changed: making one is slow. */
function inSpokenLanguage<Formatter>(make: (locale: string) => Formatter): () => Formatter {
  let made: { locale: string; formatter: Formatter } | undefined;
  return () => {
    const locale = localeOf(spokenLanguage());
    if (made?.locale !== locale) made = { locale, formatter: make(locale) };
    return made.formatter;
  };
}

/** A date in the precision it has: "8 Jun 2022", "Jun 2022" or "2022". */
export function formatDate(date: string): string {
  if (date.length === 4) return date;
  return (date.length === 7 ? month() : day()).format(
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
  const written = currency ? money(currency).format(value) : number().format(value);
  const amount = qualifier ? say(`figure.${qualifier}`, { amount: written }) : written;
  // Of people, the label says what happened to them.
  const saysItself = currency !== undefined || unit === 'people' || label.includes(unit);
  return saysItself ? amount : `${amount} ${unit}`;
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
  if (value < 100_000 && !currency) return number().format(value);
  return new Intl.NumberFormat(localeOf(spokenLanguage()), {
    notation: 'compact',
    maximumFractionDigits: 1,
    ...(currency && { style: 'currency', currency }),
  }).format(value);
}

/** Where a series was counted, unless its label says so already. */
export function scopeBeside({ label, scope }: Pick<CardSeries, 'label' | 'scope'>): string {
  return label.toLowerCase().includes(scope.toLowerCase()) ? '' : scope;
}

function money(currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat(localeOf(spokenLanguage()), {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  });
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

/** Text of the knowledge as it is set: curved apostrophes, and no day parted from its month. */
export function typeset(text: string): string {
  return text.replaceAll("'", '’').replace(/(\d) (?=[JFMASOND][a-z])/g, '$1\u00a0');
}

/** A language's name in the language spoken: "German". */
export function languageName(lang: string): string {
  return languages().of(lang) ?? lang;
}
