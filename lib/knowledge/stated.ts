import { normaliseParagraph } from './evidence';
import { monthOf, scaleOf, spelledNumber } from './number-words';
import type { SourceLanguage } from './vocabulary';

/** A number, a month or a proper name that a text states. */
export type Stated = { written: string } & (
  | { kind: 'number'; value: number }
  | { kind: 'month'; value: number }
  | { kind: 'name'; value: string }
);

/** Tells whether a capitalised word that begins a sentence is a name. */
export type IsName = (word: string) => boolean;

interface Token {
  written: string;
  /** What stands between it and the token before. */
  gap: string;
  /** Set for digits. */
  value?: number;
  /** Set for a date in digits. */
  date?: { day: number; month: number; year: number };
}

/** Capitals at the beginning of a sentence say nothing about these. */
const FUNCTION_WORDS = new Set(
  `a about after again all also although among an and another any are as at because before between both but by
  can could did do does during each even every few for four five from had has have he her here his how however i
  if in inside into is it its last later like many more most my neither no nobody none nor not nothing of off on
  one only or other others our out over own per several she since six so some soon such than that the their them
  then there these they this those three through to today too two under until up upon was we were what when
  where whether which while who whom whose why will with within without would yet you your`.split(/\s+/),
);

/**
 * The numbers, months and proper names of a text, each once. Spelled-out numbers count ("ten
 * thousand", "twenty-seven"), and so do dates in digits. A capitalised word that begins a sentence is
 * a name where it looks like one (NCA, EncroChat), begins a longer one, or `isName` says so.
 */
export function statedIn(text: string, lang: SourceLanguage, isName: IsName = () => false): Stated[] {
  const tokens = tokenise(normaliseParagraph(text), lang);
  const stated = new Map<string, Stated>();
  const add = (item: Stated) => {
    const key = `${item.kind} ${item.value}`;
    if (!stated.has(key)) stated.set(key, item);
  };
  for (let at = 0; at < tokens.length; ) {
    const read = readNumber(tokens, at, lang) ?? readMonth(tokens, at, lang) ?? readName(tokens, at, isName);
    read.items.forEach(add);
    at += read.length;
  }
  return [...stated.values()];
}

/** True where a text states the same number, month or name. */
export function holds(text: string, lang: SourceLanguage, item: Stated): boolean {
  if (item.kind === 'name') {
    const normalised = normaliseParagraph(text);
    return formsOf(item.value).some((form) => standsIn(form, normalised));
  }
  return statedIn(text, lang).some(({ kind, value }) => kind === item.kind && value === item.value);
}

/** Names that every reader takes for the same. */
const SAME_NAMES = [
  ['UK', 'United Kingdom'],
  ['US', 'United States'],
  ['EU', 'European Union'],
];

function formsOf(name: string): string[] {
  return SAME_NAMES.find((forms) => forms.includes(name)) ?? [name];
}

/** Short names are compared as written, so that "US" is not "us". */
function standsIn(name: string, text: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, name.length > 3 ? 'iu' : 'u').test(
    text,
  );
}

interface Read {
  items: Stated[];
  length: number;
}

const TOKEN =
  /(?<date>\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?!\d)|(?<code>\d+\p{Lu}[\p{L}\p{N}]+)|(?<number>SPACED\d+(?:[.,']\d+)*)|(?<word>\p{L}[\p{L}\p{N}]*(?:'\p{L}+)*)/u;

/** In English "2 000" may be two numbers; elsewhere a space parts thousands. */
const TOKENS = {
  en: new RegExp(TOKEN.source.replace('SPACED', ''), 'gu'),
  other: new RegExp(TOKEN.source.replace('SPACED', '\\d{1,3}(?: \\d{3})+(?!\\d)|'), 'gu'),
};

function tokenise(text: string, lang: SourceLanguage): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(lang === 'en' ? TOKENS.en : TOKENS.other)) {
    const written = match[0];
    const token: Token = { written, gap: text.slice(end, match.index) };
    if (match.groups?.date) token.date = parseDate(written);
    if (match.groups?.number) token.value = parseNumber(written);
    if (match.groups?.word) token.written = written.replace(/'s$/, '');
    tokens.push(token);
    end = match.index + written.length;
  }
  return tokens;
}

