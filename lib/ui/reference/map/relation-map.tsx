import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind } from '../../../knowledge/vocabulary';
import * as WORDING from '../../shared/wording';
import { addressOf } from '../address';
import type { Whole } from '../whole';
import { KindMark } from './kind-mark';
import { type Direction, type MapLayout, type MapPoint, nextPoint } from './layout';
import { useZoom } from './use-zoom';

const WAYS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Names of the best connected are always written; the others where there is room. */
const ALWAYS_NAMED = 5;
const ROOM_FOR_NAMES = 40;
const CLOSE_UP = 1.9;

interface RelationMapProps {
  whole: Whole;
  layout: MapLayout;
  /** The entity that the map is about, where it is about one. */
  about: string | undefined;
}

/** The picture of who is related to whom: one stop for the Tab key, arrow keys from there. */
export function RelationMap({ whole, layout, about }: RelationMapProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { transform, larger, smaller, reset, center } = useZoom(svg);
  const { points, ties, box } = layout;
  const start = points.find(({ id }) => id === about) ?? mostTied(points);
  const [current, setCurrent] = useState<string>();
  const [isWalking, setWalking] = useState(false);
  const here = points.find(({ id }) => id === current) ?? start;

  useEffect(() => {
    if (!isWalking || !here) return;
    svg.current?.querySelector<SVGAElement>(`a[data-id="${here.id}"]`)?.focus({ preventScroll: true });
  }, [here, isWalking]);

  const near = new Set(here && (current !== undefined || about) ? whole.neighboursOf(here.id) : []);
  const typed = (event: KeyboardEvent): void => {
    const way = WAYS[event.key];
    if (way && here) {
      const next = nextPoint(points, here, way);
      if (!next) return;
      setCurrent(next.id);
      setWalking(true);
      if (transform.k > 1) center(next.x, next.y);
    } else if (event.key === '+' || event.key === '=') larger();
    else if (event.key === '-') smaller();
    else if (event.key === '0') reset();
    else return;
    event.preventDefault();
  };

  return (
    <div class="map">
      <p class="tools">
        <button type="button" onClick={larger} aria-label={WORDING.map.zoomIn}>
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" onClick={smaller} aria-label={WORDING.map.zoomOut}>
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" onClick={reset}>
          {WORDING.map.reset}
        </button>
      </p>
      <svg
        ref={svg}
        viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`}
        role="group"
        aria-label={WORDING.map.label}
        onKeyDown={typed}
        onBlur={() => setWalking(false)}
      >
        <g transform={transform.toString()}>
          {ties.map(({ from, to }) => (
            <line
              key={`${from.id} ${to.id}`}
              class={isTied(from, to, here, current ?? about) ? 'tie near' : 'tie'}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
            />
          ))}
          {points.map((point) => (
            <Place
              key={point.id}
              point={point}
              name={whole.nameOf(point.id)}
              kind={whole.kindOf(point.id)}
              isStop={point.id === here?.id}
              isNear={near.has(point.id) || point.id === (current ?? about)}
              isNamed={
                points.length <= ROOM_FOR_NAMES || transform.k >= CLOSE_UP || point.degree >= ALWAYS_NAMED
              }
              scale={transform.k}
              enter={() => setCurrent(point.id)}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}

interface PlaceProps {
  point: MapPoint;
  name: string;
  kind: Kind | undefined;
  isStop: boolean;
  isNear: boolean;
  isNamed: boolean;
  scale: number;
  enter(): void;
}

function Place({ point, name, kind, isStop, isNear, isNamed, scale, enter }: PlaceProps) {
  const { id, x, y, degree } = point;
  return (
    <a
      href={addressOf({ at: 'entity', id })}
      data-id={id}
      tabIndex={isStop ? 0 : -1}
      class={`place ${kind ?? ''} ${isNear ? 'near' : ''} ${isNamed ? 'named' : ''}`}
      // Marks and names keep their size while the map grows, so that it gets roomier.
      transform={`translate(${x} ${y}) scale(${1 / Math.sqrt(scale)})`}
      aria-label={WORDING.map.node(name, kind ? WORDING.kind[kind] : '', degree)}
      onFocus={enter}
      onPointerEnter={enter}
    >
      <title>{name}</title>
      <circle class="target" r="16" />
      <KindMark kind={kind} size={6 + Math.min(degree, 12) * 0.5} />
      <text y={24} text-anchor="middle" aria-hidden="true">
        {name}
      </text>
    </a>
  );
}

function mostTied(points: readonly MapPoint[]): MapPoint | undefined {
  return points.reduce<MapPoint | undefined>(
    (best, point) => (best && best.degree >= point.degree ? best : point),
    undefined,
  );
}

function isTied(
  from: MapPoint,
  to: MapPoint,
  here: MapPoint | undefined,
  wanted: string | undefined,
): boolean {
  return here !== undefined && wanted !== undefined && (from.id === here.id || to.id === here.id);
}
