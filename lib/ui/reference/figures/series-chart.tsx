import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useRef } from 'preact/hooks';
import type { CardSeries, CardSource } from '../../../knowledge/card';
import { latestDay } from '../../../knowledge/dates';
import { formatDate, formatFigure } from '../../shared/format';
import * as WORDING from '../../shared/wording';
import { useWidth } from '../use-width';

type Point = CardSeries['points'][number];

const HEIGHT = 190;
const MARGIN = { top: 26, right: 56, bottom: 26, left: 56 };
const TICKS = 4;

interface SeriesChartProps {
  series: CardSeries;
  sources: readonly CardSource[];
  /** First and last moment (milliseconds) along the bottom, the same for charts that are read together. */
  span: readonly [number, number];
}

/**
 * One counter over time: steps, as between two counts nothing is known. Official counts are
 * filled, reported ones are rings. Each point leads to its source.
 */
export function SeriesChart({ series, sources, span }: SeriesChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { points, label } = series;
  const x = scaleUtc()
    .domain(span)
    .range([MARGIN.left, Math.max(width - MARGIN.right, MARGIN.left + 1)]);
  const y = scaleLinear()
    .domain([0, Math.max(...points.map(({ value }) => value))])
    .nice(TICKS)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const across = (point: Point): number => x(momentOf(point));
  const steps = line<Point>(across, ({ value }) => y(value)).curve(curveStepAfter)(points);
  return (
    <div class="chart" ref={box}>
      {/* Before its width is known there is nothing to draw to. */}
      {width > 0 && (
        <svg
          width={width}
          height={HEIGHT}
          role="group"
          aria-label={WORDING.figures.chart(label, points.length)}
        >
          {y.ticks(TICKS).map((tick) => (
            <g key={tick} class="tick" aria-hidden="true">
              <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
              <text x={MARGIN.left - 8} y={y(tick) + 4} text-anchor="end">
                {compact.format(tick)}
              </text>
            </g>
          ))}
          {x.ticks(Math.max(2, Math.floor(width / 130))).map((tick) => (
            <text key={+tick} class="tick" x={x(tick)} y={HEIGHT - 6} text-anchor="middle" aria-hidden="true">
              {tickText(tick)}
            </text>
          ))}
          <path class="steps" d={steps ?? ''} aria-hidden="true" />
          {points.map((point) => (
            <PointLink
              key={`${point.date} ${point.value}`}
              point={point}
              series={series}
              source={sources.find(({ id }) => id === point.sources[0])}
              x={across(point)}
              y={y(point.value)}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

interface PointLinkProps {
  point: Point;
  series: CardSeries;
  source: CardSource | undefined;
  x: number;
  y: number;
}

function PointLink({ point, series, source, x, y }: PointLinkProps) {
  const { date, status, value } = point;
  const name = WORDING.figures.point(
    formatDate(date),
    formatFigure(point, series),
    WORDING.figureStatus[status],
  );
  const said = source ? `${name} · ${source.publisher}` : name;
  return (
    <a
      href={source?.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={said}
      class={`point ${status}`}
    >
      <title>{said}</title>
      {/* A target of 24 px, though the mark is smaller. */}
      <circle class="target" cx={x} cy={y} r={12} />
      <circle class="mark" cx={x} cy={y} r={4.5} />
      <text x={x} y={y - 11} text-anchor="middle" aria-hidden="true">
        {compact.format(value)}
      </text>
    </a>
  );
}

/** When a point was true: the last moment that its date can mean. */
export function momentOf({ date }: Pick<Point, 'date'>): number {
  return Date.parse(latestDay(date));
}

const compact = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 4 });

function tickText(tick: Date): string {
  const month = tick.toISOString().slice(0, 7);
  return formatDate(month.endsWith('-01') ? month.slice(0, 4) : month);
}