function parseDate(written: string): { day: number; month: number; year: number } {
  const [first = 0, month = 0, last = 0] = written.split(/[-./]/).map(Number);
  return first > 31 ? { day: last, month, year: first } : { day: first, month, year: last };
}

/** Groups of three digits are thousands, whatever parts them; anything else after a sign is a fraction. */
function parseNumber(written: string): number {
  const thousands = /^([1-9]\d{0,2}(?:([.,' ])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/.exec(written);
  if (thousands) return Number(`${thousands[1]?.replace(/\D/g, '')}.${thousands[3] ?? '0'}`);
  return Number.parseFloat(written.replace(',', '.'));
}

function readNumber(tokens: readonly Token[], at: number, lang: SourceLanguage): Read | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.date) {
    const { day, month, year } = token.date;
    const { written } = token;
    return {
      items: [
        { kind: 'number', value: day, written },
        { kind: 'month', value: month, written },
        { kind: 'number', value: year, written },
      ],
      length: 1,
    };
  }
  if (token.value !== undefined) {
    const next = tokens[at + 1];
    const scale = next && /^[ -]?$/.test(next.gap) ? scaleOf(next.written.toLowerCase()) : undefined;
    // Rounded: 2.3 times a million is not quite 2,300,000 in binary.
    const value = scale ? Math.round(token.value * scale * 1000) / 1000 : token.value;
    const written = scale ? `${token.written}${next?.gap}${next?.written}` : token.written;
    return { items: [{ kind: 'number', value, written }], length: scale ? 2 : 1 };
  }
  const joined = tokens.slice(at, at + 12);
  const stop = joined.findIndex(({ gap }, position) => position > 0 && !/^[ -]$/.test(gap));
  const run = (stop < 0 ? joined : joined.slice(0, stop)).map(({ written }) => written.toLowerCase());
  const spelled = spelledNumber(run, lang);
  if (!spelled) return undefined;
  const written = run.slice(0, spelled.length).join(' ');
  return { items: [{ kind: 'number', value: spelled.value, written }], length: spelled.length };
}

function readMonth(tokens: readonly Token[], at: number, lang: SourceLanguage): Read | undefined {
  const written = tokens[at]?.written ?? '';
  const value = monthOf(written.toLowerCase(), lang);
  if (value === undefined) return undefined;
  if (lang === 'en' && !/^\p{Lu}/u.test(written)) return undefined;
  if (written === 'May' && !standsLikeAMonth(tokens, at)) return undefined;
  return { items: [{ kind: 'month', value, written }], length: 1 };
}

/** "May" is a verb too. */
function standsLikeAMonth(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    before?.value !== undefined ||
    after?.value !== undefined ||
    /^(in|by|of|since|until|till|from|to|early|mid|late|last|this|next|and|or|before|after|during)$/i.test(
      before?.written ?? '',
    )
  );
}

function readName(tokens: readonly Token[], at: number, isName: IsName): Read {
  const token = tokens[at];
  if (!token || !isCapitalised(token)) return { items: [], length: 1 };
  const initial = beginsSentence(token, at);
  if (initial && isFunctionWord(token.written)) return { items: [], length: 1 };
  let end = at + 1;
  for (let next = tokens[end]; next && next.gap === ' ' && isCapitalised(next); next = tokens[end]) end += 1;
  const words = tokens.slice(at, end).map(({ written }) => written);
  const [first = ''] = words;
  const plain = words.length === 1 && initial && !/^.+[\p{Lu}\p{N}]/u.test(first) && !isName(first);
  const empty = words.length === 1 && (first.length < 2 || isFunctionWord(first));
  if (plain || empty) return { items: [], length: words.length };
  const name = words.join(' ');
  return { items: [{ kind: 'name', value: name, written: name }], length: words.length };
}

function isFunctionWord(word: string): boolean {
  const isAbbreviation = word.length > 1 && word === word.toUpperCase();
  return !isAbbreviation && FUNCTION_WORDS.has(word.toLowerCase());
}

function isCapitalised({ written, value, date }: Token): boolean {
  return value === undefined && !date && /^(?:\p{Lu}|\d+\p{Lu})/u.test(written);
}

function beginsSentence({ gap }: Token, at: number): boolean {
  return at === 0 || /[.!?…]["')\]]*\s+["'([]*$/.test(gap) || /["]$/.test(gap);
}
