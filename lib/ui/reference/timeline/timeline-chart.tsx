import { scaleUtc } from 'd3-scale';
import { useRef } from 'preact/hooks';
import type { OverviewEvent } from '../../../knowledge/overview';
import type { Kind } from '../../../knowledge/vocabulary';
import { formatDate } from '../../shared/format';
import { say } from '../../shared/page-wording';
import { KindMark } from '../kind-mark';
import { momentOf, tickText } from '../time-axis';
import { useWidth } from '../use-width';
import { rowsOf } from './timeline-model';

/** Room of a mark in both directions. */
const MARK = 14;
const LABEL = 20;
const GAP = 8;
const AXIS = 24;
const MONTH = 30 * 24 * 3600 * 1000;
/** Room that a date needs along the axis. */
const DATE_WIDTH = 76;

interface TimelineChartProps {
  /** Oldest first. */
  events: readonly OverviewEvent[];
  kindOf(id: string): Kind | undefined;
  nameOf(id: string): string;
  /** Shows an event in the list. */
  show(event: OverviewEvent): void;
}

/**
 * Events as marks along time, one row a kind. For the eye and the pointer only: the list below
 * holds the same for everybody, so the marks are no stops for the keyboard.
 */
export function TimelineChart(props: TimelineChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div class="chart timeline" ref={box}>
      {width > 0 && <Drawing {...props} width={width} />}
    </div>
  );
}

function Drawing({ events, kindOf, nameOf, show, width }: TimelineChartProps & { width: number }) {
  const moments = events.map(({ date }) => momentOf(date));
  const x = scaleUtc()
    .domain([Math.min(...moments) - MONTH, Math.max(...moments) + MONTH])
    .range([MARK, Math.max(width - MARK, MARK + 1)]);
  let bottom = 0;
  const rows = rowsOf(events, kindOf, x, MARK).map((row) => {
    const top = bottom;
    bottom += LABEL + row.height * MARK + GAP;
    return { ...row, top, ground: bottom - GAP };
  });
  return (
    <svg
      viewBox={`0 0 ${width} ${bottom + AXIS}`}
      width={width}
      height={bottom + AXIS}
      role="img"
      aria-label={say('timeline.chart', { count: events.length })}
    >
      <g class="axis">
        {x.ticks(Math.max(2, Math.floor(width / DATE_WIDTH))).map((tick) => (
          <g key={+tick}>
            <line x1={x(tick)} x2={x(tick)} y1={0} y2={bottom} />
            <text x={x(tick)} y={bottom + 18} text-anchor="middle">
              {tickText(tick)}
            </text>
          </g>
        ))}
      </g>
      {rows.map(({ kind, top, ground, marks }) => (
        <g key={kind}>
          <text class="label" x={0} y={top + 14}>
            {say(`kinds.${kind}`)}
          </text>
          <line class="ground" x1={0} x2={width} y1={ground} y2={ground} />
          {marks.map(({ event, x: along, level }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list holds the same for the keyboard
            <g key={event.id} class="event" onClick={() => show(event)}>
              <title>{`${formatDate(event.date)} · ${nameOf(event.entity)}: ${event.text}`}</title>
              <KindMark kind={kind} area={64} x={along} y={ground - (level + 0.5) * MARK} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
