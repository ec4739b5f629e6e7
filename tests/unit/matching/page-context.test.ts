import { describe, expect, it } from 'vitest';
import { explain } from '../../../lib/matching/explain';
import { createMatcher } from '../../../lib/matching/matcher';
import { body, INDEX, objections, read, said } from './fixture';

describe('an abbreviation that the page makes itself', () => {
  it('stands for the name it was made from, everywhere on the page', () => {
    const { mentions } = read(
      'The OLT met.',
      'It was called Operation Larch Tango (OLT).',
      'CipherPhone closed.',
    );
    expect(said(mentions)).not.toContain('operation-larch: OLT');
    const made = read(
      'The NG met.',
      'The Nationale Grenzbehörde (NG) opened.',
      'NGs, ng and NGX are others.',
    );
    expect(said(made.mentions)).toEqual(['nba: NG', 'nba: Nationale Grenzbehörde', 'nba: NG', 'nba: NGs']);
    expect(
      explain(made.mentions[0]?.verdict ?? { accepted: false, objection: 'address', signs: [] }),
    ).toContain('Nationale Grenzbehörde');
  });

  it.each(['(SPD)', '(EU)', '(NY)'])('is not made where its letters come from elsewhere: %s', (bracket) => {
    const short = bracket.slice(1, -1);
    const { mentions } = read(`The Nationale Grenzbehörde ${bracket} opened.`, `The ${short} closed.`);
    expect(said(mentions)).toEqual(['nba: Nationale Grenzbehörde']);
  });

  it('stays out of addresses', () => {
    const { mentions } = read('The Nationale Grenzbehörde (NG) opened.', 'See https://example.org/NG now.');
    expect(said(mentions)).toHaveLength(2);
  });
});

describe('a longer name of something else on the page', () => {
  const page = (...texts: string[]) => said(read('The Operation Larch Tree grew.', ...texts).mentions);

  it('keeps out a name that may be short for it', () => {
    expect(page('Operation Larch needs water.')).toEqual([]);
    expect(
      objections(read('The Operation Larch Tree grew.', 'Operation Larch needs water.').suppressed),
    ).toEqual(['operation-larch: longer-name', 'operation-larch: longer-on-page']);
  });

  it('does not where a certain name stands beside it', () => {
    expect(page('Operation Larch read CipherPhone.')).toEqual([
      'operation-larch: Operation Larch',
      'cipherphone: CipherPhone',
    ]);
  });
});

describe('a long form of somebody else', () => {
  it.each([
    'The National Beetroot Association met. The NBA sang.',
    'The NBA sang. The National Beetroot Association met.',
  ])('keeps an abbreviation out without brackets: %s', (text) => {
    const { mentions, suppressed } = read('CipherPhone closed.', text);
    expect(said(mentions)).toEqual(['cipherphone: CipherPhone']);
    expect(objections(suppressed)).toEqual(['nba: defined-otherwise']);
  });

  it('must spell it whole', () => {
    expect(said(read('CipherPhone closed.', 'North Beach hosted the NBA.').mentions)).toContain('nba: NBA');
  });
});

describe('a page of several items', () => {
  const items = (...texts: string[]) => said(read(...texts).mentions);

  it('proves a short name by its own item alone', () => {
    const brief = [
      'LEIDEN. A cyclist fell.',
      'BREDA. CipherPhone closed, the police said.',
      'ZWOLLE. The NBA looked at doors.',
      'DELFT. The NBA and the police closed a road.',
    ];
    expect(items(...brief)).toEqual(['cipherphone: CipherPhone', 'nba: NBA']);
    expect(objections(read(...brief).suppressed)).toEqual(['nba: item-is-about-else']);
  });

  it('is told by short lines above the text as well', () => {
    expect(
      items('Leiden\nA cyclist fell.', 'Breda\nCipherPhone closed.', 'Zwolle\nThe NBA looked at doors.'),
    ).toEqual(['cipherphone: CipherPhone']);
  });

  it('is told by the marks of a ticker', () => {
    expect(
      items(
        '+++ Rain +++ A cyclist fell.',
        '+++ Phones +++ CipherPhone closed.',
        '+++ Doors +++ The NBA looked at doors.',
      ),
    ).toEqual(['cipherphone: CipherPhone']);
  });

  it('is none for one dateline', () => {
    expect(items('LEIDEN. CipherPhone closed.', 'The NBA looked at doors.')).toEqual([
      'cipherphone: CipherPhone',
      'nba: NBA',
    ]);
  });
});

describe('an ordinary word as a name', () => {
  const { groups } = INDEX;
  const ordinary = createMatcher({
    ...INDEX,
    groups: [...groups, { entity: 8, evidence: 'contextual', names: ['Beacon'], near: ['handset*'] }],
  });
  const found = (...texts: string[]) =>
    said(ordinary.read({ blocks: body('CipherPhone closed.', ...texts), lang: 'en' }).mentions).slice(1);

  it('counts where a word of its list stands on the page', () => {
    expect(found('A handset lay there.', 'They had met on Beacon.')).toEqual(['beam: Beacon']);
  });

  it.each([
    'They met in the old Beacon Inn.',
    'They had met Mary Beacon twice before.',
    'The BEACON label won.',
  ])('is no part of a longer name, and no label: %s', (text) => {
    expect(found('A handset lay there.', text)).toEqual([]);
  });

  it('may stand after the first word of a sentence', () => {
    expect(found('A handset lay there.', 'Gone is it. Then Beacon closed.')).toEqual(['beam: Beacon']);
  });
});

describe('a certain name that lists words', () => {
  const listed = createMatcher({
    ...INDEX,
    groups: [...INDEX.groups, { entity: 8, evidence: 'strong', names: ['LUMEN'], near: ['FBI'] }],
  });
  const found = (text: string) => said(listed.read({ blocks: body(text) }).mentions);

  it('stands alone where one of them is in its sentence, and not elsewhere', () => {
    expect(found('They used LUMEN, which the FBI ran.')).toEqual(['beam: LUMEN']);
    expect(found('They used LUMEN. The FBI watched.')).toEqual([]);
  });
});
