export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Slack around the card, in CSS pixels, that a pointer aimed at it may miss by. */
const SLACK = 24;

/**
 * True where a pointer that moved from one point to the next is heading for a box: it came
 * nearer, and going on in a straight line it would meet the box or nearly so.
 */
export function isHeadingFor(box: Box, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (dx === 0 && dy === 0) return false;
  if (distance(box, to) >= distance(box, from)) return false;
  const wide = {
    left: box.left - SLACK,
    right: box.right + SLACK,
    top: box.top - SLACK,
    bottom: box.bottom + SLACK,
  };
  const along = passage(to.x, dx, wide.left, wide.right);
  const down = passage(to.y, dy, wide.top, wide.bottom);
  return Math.max(along.from, down.from, 0) <= Math.min(along.to, down.to);
}

/** Distance of a point from a box, 0 inside it. */
function distance(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/** Span of time in which a coordinate that moves by `step` lies between two bounds. */
function passage(start: number, step: number, low: number, high: number): { from: number; to: number } {
  if (step === 0) {
    return start >= low && start <= high
      ? { from: -Infinity, to: Infinity }
      : { from: Infinity, to: -Infinity };
  }
  const [a, b] = [(low - start) / step, (high - start) / step];
  return { from: Math.min(a, b), to: Math.max(a, b) };
}
