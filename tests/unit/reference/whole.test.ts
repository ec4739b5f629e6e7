import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../lib/ui/reference/address';
import { WHOLE } from './made-up';

const ALL = ['lantern', 'heron', 'coast', 'bench', 'unknown'];
const passing = (filter: Filter): string[] => ALL.filter(WHOLE.passes(filter));

describe('narrowing the whole down', () => {
  it.each<[string, Filter, string[]]>([
    ['to nothing in particular', { kinds: [] }, ['lantern', 'heron', 'coast', 'bench']],
    ['to kinds', { kinds: ['agency', 'court'] }, ['coast', 'bench']],
    ['to an entity and those it is related to', { about: 'lantern', kinds: [] }, ['lantern', 'heron']],
    ['whichever end a relation was written at', { about: 'heron', kinds: [] }, ['lantern', 'heron', 'coast']],
    ['to both', { about: 'heron', kinds: ['network'] }, ['lantern']],
    ['to an entity without relations', { about: 'bench', kinds: [] }, ['bench']],
    ['to an entity that there is not', { about: 'nobody', kinds: [] }, []],
  ])('%s', (_, filter, expected) => {
    expect(passing(filter)).toEqual(expected);
  });

  it('offers kinds in their order, and subjects once, by name, with the one that is chosen', () => {
    expect(WHOLE.kindsOf(['bench', 'lantern', 'lantern', 'unknown'])).toEqual(['network', 'court']);
    expect(WHOLE.subjects(['lantern', 'coast', 'lantern'], { about: 'bench', kinds: [] })).toEqual([
      { id: 'bench', name: 'BENCH' },
      { id: 'coast', name: 'COAST' },
      { id: 'lantern', name: 'LANTERN' },
    ]);
  });
});
