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
  /** Across and down, each from 0 to 1. */
  x: number;
  y: number;
  /** How many others it is tied to on this map. */
  degree: number;
}

export interface MapLayout {
  points: MapPoint[];
  /** Pairs that a relation ties, each once. */
  ties: { from: MapPoint; to: MapPoint }[];
}

type Node = MapPoint & SimulationNodeDatum;
interface Link {
  source: Node;
  target: Node;
}

const ROUNDS = 400;

/**
 * Places entities that are related near each other and everything apart. The same input gives the
 * same map: the simulation starts from the same places, draws its numbers from a fixed seed and
 * runs to its end at once.
 */
export function layOut(relations: readonly OverviewRelation[]): MapLayout {
  const nodes = new Map<string, Node>();
  const links = new Map<string, Link>();
  for (const { from, to } of relations) {
    const key = [from, to].sort().join(' ');
    if (links.has(key)) continue;
    const link = { source: nodeOf(nodes, from), target: nodeOf(nodes, to) };
    link.source.degree += 1;
    link.target.degree += 1;
    links.set(key, link);
  }
  const points = [...nodes.values()];
  const ties = [...links.values()];
  forceSimulation(points)
    .force(
      'tie',
      forceLink<Node, Link>(ties).distance(
        // Whoever is tied to many needs a wide ring around it.
        ({ source, target }) => 50 + 4 * Math.min(Math.max(source.degree, target.degree), 20),
      ),
    )
    .force('apart', forceManyBody<Node>().strength(-300))
    .force('room', forceCollide<Node>(24))
    .force('across', forceX<Node>(0).strength(0.06))
    .force('down', forceY<Node>(0).strength(0.09))
    .stop()
    .tick(ROUNDS);
  spread(points, 'x');
  spread(points, 'y');
  return { points, ties: ties.map(({ source, target }) => ({ from: source, to: target })) };
}

function nodeOf(nodes: Map<string, Node>, id: string): Node {
  const known = nodes.get(id);
  if (known) return known;
  // Without a number the simulation picks a place by itself, always the same.
  const node = { id, x: Number.NaN, y: Number.NaN, degree: 0 };
  nodes.set(id, node);
  return node;
}

/** From whatever units they have to 0 to 1. */
function spread(points: readonly MapPoint[], axis: 'x' | 'y'): void {
  const values = points.map((point) => point[axis]);
  const least = Math.min(...values);
  const span = Math.max(...values) - least || 1;
  for (const point of points) point[axis] = (point[axis] - least) / span;
}
