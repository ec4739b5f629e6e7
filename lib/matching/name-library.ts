import type { MatcherIndex } from '../knowledge/index-format';
import { fold } from './fold';
import { keyOf } from './keys';
import type { NameSource } from './known-names';
import { isFunctionWord } from './language';
import type { LibraryName, NameLoan, Ownership } from './name-loan';

/** All names, to be handed out by key: a page gets those that may stand on it, and no others. */
export class NameLibrary implements NameSource {
  readonly #index: MatcherIndex;
  readonly #byKey = new Map<string, LibraryName[]>();

  constructor(index: MatcherIndex) {
    this.#index = index;
    const names = allNames(index);
    const choose = chooserOfKeys(names.map(([name]) => name));
    for (const name of names) {
      for (const key of choose(name[0])) {
        const known = this.#byKey.get(key);
        if (known) known.push(name);
        else this.#byKey.set(key, [name]);
      }
    }
  }

  /** Every key, in order. */
  get keys(): string[] {
    return [...this.#byKey.keys()].sort();
  }

  lend(keys: Iterable<string>): NameLoan {
    const { groups, entities } = this.#index;
    const loan: NameLoan = { names: {}, groups: {}, entities: {} };
    for (const key of keys) {
      const names = this.#byKey.get(key) ?? [];
      loan.names[key] = names;
      for (const [, is, number] of names) {
        const group = is === 'alias' ? groups[number] : undefined;
        if (group) loan.groups[number] = group;
        const owner = group ? group.entity : number;
        const entity = entities[owner];
        if (entity) loan.entities[owner] = entity;
      }
    }
    return loan;
  }
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
export function chooserOfKeys(names: readonly string[]): (name: string) => string[] {
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
