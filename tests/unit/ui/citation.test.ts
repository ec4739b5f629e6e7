import { describe, expect, it } from 'vitest';
import type { CardClaim, CardSource, EntityCard } from '../../../lib/knowledge/card';
import { claimCitation } from '../../../lib/ui/shared/citation';
import { figureCitation } from '../../../lib/ui/shared/figure-citation';

const release: CardSource = {
  id: 'release',
  title: 'Phones read',
  publisher: 'Coast Agency',
  date: '2021-03-01',
  url: 'https://release.example/page',
  lang: 'en',
  tier: 'A',
  checkedOn: '2026-01-10',
};
const copy: CardSource = {
  id: 'copy',
  title: 'Phones read',
  publisher: 'Harbour Mirror',
  date: '2021-03-05',
  url: 'https://copy.example/page',
  lang: 'en',
  tier: 'C',
  copyOf: { publisher: 'Heron Herald', date: '2021-03' },
  checkedOn: '2026-01-11',
};
const card: Pick<EntityCard, 'name' | 'ruling' | 'sources'> = { name: 'Lantern', sources: [release, copy] };

const claim: CardClaim = {
  id: 'fate',
  text: 'It was switched off in March 2021.',
  status: 'established',
  disputed: false,
  against: [],
  asOf: '2021-03-01',
  asOfInferred: false,
  compact: true,
  checkedOn: '2026-01-12',
  sources: ['release'],
};

describe('the citation of a statement', () => {
  it('says of whom, what, how sure, as of when, from where and when that was looked at', () => {
    expect(claimCitation(card, claim)).toBe(
      'Lantern: It was switched off in March 2021. [Established, as of 1 Mar 2021]. ' +
        'Coast Agency, “Phones read”, 1 Mar 2021, https://release.example/page (checked 10 Jan 2026).',
    );
  });

  it('names the original first where only a copy was read', () => {
    expect(claimCitation(card, { ...claim, sources: ['copy', 'unknown'] })).toContain(
      'Heron Herald, “Phones read”, Mar 2021, read in a copy: Harbour Mirror, https://copy.example/page (checked 11 Jan 2026).',
    );
  });

  it('carries what must stand beside an accusation', () => {
    const accusation = claimCitation(card, {
      ...claim,
      status: 'charged',
      by: 'Coast Agency',
      defence: 'denies',
      outcome: 'No report of a trial was found.',
    });
    expect(accusation).toContain(
      '[Charged, by Coast Agency, as of 1 Mar 2021, denied, No report of a trial was found., checked 12 Jan 2026].',
    );
  });

  it('carries what contradicts it', () => {
    const disputed = claimCitation(card, { ...claim, disputed: true, against: ['It went on until May.'] });
    expect(disputed).toContain('[Disputed, sources differ, Established, as of 1 Mar 2021].');
    expect(disputed).toContain('Against that: It went on until May.');
  });

  it('gives court, date and neutral citation of a ruling, and whether it stands', () => {
    const ruling = {
      court: 'High Court of Avalon',
      date: '2022-05-04',
      citation: '[2022] AHC 7',
      standing: 'under-appeal' as const,
      checkedOn: '2026-01-10',
    };
    const cited = claimCitation(
      { ...card, name: '[2022] AHC 7', ruling },
      { ...claim, status: 'ruled', standing: 'under-appeal' },
    );
    expect(cited).toContain('[Ruled, as of 1 Mar 2021, under appeal, checked 12 Jan 2026].');
    expect(cited).toContain('High Court of Avalon, 4 May 2022, [2022] AHC 7.');
  });
});

describe('the citation of a figure', () => {
  it('says what was counted where, by whom, as of when and what it does not mean', () => {
    const point = { date: '2021-03-01', value: 1550, qualifier: 'more-than', status: 'reported' } as const;
    const series = {
      id: 'arrests',
      label: 'arrests',
      unit: 'people',
      scope: 'Avalon',
      publisher: 'Coast Agency',
      headline: true,
      note: 'An arrest is no conviction.',
      points: [],
      newest: 0,
    };
    expect(figureCitation('Operation Heron', series, { ...point, sources: ['release'] }, [release])).toBe(
      'Operation Heron: more than 1,550 arrests (Avalon) [reported, counted by Coast Agency, as of 1 Mar 2021]. ' +
        'An arrest is no conviction. ' +
        'Coast Agency, “Phones read”, 1 Mar 2021, https://release.example/page (checked 10 Jan 2026).',
    );
  });
});
