import { pick, type Random } from './random';

/** In English prose about every second word is one of these. */
const SMALL = (
  'the the the the the of of of and and and to to to in in in a a a that was is for on it with as he at by from ' +
  'his her they be had were which an not this but have or one their been who would more when said there what up ' +
  'out about after could other than into two no some its then will over may last before many first any between'
).split(' ');

/** Everyday words, and those that begin like names of ours or are parts of them. */
const OTHER = (
  'people house street market river morning winter office letter table question answer window garden student ' +
  'teacher doctor company money weather record number report member history village country school theatre ' +
  'kitchen engine bridge harbour station airport journey ticket summer evening picture museum concert player ' +
  'season league manager minister council budget election meeting project building research science energy ' +
  'water animal forest mountain island coffee bread sugar recipe fashion music album singer director film scene ' +
  'phone message network service account screen update version device battery camera market price customer ' +
  'national crime agency guard court operation metropolitan border force justice appeal federal office warrant ' +
  'european union law order officer matrix phantom ghost signal extra eurovision environment extract remand ' +
  'walked opened showed asked began turned found called moved played bought wrote built carried followed changed ' +
  'large small early quiet bright modern local public private foreign final common simple heavy recent famous'
).split(' ');

/** Capitalised in the middle of sentences, as about every twelfth word of news is. */
const PROPER = (
  'Monday Tuesday Friday January March August London Paris Berlin Madrid Rome Leeds Bristol Lyon Porto Oslo ' +
  'National Metropolitan Operation European Northern Royal Central Crown High United Anna Martin Ellis Novak ' +
  'Harper Lindqvist Okafor Europe Britain Germany France Spain Parliament Council University Institute'
).split(' ');

/** A sentence of made-up prose; `name` stands in it somewhere, where one is given. */
export function sentence(random: Random, name?: string): string {
  const length = 6 + Math.floor(random() * 18);
  const words = Array.from({ length }, () => word(random));
  if (name !== undefined) words[1 + Math.floor(random() * (length - 2))] = name;
  const commaAt = random() < 0.4 ? Math.floor(length / 2) : -1;
  const text = words.map((one, place) => (place === commaAt ? `${one},` : one)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function word(random: Random): string {
  const kind = random();
  if (kind < 0.5) return pick(SMALL, random);
  return pick(kind < 0.92 ? OTHER : PROPER, random);
}

/** A word of everyday language, not one of the small ones. */
export function everydayWord(random: Random): string {
  return pick(OTHER, random);
}

/** About eighty words; a name in the second sentence, where one is given. */
export function paragraph(random: Random, name?: string): string {
  return [0, 1, 2, 3, 4, 5].map((place) => sentence(random, place === 1 ? name : undefined)).join(' ');
}

/** Paragraphs with about so many characters in all; every `every`th holds one of the names. */
export function paragraphs(random: Random, size: number, names: readonly string[] = [], every = 1): string[] {
  const texts: string[] = [];
  for (let done = 0; done < size; ) {
    const isNamed = names.length > 0 && texts.length % every === 0;
    const text = paragraph(random, isNamed ? pick(names, random) : undefined);
    texts.push(text);
    done += text.length + 1;
  }
  return texts;
}
