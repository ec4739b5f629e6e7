import { describe, expect, it } from 'vitest';
import { isHeadingFor } from '../../../lib/page/approach';

const card = { left: 100, right: 480, top: 220, bottom: 600 };

describe('a pointer heads for the card', () => {
  it.each([
    ['straight down to it', { x: 150, y: 180 }, { x: 150, y: 190 }, true],
    ['aslant to it', { x: 60, y: 150 }, { x: 80, y: 170 }, true],
    ['away from it', { x: 150, y: 180 }, { x: 150, y: 170 }, false],
    ['along the line of text', { x: 500, y: 180 }, { x: 540, y: 180 }, false],
    ['past it', { x: 20, y: 180 }, { x: 20, y: 190 }, false],
    ['not at all when it rests', { x: 150, y: 180 }, { x: 150, y: 180 }, false],
  ])('%s', (_, from, to, expected) => {
    expect(isHeadingFor(card, from, to)).toBe(expected);
  });
});
