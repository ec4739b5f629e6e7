import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useRef } from 'preact/hooks';
import type { CardSeries, CardSource } from '../../../knowledge/card';
import { formatDate, formatFigure, formatShort, formatTick } from '../../shared/format';
import { say } from '../../shared/page-wording';
import { type Spot, type WrittenLabel, writeLabels } from '../labels';
import { widthOf } from '../text-width';
import { momentOf, tickText } from '../time-axis';
import { useWidth } from '../use-width';
import type { Course } from './figures-model';

type Point = CardSeries['points'][number];

const HEIGHT = 180;
const MARGIN = { top: 20, right: 24, bottom: 26, left: 52 };
/** Before the first point, so that it does not stand on the axis. */
const LEAD_IN = 22;
const AXIS_AT = HEIGHT - MARGIN.bottom;
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
  const right = Math.max(width - MARGIN.right, MARGIN.left + LEAD_IN + 1);
  const x = scaleUtc()
    .domain(span)
    .range([MARGIN.left + LEAD_IN, right]);
  const y = scaleLinear().domain([0, top]).nice(TICKS).range([AXIS_AT, MARGIN.top]);
  const across = ({ date }: Point): number => x(momentOf(date));
  const spots = points.map((point, at) => ({
    id: String(at),
    x: across(point),
    y: y(point.value),
    width: widthOf(formatShort(point, series)),
  }));
  // Where the steps turn, a label would stand across the line.
  const turns = spots
    .slice(1)
    .map(({ id, x: along }, at) => ({ id: `turn ${id}`, x: along, y: spots[at]?.y ?? 0 }));
  const labels = writeLabels(
    byWeight(spots, series.newest),
    [...spots, ...turns],
    { left: MARGIN.left, top: 0, right: width, bottom: AXIS_AT },
    ['above', 'left', 'right', 'below'],
  );
  const steps = line<Point>(across, ({ value }) => y(value)).curve(curveStepAfter)(points);
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="group"
      aria-label={say('figures.chart', { label, count: points.length })}
    >
      <g class="axis" aria-hidden="true">
        {y.ticks(TICKS).map((tick) => (
          <g key={tick}>
            <line x1={MARGIN.left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text x={MARGIN.left - 8} y={y(tick) + 4} text-anchor="end">
              {formatTick(tick, series.unit)}
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
      {spots.map((spot, at) => (
        <PointLink
          key={spot.id}
          spot={spot}
          label={labels.get(spot.id)}
          series={series}
          at={at}
          sources={sources}
        />
      ))}
    </svg>
  );
}

/** The point to lead with, then the newest: their labels are written even where others have no room. */
function byWeight<S>(spots: readonly S[], lead: number): S[] {
  const first = spots.slice(lead, lead + 1);
  return [...first, ...spots.filter((spot) => !first.includes(spot)).toReversed()];
}

interface PointLinkProps {
  spot: Spot;
  label: WrittenLabel | undefined;
  series: CardSeries;
  /** Which of its points. */
  at: number;
  sources: readonly CardSource[];
}

function PointLink({ spot: { x, y }, label, series, at, sources }: PointLinkProps) {
  const point = series.points[at];
  if (!point) return null;
  const source = sources.find(({ id }) => id === point.sources[0]);
  const written = label && formatShort(point, series);
  const figure = formatFigure(point, series);
  const said = [formatDate(point.date), figure, say(`figure.${point.status}`), source?.publisher]
    .filter(Boolean)
    .join(' · ');
  return (
    <a
      href={source?.url}
      target="_blank"
      rel="noopener noreferrer"
      // What is written at the point must be in its name, for those who speak it (WCAG 2.5.3).
      aria-label={written && !figure.includes(written) ? `${written} · ${said}` : said}
    >
      <title>{said}</title>
      {/* A target of 24 px, though the mark is smaller. */}
      <circle class="target" cx={x} cy={y} r={12} />
      <circle class={`count ${point.status}`} cx={x} cy={y} r={4.5} />
      {label && (
        <text x={x + label.x} y={y + label.y} text-anchor={label.anchor} aria-hidden="true">
          {written}
        </text>
      )}
    </a>
  );
}
