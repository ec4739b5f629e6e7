import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useRef } from 'preact/hooks';
import type { CardSeries, CardSource } from '../../../knowledge/card';
import { formatDate, formatFigure } from '../../shared/format';
import * as WORDING from '../../shared/wording';
import { momentOf, tickText } from '../time-axis';
import { useWidth } from '../use-width';
import type { Course } from './figures-model';

type Point = CardSeries['points'][number];

const HEIGHT = 180;
const MARGIN = { top: 24, right: 30, bottom: 26, left: 52 };
const TICKS = 4;
/** Room that a date needs along the axis. */
const DATE_WIDTH = 76;

interface SeriesChartProps {
  course: Course;
  sources: readonly CardSource[];
}

/**
 * One counter over time, in steps, as between two counts nothing is known. Official counts are
 * filled, reported ones are rings. Each point leads to its source.
 */
export function SeriesChart({ course, sources }: SeriesChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  // Before its width is known there is nothing to draw to.
  return (
    <div class="chart" ref={box}>
      {width > 0 && <Drawing course={course} sources={sources} width={width} />}
    </div>
  );
}

function Drawing({ course: { series, span, top }, sources, width }: SeriesChartProps & { width: number }) {
  const { points, label } = series;
  const right = Math.max(width - MARGIN.right, MARGIN.left + 1);
  const x = scaleUtc().domain(span).range([MARGIN.left, right]);
  const y = scaleLinear()
    .domain([0, top])
    .nice(TICKS)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const across = ({ date }: Point): number => x(momentOf(date));
  const steps = line<Point>(across, ({ value }) => y(value)).curve(curveStepAfter)(points);
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="group"
      aria-label={WORDING.figures.chart(label, points.length)}
    >
      <g class="axis" aria-hidden="true">
        {y.ticks(TICKS).map((tick) => (
          <g key={tick}>
            <line x1={MARGIN.left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text x={MARGIN.left - 8} y={y(tick) + 4} text-anchor="end">
              {compact.format(tick)}
            </text>
          </g>
        ))}
        {x.ticks(Math.max(2, Math.floor((right - MARGIN.left) / DATE_WIDTH))).map((tick) => (
          <text key={+tick} x={x(tick)} y={HEIGHT - 6} text-anchor="middle">
            {tickText(tick)}
          </text>
        ))}
      </g>
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
  const name = WORDING.figures.point(
    formatDate(point.date),
    formatFigure(point, series),
    WORDING.figureStatus[point.status],
  );
  const said = source ? `${name} · ${source.publisher}` : name;
  return (
    <a href={source?.url} target="_blank" rel="noopener noreferrer" aria-label={said}>
      <title>{said}</title>
      {/* A target of 24 px, though the mark is smaller. */}
      <circle class="target" cx={x} cy={y} r={12} />
      <circle class={`count ${point.status}`} cx={x} cy={y} r={4.5} />
      <text x={x} y={y - 10} text-anchor="middle" aria-hidden="true">
        {compact.format(point.value)}
      </text>
    </a>
  );
}

const compact = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 4 });
