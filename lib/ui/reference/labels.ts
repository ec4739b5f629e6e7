/** A marked spot on a drawing, in pixels. */
export interface Spot {
  id: string;
  x: number;
  y: number;
}

export interface LabelledSpot extends Spot {
  /** Width of its label in pixels. */
  width: number;
}

/** Where a label is written, relative to its spot: the middle of its baseline, or an end of it. */
export interface WrittenLabel {
  x: number;
  y: number;
  anchor: 'middle' | 'start' | 'end';
}

/** A part of the drawing. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Half the room of a mark, the height of a line of text and the gap between the two, in pixels. */
const MARK = 8;
const LINE = 14;
const GAP = 3;

const SIDES = {
  below: { x: 0, y: MARK + LINE - GAP, anchor: 'middle' },
  above: { x: 0, y: -MARK - GAP, anchor: 'middle' },
  right: { x: MARK + GAP, y: 4, anchor: 'start' },
  left: { x: -MARK - GAP, y: 4, anchor: 'end' },
} as const satisfies Record<string, WrittenLabel>;
export type Side = keyof typeof SIDES;

/**
 * Which labels are written, and where: those that matter more first, each at the first side of
 * its spot where it meets neither a label that is written already, nor a mark, nor the edge. One
 * without room is left out.
 * @param spots by how much their labels matter
 * @param marks every spot that no label may cover
 * @param room where labels may stand
 * @param sides to try, the best first
 */
export function writeLabels(
  spots: readonly LabelledSpot[],
  marks: readonly Spot[],
  room: Box,
  sides: readonly Side[],
): Map<string, WrittenLabel> {
  const written = new Map<string, WrittenLabel>();
  const taken: Box[] = [];
  for (const spot of spots) {
    const side = sides.find((each) => {
      const box = boxOf(spot, SIDES[each]);
      return (
        isInside(box, room) &&
        !taken.some((other) => meets(box, other)) &&
        !marks.some((mark) => mark.id !== spot.id && meets(box, markBox(mark)))
      );
    });
    if (side === undefined) continue;
    written.set(spot.id, SIDES[side]);
    taken.push(boxOf(spot, SIDES[side]));
  }
  return written;
}

function boxOf({ x, y, width }: LabelledSpot, label: WrittenLabel): Box {
  const start = { middle: -width / 2, start: 0, end: -width }[label.anchor];
  const left = x + label.x + start;
  const bottom = y + label.y + GAP;
  return { left, right: left + width, top: bottom - LINE, bottom };
}

function markBox({ x, y }: Spot): Box {
  return { left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK };
}

function isInside(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
