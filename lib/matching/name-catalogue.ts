import type { LibraryName, MatcherIndex, NameCatalogue, Ownership } from '../knowledge/index-format';
import { fold } from './fold';
import { keyOf } from './keys';
import { isFunctionWord } from './language';

/**
 * The index with its names by the keys by which they are found. Pure, but the work of all names:
 * done while the extension is built.
 */
export function catalogueOf(index: MatcherIndex): NameCatalogue {
  const all = allNames(index);
  const choose = chooserOfKeys(all.map(([name]) => name));
  const byKey = new Map<string, LibraryName[]>();
  for (const name of all) {
    for (const key of choose(name[0])) {
      const known = byKey.get(key);
      if (known) known.push(name);
      else byKey.set(key, [name]);
    }
  }
  const { groups, entities } = index;
  const inOrder = [...byKey].sort(([one], [other]) => (one < other ? -1 : 1));
  return { names: Object.fromEntries(inOrder), groups, entities };
}

function allNames({ groups, traps, entities }: MatcherIndex): LibraryName[] {
  const named = (names: readonly string[], is: Ownership, number: number): LibraryName[] =>
    names.map((name) => [name, is, number]);
  return [
    ...groups.flatMap(({ names }, number) => named(names, 'alias', number)),
    ...traps.flatMap(({ names, entity }) => named(names, 'trap', entity)),
    ...entities.flatMap(({ person }, number) =>
      person
        ? [...named(person.fullNames, 'full-name', number), ...named([person.surname], 'surname', number)]
        : [],
    ),
  ];
}

/**
 * Chooses for a name the keys by which it is found: of the words that no way of writing it leaves
 * out, one that few texts and few names hold.
 */
function chooserOfKeys(names: readonly string[]): (name: string) => string[] {
  const uses = new Map<string, number>();
  for (const { key } of names.flatMap((name) => choices(name).flat()))
    uses.set(key, (uses.get(key) ?? 0) + 1);
  const costOf = ({ key, word }: Word): number =>
    (uses.get(key) ?? 0) + 400 / word.length ** 2 + (isFunctionWord(word) ? 1000 : 0);
  return (name) => {
    const [best] = choices(name)
      .map((words) => ({ words, cost: Math.max(...words.map(costOf)) }))
      .sort((a, b) => a.cost - b.cost);
    if (!best) throw new Error(`"${name}": no word stands in every way of writing it.`);
    return [...new Set(best.words.map(({ key }) => key))];
  };
}

interface Word {
  word: string;
  key: string;
}

/**
 * Words of a name of which each alone would do; of a bracket, one from each alternative. A word
 * counts where it begins for certain: not right behind a bracket, which may end in anything.
 */
function choices(name: string): Word[][] {
  const found: Word[][] = [];
  const parts = name.split(/(\([^()]*\))/);
  parts.forEach((part, place) => {
    const begins = !/[\p{L}\p{N})]$/u.test(parts.slice(0, place).join(''));
    const goesOn = parts
      .slice(place + 1)
      .join('')
      .startsWith('(');
    if (!part.startsWith('(')) {
      for (const word of wordsIn(part, begins, goesOn)) found.push([word]);
    } else if (begins) {
      const alternatives = part
        .slice(1, -1)
        .split('|')
        .map((alternative) => wordsIn(alternative, true, true)[0]);
      if (alternatives.every((word) => word !== undefined)) found.push(alternatives);
    }
  });
  return found;
}

/**
 * @param begins false where the text's first letters may be the end of a word
 * @param goesOn true where its last letters may be the beginning of one
 */
function wordsIn(text: string, begins: boolean, goesOn: boolean): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    if (index === 0 && !begins) return [];
    const end = index + word.length;
    const mayGoOn = text[end] === '*' || (goesOn && end === text.length);
    return [{ word: fold(word).text, key: keyOf(word, mayGoOn) }];
  });
}
