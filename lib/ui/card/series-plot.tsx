import type { CardSeries } from '../../knowledge/card';
import { latestDay } from '../../knowledge/dates';

const WIDTH = 120;
const HEIGHT = 36;
const INSET = 4;

/** Steps, not a line: between two counts nothing is known. Decorative; the numbers stand beside it. */
export function SeriesPlot({ points }: Pick<CardSeries, 'points'>) {
  if (points.length < 3) return null;
  const days = points.map(({ date }) => Date.parse(latestDay(date)));
  const values = points.map(({ value }) => value);
  const x = scale(Math.min(...days), Math.max(...days), INSET, WIDTH - INSET);
  const y = scale(0, Math.max(...values), HEIGHT - INSET, INSET);
  const steps = points.map(
    (_, at) => `${at === 0 ? 'M' : 'H'}${x(days[at] ?? 0)}${at === 0 ? ' ' : 'V'}${y(values[at] ?? 0)}`,
  );
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path d={steps.join(' ')} fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx={x(days.at(-1) ?? 0)} cy={y(values.at(-1) ?? 0)} r="3.5" fill="currentColor" />
    </svg>
  );
}

function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = high - low || 1;
  return (value) => Math.round((from + ((value - low) / span) * (to - from)) * 10) / 10;
}
