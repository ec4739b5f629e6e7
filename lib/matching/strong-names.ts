import type { MatcherIndex } from '../knowledge/index-format';
import { spellOut } from '../knowledge/names';
import { fold } from './fold';
import { KEY_LENGTH, tellingWords, weightOf } from './keys';
import { KnownNames } from './known-names';
import type { NameLibrary } from './name-library';
import { wordsBeside } from './reading';

/** Letters of each of two words in a row, of which the page looks for fewer than a key has. */
const SHORT = 5;

/**
 * A pattern that finds every strong name in text of the form that `searchable` gives, for the look
 * at every page: two words in a row where a name has them, so that it is rarely met by chance.
 * It is made when the extension is built, and parted by first letters, by which a search that
 * runs for the first time is twice as fast.
 */
export function hintPatternOf({ groups }: Pick<MatcherIndex, 'groups'>): string {
  const names = groups.filter(({ evidence }) => evidence === 'strong').flatMap((group) => group.names);
  const hints = [...new Set(names.flatMap(spellOut).map(hintOf))].sort();
  // A long word is found by any beginning of it.
  const isToldBy = (hint: string, other: string): boolean =>
    other !== hint && other.length >= SHORT && !other.includes(' ') && hint.startsWith(other);
  const words = hints
    .filter((hint) => !hints.some((other) => isToldBy(hint, other)))
    .map((hint): [string, string] => {
      const [first = '', second] = hint.split(' ');
      return second === undefined ? [wordPattern(first), ''] : [startPattern(first), wordPattern(second)];
    });
  const pairs = parted(words);
  return `(?<![a-z0-9])${anyOf(parted(pairs.map((form) => [form.charAt(0), form.slice(1)])))}`;
}

/** One pattern for each beginning, with all that may follow it. */
function parted(forms: readonly (readonly [string, string])[]): string[] {
  const byStart = new Map<string, string[]>();
  for (const [start, rest] of forms) byStart.set(start, [...(byStart.get(start) ?? []), rest]);
  return [...byStart].map(([start, rests]) => `${start}${anyOf(rests)}`);
}

function anyOf(forms: readonly string[]): string {
  return forms.length === 1 ? String(forms[0]) : `(?:${forms.join('|') || '(?!)'})`;
}

function wordPattern(key: string): string {
  return key.length < SHORT && !key.endsWith('*') ? `${key}(?![a-z0-9])` : key.replace('*', '');
}

/** The first of two words, and what is between them. */
function startPattern(key: string): string {
  const goesOn = key.length < SHORT && !key.endsWith('*') ? '' : '\\w*';
  return `${key.replace('*', '')}${goesOn}[\\W_]{1,9}`;
}

/** The words that say most of a name, by their beginnings. */
function hintOf(form: string): string {
  const [words = []] = tellingWords(form).sort((one, other) => weightOf(other) - weightOf(one));
  const beginnings = words.map((word) => word.slice(0, words.length > 1 ? SHORT : KEY_LENGTH));
  return beginnings.map((word) => (word.length > SHORT ? word.replace('*', '') : word)).join(' ');
}

/**
 * Tells whether a text holds a certain name, so that its page is worth reading. Whether it counts
 * there is left to the matcher, which sees the page as a whole.
 */
export function createGate(library: NameLibrary): (text: string) => boolean {
  const names = new KnownNames(library);
  return (text) => {
    const folded = fold(text);
    return names.search(text, folded).some((sighting) => {
      const { owner } = sighting;
      if (owner.kind !== 'alias' || owner.group.evidence !== 'strong') return false;
      return !owner.group.beside || wordsBeside(owner.group.beside, sighting, { folded }).length > 0;
    });
  };
}
