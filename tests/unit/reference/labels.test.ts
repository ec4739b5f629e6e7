import { describe, expect, it } from 'vitest';
import { writeLabels } from '../../../lib/ui/reference/labels';

const ROOM = { left: 0, top: 0, right: 400, bottom: 200 };
const spot = (id: string, x: number, y: number, width = 60) => ({ id, x, y, width });
const anchors = (spots: ReturnType<typeof spot>[], marks = spots) =>
  [...writeLabels(spots, marks, ROOM, ['below', 'above', 'right', 'left'])].map(([id, { anchor, y }]) => [
    id,
    anchor === 'middle' ? (y > 0 ? 'below' : 'above') : anchor,
  ]);

describe('labels on a drawing', () => {
  it('stand at the first side that is free', () => {
    expect(anchors([spot('alone', 200, 100)])).toEqual([['alone', 'below']]);
    expect(anchors([spot('at the bottom', 200, 198)])).toEqual([['at the bottom', 'above']]);
    expect(anchors([spot('in the corner', 2, 190)])).toEqual([['in the corner', 'start']]);
    expect(anchors([spot('in the other corner', 398, 190)])).toEqual([['in the other corner', 'end']]);
  });

  it('give way to the one that matters more, and to marks', () => {
    expect(anchors([spot('first', 200, 100), spot('second', 210, 100)])).toEqual([
      ['first', 'below'],
      ['second', 'above'],
    ]);
    const below = spot('below', 200, 118);
    expect(anchors([spot('first', 200, 100)], [spot('first', 200, 100), below])).toEqual([
      ['first', 'above'],
    ]);
  });

  it('are left out where there is no room', () => {
    expect(anchors([spot('too long', 200, 100, 500)])).toEqual([]);
    const crowd = Array.from({ length: 30 }, (_, at) => spot(`${at}`, 200 + (at % 6) * 4, 90 + at));
    expect(anchors(crowd).length).toBeLessThan(8);
  });
});
