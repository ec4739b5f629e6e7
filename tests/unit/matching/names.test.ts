import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matching/matcher';
import { body, read, said } from './fixture';

const found = (...texts: string[]) => said(read(...texts).mentions);

describe('names in text', () => {
  it.each([
    ['in the middle of a sentence', 'They sold CipherPhone handsets.', ['cipherphone: CipherPhone']],
    ['without a possessive', "CipherPhone's users", ['cipherphone: CipherPhone']],
    ['without a possessive in curly quotes', 'CipherPhone’s users', ['cipherphone: CipherPhone']],
    ['before a possessive with stray spaces', 'CipherPhone ’ s users', ['cipherphone: CipherPhone']],
    ['without the tail of a hyphen compound', 'die Cipherphone-Daten', ['cipherphone: Cipherphone']],
    ['in any case where the name is a coined word', 'the cipherphone network', ['cipherphone: cipherphone']],
    ['in a headline of capitals', 'NATIONAL BORDER AGENCY ACTS', ['nba: NATIONAL BORDER AGENCY']],
    ['with a soft hyphen inside', 'the Cipher\u00adPhone case', ['cipherphone: Cipher\u00adPhone']],
    [
      'with a zero-width space inside',
      'the National Bor\u200bder Agency',
      ['nba: National Bor\u200bder Agency'],
    ],
    ['over a no-break space', 'National\u00a0Border\u202fAgency', ['nba: National\u00a0Border\u202fAgency']],
    ['over a line break', 'National\n     Border Agency', ['nba: National\n     Border Agency']],
    ['with a hyphen for a space', 'the National-Border Agency', ['nba: National-Border Agency']],
    ['with quotes around a part', 'Operation “Larch” began', ['operation-larch: Operation “Larch”']],
    [
      'with spaced quotes around a part',
      'operation « Larch » began',
      ['operation-larch: operation « Larch »'],
    ],
    ['without the quotes around it', '‘Operation Larch’ began', ['operation-larch: Operation Larch']],
    ['inflected', 'der Nationalen Grenzbehörde', ['nba: Nationalen Grenzbehörde']],
    [
      'with diacritics as combining marks',
      'Nationale Grenzbeho\u0308rde',
      ['nba: Nationale Grenzbeho\u0308rde'],
    ],
    ['without its diacritics', 'Nationale Grenzbehorde', ['nba: Nationale Grenzbehorde']],
    ['between right-to-left marks', '\u200fCipherPhone\u200f', ['cipherphone: CipherPhone']],
    [
      'in both its long and its short form',
      'National Border Agency (NBA)',
      ['nba: National Border Agency', 'nba: NBA'],
    ],
    ['as a hashtag of its own', '#CipherPhone trial', ['cipherphone: CipherPhone']],
    [
      'after a full stop with the space forgotten',
      'It closed.CipherPhone was gone',
      ['cipherphone: CipherPhone'],
    ],
  ])('are found %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['as part of a word', 'CipherPhones4U and subcipherphone'],
    ['in a web address', 'https://news.test/cipherphone-case and www.cipherphone.test'],
    ['in an e-mail address', 'write to help@cipherphone.test'],
    ['in a handle', 'follow @cipherphone now'],
    ['in a file name', 'open cipherphone.pdf or cipherphone_notes'],
    ['in a hashtag of something else', '#CipherPhoneLeaks'],
    ['with small letters where the name has capitals', 'a national border agency'],
    ['over the end of a sentence', 'It was national. Border agency staff'],
    ['over a dash', 'the National — Border Agency'],
    ['inside a longer name of something else', 'Operation Larch Tree is a nursery'],
  ])('are not found %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('never reach from one block into the next', () => {
    expect(found('seized by the National', 'Border Agency said')).toEqual([]);
  });

  it('are reported at their place in the original text', () => {
    const text = 'ﬁne \u00adwords, CipherPhone';
    const [mention] = read(text).mentions;
    expect(mention && [mention.from, mention.to]).toEqual([text.indexOf('Cipher'), text.length]);
  });
});

describe('names with a star', () => {
  const matcher = createMatcher({
    entities: [
      { id: 'courier', kind: 'term' },
      { id: 'case', kind: 'ruling' },
    ],
    groups: [
      { entity: 0, evidence: 'strong', names: ['Geldkurier*', 'courier de fonds*'], anyCase: true },
      { entity: 1, evidence: 'strong', names: ['X.Y.'] },
    ],
    traps: [],
  });
  const foundIn = (text: string) => said(matcher.read({ blocks: body(text) }).mentions);

  it.each([
    ['Der Geldkurier schwieg.', ['courier: Geldkurier']],
    ['Das Geldkurierverfahren ruht.', ['courier: Geldkurierverfahren']],
    ['Die Geldkurier-Akte', ['courier: Geldkurier']],
    ['des courier de fondss', ['courier: courier de fondss']],
    ['Ein Sondergeldkurier', []],
    ['Geldkurie', []],
  ])('take any ending of the last word: %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it('keep a last dot that is theirs', () => {
    expect(foundIn('The case of X.Y. goes on, and X.Y, too.')).toEqual(['case: X.Y.', 'case: X.Y']);
  });
});
