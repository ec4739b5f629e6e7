import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, statedIn } from '../../../lib/knowledge/stated';
import type { SourceLanguage } from '../../../lib/knowledge/vocabulary';

function read(text: string, lang: SourceLanguage = 'en'): string[] {
  return statedIn(text, lang).map(({ kind, value }) => (kind === 'month' ? `month ${value}` : String(value)));
}

describe('numbers', () => {
  test.each<[string, SourceLanguage, string[]]>([
    ['10,000 or 10.000 or ten thousand', 'en', ['10000']],
    ['twenty-seven years, 27 in all', 'en', ['27']],
    ['two hundred and six of a thousand', 'en', ['206', '1000']],
    ['two or three, nine hundred, two dozen', 'en', ['2', '3', '900', '24']],
    ['£54m, 2.3 million, 1.2 bn, 60k', 'en', ['54000000', '2300000', '1200000000', '60000']],
    ['76,914,575 pounds and 5.5 tonnes', 'en', ['76914575', '5.5']],
    ['27kg, the 44-year-old, the 1990s, the 2nd', 'en', ['27', '44', '1990', '2']],
    ['in 2020 100 phones', 'en', ['2020', '100']],
    ['60 000 téléphones, 1,5 million', 'fr', ['60000', '1500000']],
    ['1.708 Haftbefehle, 10,5 Mio.', 'de', ['1708', 'Haftbefehle', '10500000']],
    ['zwei von zwölf', 'de', ['2', '12']],
    ['0.125 grams', 'en', ['0.125']],
  ])('of "%s" (%s)', (text, lang, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  test('read the same with and without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (number) => {
        const plain = `About ${number} phones`;
        const grouped = number.toLocaleString('en');
        for (const written of [grouped, grouped.replaceAll(',', '.'), grouped.replaceAll(',', '\u00a0')]) {
          const lang = written.includes('\u00a0') ? 'fr' : 'en';
          expect(read(`about ${written} phones`, lang)).toEqual(read(plain));
        }
      }),
      { seed: 7 },
    );
  });

  test('spelled out in English read as in digits', () => {
    const ones = 'one two three four five six seven eight nine'.split(' ');
    const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
    tens.forEach((ten, row) => {
      ones.forEach((one, column) => {
        expect(read(`some ${ten}-${one} phones`)).toEqual([String(20 + 10 * row + column + 1)]);
      });
    });
  });
});

describe('dates', () => {
  test.each<[string, SourceLanguage, string[]]>([
    ['on 16 June 2021', 'en', ['16', 'month 6', '2021']],
    ['on 16.06.2021', 'de', ['16', 'month 6', '2021']],
    ['on 2021-06-16', 'en', ['16', 'month 6', '2021']],
    ['it may rain in May', 'en', ['month 5']],
    ['they march on in March 2020', 'en', ['month 3', '2020']],
    ['en mars 2020', 'fr', ['month 3', '2020']],
    ['im März', 'de', ['month 3']],
  ])('of "%s" (%s)', (text, lang, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe('names', () => {
  test.each([
    ['A Port Merrow judge', ['Port Merrow']],
    ['The National Crime Agency (NCA) says', ['National Crime Agency', 'NCA']],
    ['Police in the UK read it. They used EncroChat.', ['UK', 'EncroChat']],
    ["EncroChat's phones and the agency's men", ['EncroChat']],
    ['a London-based group with 26Lemont and C3N', ['London', '26Lemont', 'C3N']],
    ['“Mara Venn was there,” she said', ['Mara Venn']],
    ['Operating from there. Devices were blue.', []],
  ])('of "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('at the beginning of a sentence are told by the rest of the knowledge', () => {
    const isName = (word: string) => word === 'Avalon';
    expect(statedIn('Avalon has boats. Sailors like them.', 'en', isName).map(({ value }) => value)).toEqual([
      'Avalon',
    ]);
  });

  test('are looked for as whole words, short ones as written', () => {
    const name = (value: string) => ({ kind: 'name', value, written: value }) as const;
    expect(holds('ENCROCHAT users', 'en', name('EncroChat'))).toBe(true);
    expect(holds('EncroChats users', 'en', name('EncroChat'))).toBe(false);
    expect(holds('they told us', 'en', name('US'))).toBe(false);
    expect(holds('in the UK', 'en', name('United Kingdom'))).toBe(true);
  });
});
