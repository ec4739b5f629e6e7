/** A calendar date with the precision that is known: `2020`, `2020-07` or `2020-07-02`. */
export type PartialDate = string;

export const PARTIAL_DATE = /^(?:19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True where the text is a date of year, month or day precision that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  if (!PARTIAL_DATE.test(text)) return false;
  if (text.length < 10) return true;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** Last day (`YYYY-MM-DD`) that a partial date can mean, so that dates of differing precision compare. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** First day (`YYYY-MM-DD`) that a partial date can mean. */
export function earliestDay(date: PartialDate): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** Order of two dates, each read as the last day it can mean: negative, zero or positive. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [latestDay(a), latestDay(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Whole days from one date to another, both read as the last day they can mean; negative when `to` is earlier. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  const day = 24 * 60 * 60 * 1000;
  return Math.round((Date.parse(latestDay(to)) - Date.parse(latestDay(from))) / day);
}
