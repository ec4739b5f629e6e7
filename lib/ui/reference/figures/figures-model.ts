import type { CardSeries } from '../../../knowledge/card';
import type { OverviewSeries } from '../../../knowledge/overview';
import { momentOf } from '../time-axis';

/** What one entity is counted by. */
export interface Counted {
  entity: string;
  series: CardSeries[];
}

/** Series by entity; whoever was counted most often comes first. */
export function byEntity(all: readonly OverviewSeries[]): Counted[] {
  const groups = new Map<string, CardSeries[]>();
  for (const { entity, series } of all) groups.set(entity, [...(groups.get(entity) ?? []), series]);
  return [...groups]
    .map(([entity, series]) => ({ entity, series }))
    .sort((a, b) => mostPoints(b.series) - mostPoints(a.series));
}

function mostPoints(series: readonly CardSeries[]): number {
  return Math.max(...series.map(({ points }) => points.length));
}

/** A counter that was read more than once, with the reach of the axes of its picture. */
export interface Course {
  series: CardSeries;
  /** First and last moment (milliseconds): the same for all courses that are read together. */
  span: readonly [number, number];
  /** Greatest value: the same for all that count the same kind of thing, so that heights compare. */
  top: number;
}

/** The courses among some series. */
export function coursesOf(series: readonly CardSeries[]): Course[] {
  const courses = series.filter(({ points }) => points.length > 1);
  const moments = courses.flatMap(({ points }) => points.map(({ date }) => momentOf(date)));
  const span = [Math.min(...moments), Math.max(...moments)] as const;
  return courses.map((one) => {
    const alike = courses.filter(({ unit, scope }) => unit === one.unit && scope === one.scope);
    const values = alike.flatMap(({ points }) => points.map(({ value }) => value));
    return { series: one, span, top: Math.max(...values) };
  });
}
