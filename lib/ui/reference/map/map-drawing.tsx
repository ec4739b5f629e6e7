import { useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../../shared/page-wording';
import { type LabelledSpot, writeLabels } from '../labels';
import { widthOf } from '../text-width';
import type { Whole } from '../whole';
import type { MapLayout, MapPoint } from './layout';
import { MapPlace } from './map-place';
import { useZoom } from './use-zoom';
import { type Direction, nextSpot } from './walk';

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Height for a width, and the margin around the outermost marks, in pixels. */
const SHAPE = { share: 0.6, least: 380, most: 560, margin: 34 };
/** Area of a mark by how many it is tied to, and the width of a drawing on which all are that large. */
const AREA = { least: 60, each: 12, most: 180, onWidth: 800 };
/** Letters of a name that are written; the whole name is in its title and in the table. */
const LETTERS = 30;

interface MapDrawingProps {
  whole: Whole;
  layout: MapLayout;
  about: string | undefined;
  /** The entity that is pointed at, has the focus or is what the map is about. */
  lit: string | undefined;
  light(id: string | undefined): void;
  width: number;
}

/** Marks, names and lines: one stop for the Tab key, arrow keys from there. */
export function MapDrawing({ whole, layout, about, lit, light, width }: MapDrawingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const height = Math.round(Math.min(SHAPE.most, Math.max(SHAPE.least, width * SHAPE.share)));
  const { transform, larger, smaller, reset, center } = useZoom(svg, width, height);
  const [stop, setStop] = useState<string>();

  const places = useMemo(() => {
    const [roomX, roomY] = [width - 2 * SHAPE.margin, height - 2 * SHAPE.margin];
    return new Map(
      layout.points.map((point) => {
        const [x, y] = transform.apply([SHAPE.margin + point.x * roomX, SHAPE.margin + point.y * roomY]);
        const name = shortened(whole.nameOf(point.id));
        return [point.id, { ...point, x, y, name, width: widthOf(name) }];
      }),
    );
  }, [layout, transform, whole, width, height]);

  const near = lit === undefined ? undefined : whole.neighboursOf(lit);
  const names = useMemo(() => {
    const isNear = (id: string): boolean => id === lit || near === undefined || near.has(id);
    const wanted: (LabelledSpot & MapPoint)[] = [...places.values()]
      .filter(({ id }) => isNear(id))
      .sort((a, b) => Number(b.id === lit) - Number(a.id === lit) || b.degree - a.degree);
    const room = { left: 0, top: 0, right: width, bottom: height };
    return writeLabels(wanted, [...places.values()], room, ['below', 'above', 'right', 'left']);
  }, [places, lit, near, width, height]);

  const first = places.get(stop ?? about ?? '') ?? mostTied([...places.values()]);
  const typed = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    if (direction) walk(direction);
    else if (event.key === '+' || event.key === '=') larger();
    else if (event.key === '-') smaller();
    else if (event.key === '0') reset();
    else return;
    event.preventDefault();
  };
  const walk = (direction: Direction): void => {
    const next = first && nextSpot([...places.values()], first, direction);
    if (!next) return;
    svg.current?.querySelector<SVGAElement>(`[data-id="${next.id}"]`)?.focus({ preventScroll: true });
    if (transform.k > 1) center(...transform.invert([next.x, next.y]));
  };

  return (
    <>
      <p class="tools">
        <button type="button" onClick={larger} aria-label={say('map.larger')}>
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" onClick={smaller} aria-label={say('map.smaller')}>
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" onClick={reset} disabled={transform.k === 1}>
          {say('map.reset')}
        </button>
      </p>
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={say('map.label')}
        onKeyDown={typed}
        onPointerLeave={() => light(undefined)}
      >
        {layout.ties.map(({ from, to }) => {
          const [a, b] = [places.get(from.id), places.get(to.id)];
          const isLit = lit !== undefined && (from.id === lit || to.id === lit);
          return (
            a &&
            b && (
              <line
                key={`${from.id} ${to.id}`}
                class={isLit ? 'tie lit' : 'tie'}
                x1={a.x}
                y1={a.y}
                x2={b.x}
                y2={b.y}
              />
            )
          );
        })}
        {[...places.values()].map((place) => (
          <MapPlace
            key={place.id}
            place={place}
            fullName={whole.nameOf(place.id)}
            kind={whole.kindOf(place.id)}
            name={names.get(place.id)}
            isStop={place.id === first?.id}
            area={areaOf(place, width)}
            isDim={near !== undefined && place.id !== lit && !near.has(place.id)}
            light={light}
            enter={setStop}
          />
        ))}
      </svg>
    </>
  );
}

function mostTied(points: readonly (MapPoint & LabelledSpot)[]): (MapPoint & LabelledSpot) | undefined {
  return points.toSorted((a, b) => b.degree - a.degree)[0];
}

function areaOf({ degree }: MapPoint, width: number): number {
  const share = Math.min(1, Math.max(0.5, width / AREA.onWidth));
  return Math.min(AREA.least + AREA.each * degree, AREA.most) * share;
}

/** An abbreviation after the name is the first to go, then whole words: who speaks a name says words. */
function shortened(full: string): string {
  const name = full.length > LETTERS ? full.replace(/ \([^)]*\)$/, '') : full;
  return name.length > LETTERS ? `${name.slice(0, LETTERS).replace(/\s+\S*$/, '')}…` : name;
}
