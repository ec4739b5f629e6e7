import { scaleUtc } from 'd3-scale';
import { useRef } from 'preact/hooks';
import type { OverviewEvent } from '../../../knowledge/overview';
import { KINDS, type Kind } from '../../../knowledge/vocabulary';
import { formatDate } from '../../shared/format';
import * as WORDING from '../../shared/wording';
import { useWidth } from '../use-width';
import { stack, timeOf } from './timeline-model';

const DOT = 5;
const STEP = 2 * DOT + 2;
const LABELS = 22;
const AXIS = 24;
const MONTH = 30 * 24 * 3600 * 1000;

interface TimelineChartProps {
  /** Oldest first. */
  events: readonly OverviewEvent[];
  kindOf(id: string): Kind | undefined;
  nameOf(id: string): string;
  /** Shows an event in the list. */
  show(event: OverviewEvent): void;
}

/**
 * Events as dots along time, one row a kind. For the eye and the pointer only: the list below
 * holds the same for everybody, so the dots are no stops for the keyboard.
 */
export function TimelineChart({ events, kindOf, nameOf, show }: TimelineChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const times = events.map(({ date }) => timeOf(date));
  const x = scaleUtc()
    .domain([(times[0] ?? 0) - MONTH, (times.at(-1) ?? 0) + MONTH])
    .range([DOT + 1, Math.max(width - DOT - 1, DOT + 2)]);
  let bottom = 0;
  const rows = KINDS.flatMap((kind) => {
    const own = events.filter(({ entity }) => kindOf(entity) === kind);
    if (own.length === 0) return [];
    const places = own.map(({ date }) => x(timeOf(date)));
    const levels = stack(places, STEP);
    const top = bottom;
    bottom += LABELS + (Math.max(...levels) + 1) * STEP + 8;
    const ground = bottom - 8 - DOT;
    const dots = own.map((event, at) => ({
      event,
      cx: places[at] ?? 0,
      cy: ground - (levels[at] ?? 0) * STEP,
    }));
    return [{ kind, top, ground, dots }];
  });
  const ticks = x.ticks(Math.max(2, Math.floor(width / 80)));
  return (
    <div class="chart" ref={box}>
      <svg width={width} height={bottom + AXIS} role="img" aria-label={WORDING.timeline.chart(events.length)}>
        {ticks.map((tick) => (
          <g key={+tick} class="tick">
            <line x1={x(tick)} x2={x(tick)} y1={0} y2={bottom} />
            <text x={x(tick)} y={bottom + 16} text-anchor="middle">
              {tickText(tick)}
            </text>
          </g>
        ))}
        {rows.map(({ kind, top, ground, dots }) => (
          <g key={kind} class={`row-${kind}`}>
            <text class="label" x={0} y={top + 15}>
              {WORDING.kinds[kind]}
            </text>
            <line class="ground" x1={0} x2={width} y1={ground + DOT + 2} y2={ground + DOT + 2} />
            {dots.map(({ event, cx, cy }) => (
              <circle key={event.id} class="dot" cx={cx} cy={cy} r={DOT} onClick={() => show(event)}>
                <title>{`${formatDate(event.date)} · ${nameOf(event.entity)}: ${event.text}`}</title>
              </circle>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The year alone where a year begins. */
function tickText(tick: Date): string {
  const month = tick.toISOString().slice(0, 7);
  return formatDate(month.endsWith('-01') ? month.slice(0, 4) : month);
}
