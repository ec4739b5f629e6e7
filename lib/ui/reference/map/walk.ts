import type { Spot } from '../labels';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much further something aside is than something ahead. */
const ASIDE = 2;

/**
 * The nearest spot that lies in a direction from another, for walking with the arrow keys; what
 * lies straight ahead counts as nearer than what lies aside. Undefined at the edge.
 */
export function nextSpot<S extends Spot>(
  spots: readonly S[],
  from: Spot,
  direction: Direction,
): S | undefined {
  let best: S | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const [ahead, aside] = seen(spot.x - from.x, spot.y - from.y, direction);
    const distance = ahead + ASIDE * aside;
    // What is further aside than ahead is reached by another arrow.
    if (ahead > 0 && aside <= ASIDE * ahead && distance < least) [best, least] = [spot, distance];
  }
  return best;
}

/** A way as seen by somebody who looks in a direction: how far ahead, how far aside. */
function seen(dx: number, dy: number, direction: Direction): [ahead: number, aside: number] {
  switch (direction) {
    case 'left':
      return [-dx, Math.abs(dy)];
    case 'right':
      return [dx, Math.abs(dy)];
    case 'up':
      return [-dy, Math.abs(dx)];
    case 'down':
      return [dy, Math.abs(dx)];
  }
}
