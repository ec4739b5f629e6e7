import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/knowledge/vocabulary';
import { addressOf, type Place, placeOf, VIEWS } from '../../../lib/ui/reference/address';

describe('addresses of the reference', () => {
  it.each<[string, Place]>([
    ['', { at: 'all' }],
    ['#', { at: 'all' }],
    ['#encrochat', { at: 'entity', id: 'encrochat' }],
    ['#timeline', { at: 'entity', id: 'timeline' }],
    ['#/timeline', { at: 'timeline', kinds: [] }],
    ['#/figures?about=encrochat', { at: 'figures', about: 'encrochat', kinds: [] }],
    ['#/map?kinds=ruling,court', { at: 'map', kinds: ['court', 'ruling'] }],
    ['#/map?kinds=ruling,nonsense,&about=', { at: 'map', kinds: ['ruling'] }],
    ['#/search?q=the+Met', { at: 'search', query: 'the Met' }],
    ['#/search', { at: 'search', query: '' }],
    ['#/nowhere', { at: 'all' }],
    ['#/', { at: 'all' }],
    ['#a%b', { at: 'entity', id: 'a%b' }],
  ])('%s leads to %j', (fragment, place) => {
    expect(placeOf(fragment)).toEqual(place);
  });

  it('stay: this is what was given out', () => {
    expect([
      addressOf({ at: 'all' }),
      addressOf({ at: 'entity', id: 'cjeu-c-670-22' }),
      addressOf({ at: 'search', query: 'große Straße & Co' }),
      addressOf({ at: 'timeline', kinds: [] }),
      addressOf({ at: 'map', about: 'encrochat', kinds: ['court', 'ruling'] }),
    ]).toEqual([
      '#',
      '#cjeu-c-670-22',
      '#/search?q=gro%C3%9Fe+Stra%C3%9Fe+%26+Co',
      '#/timeline',
      '#/map?about=encrochat&kinds=court,ruling',
    ]);
  });

  it('lead back to every place', () => {
    const kinds = fc.subarray([...KINDS]);
    const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.startsWith('/'));
    const about = fc.string({ minLength: 1, unit: 'grapheme' });
    const place = fc.oneof<fc.Arbitrary<Place>[]>(
      fc.constant({ at: 'all' }),
      id.map((one) => ({ at: 'entity', id: one })),
      fc.string({ unit: 'grapheme' }).map((query) => ({ at: 'search', query })),
      fc.record({ at: fc.constantFrom(...VIEWS), kinds }),
      fc.record({ at: fc.constantFrom(...VIEWS), about, kinds }),
    );
    fc.assert(
      fc.property(place, (one) => {
        expect(placeOf(addressOf(one))).toEqual(one);
      }),
      { numRuns: 500, seed: 20211118 },
    );
  });
});
