import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { OverviewRelation } from '../../../knowledge/overview';

export interface MapPoint {
  id: string;
  x: number;
  y: number;
  /** How many relations it has on this map. */
  degree: number;
}

export interface MapLayout {
  points: MapPoint[];
  /** Pairs that a relation ties, each once. */
  ties: { from: MapPoint; to: MapPoint }[];
  /** What holds all of it, in the same units. */
  box: { left: number; top: number; width: number; height: number };
}

type Node = MapPoint & SimulationNodeDatum;

const ROUNDS = 400;
const MARGIN = 60;
/** Room for a name along its line: names are wider than high. */
const STRETCH = 1.6;

/**
 * Places related entities near each other and everything apart. The same input gives the same
 * map: the simulation draws its numbers from a fixed seed and runs to its end at once.
 * @param ids entities to place; those without a relation among them are left out, unless there is only one
 */
export function layOut(ids: readonly string[], relations: readonly OverviewRelation[]): MapLayout {
  const wanted = new Set(ids);
  const pairs = new Map<string, [string, string]>();
  for (const { from, to } of relations) {
    if (wanted.has(from) && wanted.has(to)) pairs.set([from, to].sort().join(' '), [from, to]);
  }
  const tied = new Set([...pairs.values()].flat());
  const nodes = new Map<string, Node>(
    ids
      .filter((id) => tied.has(id) || ids.length === 1)
      .map((id) => [id, { id, x: Number.NaN, y: Number.NaN, degree: 0 }]),
  );
  const links = [...pairs.values()].flatMap(([from, to]) => {
    const [source, target] = [nodes.get(from), nodes.get(to)];
    if (!source || !target) return [];
    source.degree += 1;
    target.degree += 1;
    return [{ source, target }];
  });
  forceSimulation([...nodes.values()])
    .force(
      'tie',
      forceLink<Node, { source: Node; target: Node }>(links).distance(
        ({ source, target }) => 70 + 5 * Math.min(source.degree, target.degree),
      ),
    )
    .force('apart', forceManyBody<Node>().strength(-420))
    .force('room', forceCollide<Node>(30))
    .force('across', forceX<Node>(0).strength(0.05))
    .force('down', forceY<Node>(0).strength(0.08))
    .stop()
    .tick(ROUNDS);
  for (const node of nodes.values()) node.x *= STRETCH;
  const points = [...nodes.values()];
  return {
    points,
    ties: links.map(({ source, target }) => ({ from: source, to: target })),
    box: boxAround(points),
  };
}

function boxAround(points: readonly MapPoint[]): MapLayout['box'] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(0, ...xs) - MARGIN, Math.min(0, ...ys) - MARGIN];
  return {
    left,
    top,
    width: Math.max(0, ...xs) + MARGIN - left,
    height: Math.max(0, ...ys) + MARGIN - top,
  };
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The nearest point that lies in a direction from another, for walking with the arrow keys; what
 * lies straight ahead counts as nearer than what lies aside. Undefined at the edge.
 */
export function nextPoint(points: readonly MapPoint[], from: MapPoint, way: Direction): MapPoint | undefined {
  let best: MapPoint | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = way === 'right' ? dx : way === 'left' ? -dx : way === 'down' ? dy : -dy;
    const aside = Math.abs(way === 'left' || way === 'right' ? dy : dx);
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const distance = ahead + 2 * aside;
    if (distance < least) [best, least] = [point, distance];
  }
  return best;
}
