import type { MatcherIndex } from '../knowledge/index-format';
import { spellOut } from '../knowledge/names';
import { fold } from './fold';
import { KEY_LENGTH, keyOf } from './keys';
import { KnownNames } from './known-names';
import { isFunctionWord } from './language';
import type { NameLibrary } from './name-library';
import { wordsBeside } from './reading';

/** Letters of a word that is a hint all by itself. */
const LONG = 8;

/**
 * Keys of the strong names, for the look at every page: two words in a row where a name has them,
 * so that they are rarely met by chance.
 */
export function hintsOf({ groups }: Pick<MatcherIndex, 'groups'>): string[] {
  const names = groups.filter(({ evidence }) => evidence === 'strong').flatMap((group) => group.names);
  const hints = [...new Set(names.flatMap(spellOut).map(hintOf))].sort();
  // A long word is found by any beginning of it.
  const isToldBy = (hint: string, other: string): boolean =>
    other !== hint && other.length >= KEY_LENGTH && !other.includes(' ') && hint.startsWith(other);
  return hints.filter((hint) => !hints.some((other) => isToldBy(hint, other)));
}

/** The key of the two words that say most of a name, or of its only word. */
function hintOf(name: string): string {
  const open = name.endsWith('*');
  const words = fold(name).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = words.slice(1).map((second, place) => ({ first: words[place] ?? '', second }));
  const [best] = pairs.sort(
    (a, b) => weightOf(b.first) + weightOf(b.second) - weightOf(a.first) - weightOf(a.second),
  );
  if (!best) return (words[0] ?? '').slice(0, LONG);
  const mayGoOn = open && best.second === words.at(-1);
  return `${keyOf(best.first, false)} ${keyOf(best.second, mayGoOn)}`;
}

/** Long words tell more than short ones, and small words nothing. */
function weightOf(word: string): number {
  return isFunctionWord(word) ? 0 : Math.min(word.length, LONG);
}

/**
 * Tells whether a text holds a certain name, so that its page is worth reading. Whether it counts
 * there is left to the matcher, which sees the page as a whole.
 */
export function createGate(library: NameLibrary): (text: string) => boolean {
  const names = new KnownNames(library);
  return (text) => {
    const keys = names.keysIn(text);
    names.get(keys);
    const folded = fold(text);
    return names.search(text, folded, keys).some((sighting) => {
      const { owner } = sighting;
      if (owner.kind !== 'alias' || owner.group.evidence !== 'strong') return false;
      return !owner.group.beside || wordsBeside(owner.group.beside, sighting, { folded }).length > 0;
    });
  };
}
