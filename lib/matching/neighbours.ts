import { originalOffset } from './fold';
import { isFunctionWord } from './language';
import { isCapital, type Sighting } from './name-trie';
import type { BlockReading } from './reading';
import { wordAt } from './words';

/** True for text in capitals throughout and for headlines in title case. */
export function capitalsTellNothing(text: string): boolean {
  const visible = text.slice(0, 500).replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const words = visible.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.filter((word) => isCapital(word[0])).length > 0.7 * words.length;
}

/** Words that often open a sentence and are no first names. */
const OPENERS = new Set(
  (
    'after before when while since once although because however meanwhile later like unlike then also against if as but ' +
    'nachdem wahrend als weil obwohl laut gegen fur bevor seit wenn da doch aber denn dann nun gegenuber zuvor ' +
    'apres avant quand lorsque pendant selon contre comme mais puis alors si ' +
    'nadat toen terwijl volgens tegen als omdat maar daarna voordat ' +
    'tras cuando despues segun contra pero aunque mientras luego ' +
    'dopo quando secondo contro mentre ma poi se'
  ).split(' '),
);

/** The word before, where it is capitalised in the middle of a sentence and so may be a first name. */
export function capitalBefore({ foldedFrom }: Sighting, { folded, block }: BlockReading): string | undefined {
  const { text } = folded;
  const gap = /\.?[ \t\n\r]+$/.exec(text.slice(Math.max(0, foldedFrom - 8), foldedFrom));
  if (!gap) return undefined;
  let from = foldedFrom - gap[0].length;
  const to = from;
  while (from > 0 && /[\p{L}\p{N}]/u.test(text.charAt(from - 1))) from -= 1;
  const word = text.slice(from, to);
  if (word === '' || !isCapital(block.text[originalOffset(folded, from)])) return undefined;
  if (gap[0].startsWith('.')) return word.length > 2 ? undefined : word;
  return isFunctionWord(word) || OPENERS.has(word) ? undefined : word;
}

/** True where the word before a name opens its sentence, so that its capital tells nothing. */
export function followsOpeningWord({ foldedFrom }: Sighting, { folded }: BlockReading): boolean {
  const start = Math.max(0, foldedFrom - 80);
  const before = /([^\p{L}\p{N}]*)[\p{L}\p{N}'-]+\s+$/u.exec(folded.text.slice(start, foldedFrom));
  return before !== null && (start + before.index === 0 || /[.!?:\n]/.test(before[1] ?? ''));
}

/** The word after, where it is capitalised and follows at once: "Butt Road". */
export function capitalAfter({ foldedTo }: Sighting, { folded, block }: BlockReading): string | undefined {
  const { text } = folded;
  const next = wordAt(text, foldedTo);
  if (!next || !/^[ \t\n\r]+$/.test(text.slice(foldedTo, next.from))) return undefined;
  if (!isCapital(block.text[originalOffset(folded, next.from)])) return undefined;
  const word = text.slice(next.from, next.to);
  return isFunctionWord(word) ? undefined : word;
}
