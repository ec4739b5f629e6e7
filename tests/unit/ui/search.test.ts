import { describe, expect, it } from 'vitest';
import type { DirectoryEntry } from '../../../lib/knowledge/card';
import { EntrySearch } from '../../../lib/ui/shared/search';

function entry(id: string, name: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry {
  return { id, name, kind: 'agency', label: 'Police force', summary: 'Not searched.', names: [], ...more };
}

const search = new EntrySearch([
  entry('appeal', 'Court of Appeal', { kind: 'court', label: 'Appeal court', place: 'England and Wales' }),
  entry('bka', 'Bundeskriminalamt', { names: ['BKA', 'Bundeskriminalamtes'], place: 'Germany' }),
  entry('jirs', 'JIRS de Lille', { label: 'Specialised judges', names: ['juridiction spécialisée'] }),
  entry('kraken', 'Operation Kraken', { kind: 'operation', label: 'Police operation', place: 'Australia' }),
  entry('sky', 'Sky ECC', {
    kind: 'network',
    label: 'Encrypted phone network',
    names: ['SKY-ECC', 'SkyECC'],
  }),
  entry('strasse', 'Große Straße', { names: [] }),
]);
const find = (query: string): string[] => search.find(query).map(({ id }) => id);

describe('searching', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['…', []],
    ['nobody at all', []],
    ['bka', ['bka']],
    ['BUNDES', ['bka']],
    ['kriminal', ['bka']],
    ['specialisee', ['jirs']],
    ['SPÉCIALISÉE', ['jirs']],
    ['sky-ecc', ['sky']],
    ['  sky   ecc ', ['sky']],
    ['skyecc', ['sky']],
    ['strasse', ['strasse']],
    ['kraken', ['kraken']],
    ['germany', ['bka']],
    ['operation australia', ['kraken']],
    ['court', ['appeal']],
    ['network', ['sky']],
  ])('for "%s" finds %j', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it('puts a name that begins so before one that only contains it, and both before a description', () => {
    const ranked = new EntrySearch([
      entry('described', 'Zeta', { label: 'Ghost network' }),
      entry('inside', 'Xghosting'),
      entry('word', 'Operation Ghost Fleet'),
      entry('begins', 'Ghostly'),
      entry('exact', 'Other', { names: ['Ghost'] }),
    ]);
    expect(ranked.find('ghost').map(({ id }) => id)).toEqual([
      'exact',
      'begins',
      'word',
      'inside',
      'described',
    ]);
  });
});
