import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardClaim } from '../../../lib/knowledge/card';
import { STATUSES } from '../../../lib/knowledge/vocabulary';
import { groupClaims } from '../../../lib/ui/shared/claim-groups';

function claim(id: string, more: Partial<CardClaim> = {}): CardClaim {
  const against = more.against ?? [];
  return {
    id,
    text: id,
    status: 'reported',
    disputed: against.length > 0,
    against,
    asOf: '2020',
    asOfInferred: false,
    compact: false,
    checkedOn: '2026',
    sources: [],
    ...more,
  };
}

const shape = (claims: CardClaim[]) =>
  groupClaims(claims).map(({ kind, claims: grouped }) => [kind, ...grouped.map(({ id }) => id)]);

describe('the order of reading', () => {
  it('is what matters, what is disputed, then by how sure it is', () => {
    const claims = [
      claim('said', { status: 'alleged' }),
      claim('first', { compact: true }),
      claim('told'),
      claim('sure', { status: 'established' }),
      claim('held', { status: 'ruled' }),
      claim('pro', { against: ['contra'], compact: true }),
      claim('means', { status: 'definition' }),
      claim('contra', { against: ['pro'] }),
      claim('second', { compact: true, status: 'charged' }),
    ];
    expect(shape(claims)).toEqual([
      ['main', 'first', 'second'],
      ['differ', 'pro', 'contra'],
      ['definition', 'means'],
      ['established', 'sure'],
      ['decided', 'held'],
      ['reported', 'told'],
      ['alleged', 'said'],
    ]);
  });

  it('keeps claims together that differ through a third, and other disputes apart', () => {
    const claims = [
      claim('may', { against: ['april'] }),
      claim('price-a', { against: ['price-b'] }),
      claim('april', { against: ['may', '2016'] }),
      claim('price-b', { against: ['price-a'] }),
      claim('2016', { against: ['april'] }),
    ];
    expect(shape(claims)).toEqual([
      ['differ', 'may', 'april', '2016'],
      ['differ', 'price-a', 'price-b'],
    ]);
  });

  it('keeps a dispute together in whatever order its claims come', () => {
    const claims = [
      claim('a', { against: ['b'] }),
      claim('e', { against: ['d'] }),
      claim('d', { against: ['c', 'e'] }),
      claim('c', { against: ['b', 'd'] }),
      claim('b', { against: ['a', 'c'] }),
    ];
    expect(shape(claims)).toEqual([['differ', 'a', 'e', 'd', 'c', 'b']]);
  });

  it('keeps a claim that only another entity contradicts', () => {
    expect(shape([claim('here', { against: ['elsewhere'] })])).toEqual([['differ', 'here']]);
  });

  it('loses no claim and shows none twice', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const any = fc
      .uniqueArray(
        fc.record({
          id,
          status: fc.constantFrom(...STATUSES),
          compact: fc.boolean(),
          against: fc.uniqueArray(id, { maxLength: 3 }),
        }),
        { selector: (each) => each.id },
      )
      .map((drafts) => drafts.map(({ id: name, ...more }) => claim(name, more)));
    fc.assert(
      fc.property(any, (claims) => {
        const shown = groupClaims(claims).flatMap(({ claims: grouped }) => grouped.map((each) => each.id));
        expect(shown.toSorted()).toEqual(claims.map((each) => each.id).toSorted());
      }),
      { numRuns: 500, seed: 20211118 },
    );
  });
});
