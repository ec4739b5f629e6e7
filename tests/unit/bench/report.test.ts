import { expect, it } from 'vitest';
import { formatReport, isMet, type Target } from '../../bench/report';

const target: Target = { what: 'ours against the limit', value: 2, limit: 3, unit: 'times', is: 'at most' };

it('a limit is met on its good side only, and never by what was not measured', () => {
  expect(isMet(target)).toBe(true);
  expect(isMet({ ...target, value: 3.1 })).toBe(false);
  expect(isMet({ ...target, is: 'at least' })).toBe(false);
  expect(isMet({ ...target, value: Number.NaN })).toBe(false);
});

it('people read tables with the verdict beside each figure, and what failed at the end', () => {
  const text = formatReport({
    environment: 'some browser',
    tables: [
      {
        id: 'walk',
        title: 'A walk',
        head: ['page', 'ms'],
        rows: [
          ['short', 0.123],
          ['a long one', 1234.5],
          ['none', Number.NaN],
        ],
        targets: [target, { ...target, value: 4 }, { ...target, value: Number.NaN }],
      },
    ],
    failures: ['mark.js on a.html: it broke'],
  });
  expect(text).toBe(`some browser

== walk: A walk

page          ms
short       0.12
a long one  1235
none           -

  ours against the limit: 2 times (at most 3): met
  ours against the limit: 4 times (at most 3): NOT MET
  ours against the limit: - times (at most 3): not measured

Failed to run:
  mark.js on a.html: it broke`);
});
