import { describe, expect, it } from 'vitest';
import { createOverview } from '../../../lib/knowledge/overview';
import { layOut } from '../../../lib/ui/reference/map/layout';
import { type Direction, nextSpot } from '../../../lib/ui/reference/map/walk';
import { loadKnowledge } from '../../../scripts/data-files';
import { relation } from './made-up';

const bundled = createOverview(loadKnowledge()).relations;

describe('the layout of the map', () => {
  it('is the same each time', () => {
    expect(layOut(bundled)).toEqual(layOut(structuredClone(bundled)));
  });

  it('places whoever is related, each once, and ties pairs once', () => {
    const { points, ties } = layOut([
      relation('a', 'b'),
      relation('b', 'a'),
      relation('b', 'c'),
      relation('b', 'c'),
    ]);
    expect(points.map(({ id, degree }) => [id, degree])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 1],
    ]);
    expect(ties.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
  });

  it('fills the drawing and leaves it nowhere', () => {
    const { points } = layOut(bundled);
    for (const axis of ['x', 'y'] as const) {
      const values = points.map((point) => point[axis]);
      expect([Math.min(...values), Math.max(...values)]).toEqual([0, 1]);
    }
  });

  it('keeps marks apart on a wide screen', () => {
    const { points } = layOut(bundled);
    const close = points.flatMap((a, at) =>
      points
        .slice(at + 1)
        .filter((b) => Math.hypot((a.x - b.x) * 1010, (a.y - b.y) * 490) < 16)
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(close).toEqual([]);
  });

  it('puts those that are related nearer than those that are not', () => {
    const { points, ties } = layOut(bundled);
    const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
      Math.hypot(a.x - b.x, a.y - b.y);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const tied = mean(ties.map(({ from, to }) => distance(from, to)));
    const any = mean(points.flatMap((a) => points.filter((b) => b !== a).map((b) => distance(a, b))));
    expect(tied).toBeLessThan(any / 2);
  });

  it('copes with nothing and with one pair', () => {
    expect(layOut([])).toEqual({ points: [], ties: [] });
    expect(
      layOut([relation('a', 'b')]).points.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1),
    ).toBe(true);
  });
});

describe('walking the map with the arrow keys', () => {
  const spot = (id: string, x: number, y: number) => ({ id, x, y });
  const middle = spot('middle', 0, 0);
  const spots = [
    middle,
    spot('near', 10, 3),
    spot('ahead', 14, 0),
    spot('aside', 4, 30),
    spot('left', -5, 9),
  ];

  it.each<[Direction, string | undefined]>([
    ['right', 'ahead'],
    ['left', 'left'],
    ['down', 'left'],
    ['up', undefined],
  ])('%s from the middle leads to %s', (direction, expected) => {
    expect(nextSpot(spots, middle, direction)?.id).toBe(expected);
  });

  it('reaches every name of the bundled map from any other', () => {
    const { points } = layOut(bundled);
    const screen = points.map(({ id, x, y }) => spot(id, x * 1010, y * 490));
    const reached = new Set([screen[0]]);
    for (const from of reached) {
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = from && nextSpot(screen, from, direction);
        if (next) reached.add(next);
      }
    }
    expect(screen.filter((one) => !reached.has(one)).map(({ id }) => id)).toEqual([]);
  });
});
