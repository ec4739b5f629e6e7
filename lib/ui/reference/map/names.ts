import type { Place } from './walk';

/** Where a name is written, relative to its place: the middle of its baseline, or an end of it. */
export interface WrittenName {
  x: number;
  y: number;
  anchor: 'middle' | 'start' | 'end';
}

export interface NamedPlace extends Place {
  /** Width of the name in pixels. */
  width: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Half the room of a mark, and the height of a line of text, in pixels. */
const MARK = 9;
const LINE = 14;
const GAP = 3;

const POSITIONS: readonly WrittenName[] = [
  { x: 0, y: MARK + LINE - 2, anchor: 'middle' },
  { x: 0, y: -MARK - GAP, anchor: 'middle' },
  { x: MARK + GAP, y: 4, anchor: 'start' },
  { x: -MARK - GAP, y: 4, anchor: 'end' },
];

/**
 * Which names are written, and where: those that matter more first, each at the first position
 * where it meets neither a name that is written already, nor a mark, nor the edge.
 * @param places by how much their names matter
 * @param marks all places on the drawing
 */
export function writeNames(
  places: readonly NamedPlace[],
  marks: readonly Place[],
  { width, height }: { width: number; height: number },
): Map<string, WrittenName> {
  const written = new Map<string, WrittenName>();
  const taken: Box[] = [];
  for (const place of places) {
    for (const position of POSITIONS) {
      const box = boxOf(place, position);
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      const isFree =
        isInside &&
        !taken.some((other) => meets(box, other)) &&
        !marks.some((mark) => mark.id !== place.id && meets(box, markBox(mark)));
      if (!isFree) continue;
      written.set(place.id, position);
      taken.push(box);
      break;
    }
  }
  return written;
}

function boxOf({ x, y, width }: NamedPlace, position: WrittenName): Box {
  const start = { middle: -width / 2, start: 0, end: -width }[position.anchor];
  const left = x + position.x + start;
  const bottom = y + position.y + GAP;
  return { left, right: left + width, top: bottom - LINE, bottom };
}

function markBox({ x, y }: Place): Box {
  return { left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK };
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
