import type { CardSeries, CardSource } from './card';
import { compareDates } from './dates';
import type { Locator, Series, TextSource } from './schema';

/** A series with its points oldest first, and the one to lead with. */
export function cardSeries(series: Series): CardSeries {
  const points = series.points
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map(({ sources, ...point }) => ({ ...point, sources: sourceIds(sources) }));
  const newestOfficial = points.map(({ status }) => status).lastIndexOf('official-figure');
  return { ...series, points, newest: newestOfficial >= 0 ? newestOfficial : points.length - 1 };
}

/**
 * A source as a view gets it.
 * @param accused true on the card of an accused person, where no title is shown
 */
export function cardSource(
  { title, copyOf, dateInferred, ...source }: TextSource,
  accused: boolean,
): CardSource {
  return {
    ...source,
    ...optional({ title: accused ? undefined : title, copyOf, dateInferred }),
  };
}

/** Ids of the sources that locators name, each once. */
export function sourceIds(locators: readonly Locator[]): string[] {
  return [...new Set(locators.map(({ source }) => source))];
}

/** Drops the fields that hold undefined, which exact optional types do not allow. */
export function optional<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
