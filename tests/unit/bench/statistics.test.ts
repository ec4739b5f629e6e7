import { describe, expect, it } from 'vitest';
import { median, medianRatio, quantile } from '../../bench/statistics';

describe('the statistics of the bench', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[100, 1, 1, 1, 1], 1],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('there is no median of nothing', () => {
    expect(median([])).toBeNaN();
  });

  it('a quantile lies between two values in proportion, and the list stays as it was', () => {
    const values = [30, 10, 20];
    expect([quantile(values, 0), quantile(values, 0.25), quantile(values, 1)]).toEqual([10, 15, 30]);
    expect(values).toEqual([30, 10, 20]);
  });

  it('each page has one voice, however long it takes', () => {
    expect(
      medianRatio([
        [2, 1],
        [6, 2],
        [1000, 2000],
      ]),
    ).toBe(2);
  });

  it('what was not measured, or has nothing to compare to, has none', () => {
    expect(
      medianRatio([
        [Number.NaN, 1],
        [5, 0],
        [4, 2],
      ]),
    ).toBe(2);
  });
});
