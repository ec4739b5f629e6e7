import type { CardSeries } from '../../knowledge/card';
import { latestDay } from '../../knowledge/dates';

const WIDTH = 120;
const HEIGHT = 36;
const INSET = 5;

/**
 * Steps, not a line: between two counts nothing is known. Official counts are filled, reported
 * ones are rings. Decorative; the numbers stand beside it and in the reference.
 */
export function SeriesPlot({ points }: Pick<CardSeries, 'points'>) {
  if (points.length < 3) return null;
  const days = points.map(({ date }) => Date.parse(latestDay(date)));
  const x = scale(Math.min(...days), Math.max(...days), INSET, WIDTH - INSET);
  const y = scale(0, Math.max(...points.map(({ value }) => value)), HEIGHT - INSET, INSET);
  const places = points.map(({ value, status }, at) => ({ x: x(days[at] ?? 0), y: y(value), status }));
  const steps = places.map((place, at) => (at === 0 ? `M${place.x} ${place.y}` : `H${place.x}V${place.y}`));
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path d={steps.join('')} fill="none" stroke="currentColor" stroke-width="1.5" />
      {places.map((place) => (
        <circle key={place.x} class={place.status} cx={place.x} cy={place.y} r="3" />
      ))}
    </svg>
  );
}

function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = high - low || 1;
  return (value) => Math.round((from + ((value - low) / span) * (to - from)) * 10) / 10;
}
