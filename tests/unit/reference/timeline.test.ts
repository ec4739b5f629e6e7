import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byYear, rowsOf, stack, stretchOf } from '../../../lib/ui/reference/timeline/timeline-model';
import { event, WHOLE } from './made-up';

describe('the timeline', () => {
  it('puts events under their year and their date, as they come', () => {
    const events = [
      event('lantern', '2020'),
      event('heron', '2021-03-01', 'first'),
      event('coast', '2021-03-01', 'second'),
      event('lantern', '2021-04'),
    ];
    const shape = (years: ReturnType<typeof byYear>) =>
      years.map(({ year, dates }) => [year, dates.map((one) => [one.date, one.events.map(({ id }) => id)])]);
    expect(shape(byYear(events))).toEqual([
      ['2020', [['2020', ['lantern/2020']]]],
      [
        '2021',
        [
          ['2021-03-01', ['first', 'second']],
          ['2021-04', ['lantern/2021-04']],
        ],
      ],
    ]);
    expect(byYear(events.toReversed()).map(({ year }) => year)).toEqual(['2021', '2020']);
    expect(byYear([])).toEqual([]);
  });

  it.each([
    ['one far before all others is not drawn', ['1951', '2012', '2013-10', '2016', '2020', '2026'], 1],
    ['nor are two of them', ['1951', '1953', '2012', '2016', '2020'], 2],
    ['evenly spread events all are', ['2012', '2016', '2020', '2024'], 0],
    ['a short gap is nothing', ['2020-01', '2021-06', '2021-07'], 0],
    ['of two, both are', ['1951', '2020'], 0],
    ['what most lies before is no exception', ['2001', '2002', '2003', '2020'], 0],
    ['one alone is drawn', ['2020'], 0],
    ['none is fine', [], 0],
  ])('%s', (_, dates, left) => {
    const events = dates.map((date) => event('lantern', date));
    const { drawn, earlier } = stretchOf(events);
    expect(earlier.map(({ date }) => date)).toEqual(dates.slice(0, left));
    expect([...earlier, ...drawn]).toEqual(events);
  });

  it('has a row for each kind that something happened to', () => {
    const events = [event('heron', '2020'), event('lantern', '2021'), event('unknown', '2021')];
    const rows = rowsOf(events, WHOLE.kindOf, (moment) => new Date(moment).getUTCFullYear(), 10);
    expect(rows.map(({ kind, marks }) => [kind, marks.map(({ x }) => x)])).toEqual([
      ['network', [2021]],
      ['operation', [2020]],
    ]);
  });

  it('hides no mark behind another, and leaves none in the air', () => {
    const places = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(places, (some) => {
        const sorted = some.toSorted((a, b) => a - b);
        const levels = stack(sorted, 12);
        for (const [at, place] of sorted.entries()) {
          const meeting = sorted
            .map((other, index) => ({ other, level: levels[index] }))
            .slice(0, at)
            .filter(({ other }) => place - other < 12);
          expect(meeting.map(({ level }) => level)).not.toContain(levels[at]);
          // Below it there is a mark at every level.
          const below = new Set(meeting.map(({ level }) => level));
          for (let level = 0; level < (levels[at] ?? 0); level += 1) expect(below).toContain(level);
        }
      }),
      { numRuns: 300, seed: 20211118 },
    );
  });
});
