import type { SourceLanguage } from './vocabulary';

/** Numbers and months as words, in the languages of our sources. */

const ENGLISH: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Two to twelve; larger numbers stand in digits in news. */
const OTHERS: Record<Exclude<SourceLanguage, 'en'>, string> = {
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici',
  pl: 'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście',
};

const SCALES: Record<string, number> = Object.fromEntries(
  Object.entries({
    1000: 'thousand k tausend mille mil duizend mila tys',
    1000000:
      'million millions m mn mio million millionen mln millones millón miljoen milioni milione milionów',
    1000000000:
      'billion billions bn milliarde milliarden mrd milliard milliards miljard mld miliardi miliardo',
  }).flatMap(([scale, words]) => words.split(' ').map((word) => [word, Number(scale)])),
);

const MONTHS: Record<SourceLanguage, string> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
};

/** What "thousand", "Mio" or "k" multiplies by. */
export function scaleOf(word: string): number | undefined {
  return Object.hasOwn(SCALES, word) ? SCALES[word] : undefined;
}

/** The month (1 to 12) that a lower-case word names in a language. */
export function monthOf(word: string, lang: SourceLanguage): number | undefined {
  const position = MONTHS[lang].split(' ').findIndex((forms) => forms.split('|').includes(word));
  return position < 0 ? undefined : position + 1;
}

/**
 * The number that begins at a word, and how many words it takes: "two hundred and six" is 206 in
 * four. Expects lower-case words, hyphen compounds taken apart.
 */
export function spelledNumber(
  words: readonly string[],
  lang: SourceLanguage,
): { value: number; length: number } | undefined {
  if (lang !== 'en') {
    const position = OTHERS[lang].split(' ').indexOf(words[0] ?? '');
    return position < 0 ? undefined : { value: position + 2, length: 1 };
  }
  let total = 0;
  let group = 0;
  let length = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const small = Object.hasOwn(ENGLISH, word) ? ENGLISH[word] : undefined;
    if (small !== undefined) {
      if (!canFollow(group, small, at > 0)) break;
      group += small;
    } else if (
      word === 'a' &&
      at === 0 &&
      /^(hundred|thousand|million|billion|dozen)$/.test(words[1] ?? '')
    ) {
      group = 1;
      continue;
    } else if (word === 'hundred' && group > 0 && group < 100) group *= 100;
    else if (word === 'dozen' && group > 0 && group < 100) group *= 12;
    else if (/^(thousand|million|billion)$/.test(word) && group > 0) {
      total += group * (scaleOf(word) ?? 1);
      group = 0;
    } else if (word === 'and' && group % 100 === 0 && at > 0 && isSmall(words[at + 1])) continue;
    else break;
    length = at + 1;
  }
  return length > 0 ? { value: total + group, length } : undefined;
}

/** "Twenty" may be followed by "seven", "two hundred" by "six", nothing else by anything. */
function canFollow(group: number, small: number, hasBefore: boolean): boolean {
  if (!hasBefore || group === 0) return true;
  const rest = group % 100;
  if (rest === 0) return small < 100 && group >= 100;
  return rest >= 20 && rest % 10 === 0 && small > 0 && small < 10;
}

function isSmall(word: string | undefined): boolean {
  return word !== undefined && Object.hasOwn(ENGLISH, word);
}
