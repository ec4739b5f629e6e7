import { describe, expect, it } from 'vitest';
import { ageInYears, formatDate, formatFigure, languageName } from '../../../lib/ui/shared/format';

const point = (value: number, qualifier?: 'about' | 'more-than' | 'almost' | 'up-to') => ({
  date: '2022',
  value,
  status: 'reported' as const,
  sources: [],
  ...(qualifier && { qualifier }),
});

describe('what readers see of numbers and dates', () => {
  it.each([
    ['2020', '2020'],
    ['2020-07', 'Jul 2020'],
    ['2020-07-02', '2 Jul 2020'],
    ['2021-12-31', '31 Dec 2021'],
  ])('%s is "%s"', (date, expected) => {
    expect(formatDate(date)).toBe(expected);
  });

  it.each([
    [point(2864), { unit: 'people', label: 'arrests' }, '2,864'],
    [point(3300, 'more-than'), { unit: 'people', label: 'arrests' }, 'more than 3,300'],
    [point(54_000_000, 'about'), { unit: 'pounds', label: 'cash seized' }, 'about £54,000,000'],
    [point(9296), { unit: 'kilograms', label: 'class A drugs seized' }, '9,296 kilograms'],
    [point(170), { unit: 'firearms', label: 'firearms seized' }, '170'],
    [point(1.5), { unit: 'tonnes', label: 'cocaine seized' }, '1.5 tonnes'],
  ])('a figure says its unit where its label does not', (figure, series, expected) => {
    expect(formatFigure(figure, series)).toBe(expected);
  });

  it('the age of what is old is said in years', () => {
    expect(ageInYears('2022-06-08', '2026-11-24')).toBe(4);
    expect(ageInYears('2025-06-08', '2026-11-24')).toBeUndefined();
  });

  it('languages have their English names', () => {
    expect(languageName('de')).toBe('German');
  });
});
