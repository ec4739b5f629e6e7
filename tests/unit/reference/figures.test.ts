import { describe, expect, it } from 'vitest';
import type { CardSeries } from '../../../lib/knowledge/card';
import { countedWith } from '../../../lib/ui/card/figure';
import { byEntity, coursesOf } from '../../../lib/ui/reference/figures/figures-model';

function series(
  id: string,
  points: [date: string, value: number][],
  more: Partial<CardSeries> = {},
): CardSeries {
  return {
    id,
    label: id,
    unit: 'people',
    scope: 'Avalon',
    publisher: 'Coast Agency',
    headline: false,
    points: points.map(([date, value]) => ({ date, value, status: 'official-figure', sources: [] })),
    newest: points.length - 1,
    ...more,
  };
}

describe('figures over time', () => {
  const arrests = series('arrests', [
    ['2020', 700],
    ['2022-06', 2800],
  ]);
  const convicted = series('convicted', [
    ['2022-06', 380],
    ['2024', 1600],
  ]);
  const cash = series(
    'cash',
    [
      ['2021', 50_000_000],
      ['2025', 80_000_000],
    ],
    { unit: 'pounds' },
  );
  const once = series('once', [['2019', 5]]);

  it('are pictures where something was counted more than once', () => {
    expect(coursesOf([arrests, once, cash]).map((course) => course.series.id)).toEqual(['arrests', 'cash']);
    expect(coursesOf([once])).toEqual([]);
  });

  it('share one stretch of time, and one height with what counts the same', () => {
    const courses = coursesOf([arrests, convicted, cash]);
    const spans = courses.map(({ span }) =>
      span.map((moment) => new Date(moment).toISOString().slice(0, 10)),
    );
    expect(spans).toEqual([...Array(3)].map(() => ['2020-12-31', '2025-12-31']));
    expect(courses.map(({ top }) => top)).toEqual([2800, 2800, 80_000_000]);
  });

  it('do not share a height across scopes', () => {
    const elsewhere = series('elsewhere', [
      ['2020', 9000],
      ['2021', 9900],
    ]);
    const tops = coursesOf([arrests, { ...elsewhere, scope: 'Worldwide' }]).map(({ top }) => top);
    expect(tops).toEqual([2800, 9900]);
  });

  it('stand together by entity, those with the most to see first', () => {
    const groups = byEntity([
      { entity: 'lantern', series: once },
      { entity: 'heron', series: arrests },
      { entity: 'heron', series: once },
    ]);
    expect(groups.map(({ entity, series: own }) => [entity, own.length])).toEqual([
      ['heron', 2],
      ['lantern', 1],
    ]);
  });
});

describe('the headline figure of a card', () => {
  const ofDay = (id: string, date: string, more: Partial<CardSeries> = {}) => series(id, [[date, 1]], more);
  const arrests = ofDay('arrests', '2022-06-08');

  it('is shown with what was counted together with it', () => {
    const charged = ofDay('charged', '2022-06-08');
    const all = [
      arrests,
      charged,
      ofDay('years', '2022-06-08', { unit: 'years' }),
      ofDay('later', '2024-05'),
      ofDay('elsewhere', '2022-06-08', { scope: 'Worldwide' }),
      ofDay('by others', '2022-06-08', { publisher: 'Heron Herald' }),
    ];
    expect(countedWith(arrests, all)).toEqual([charged]);
  });
});
