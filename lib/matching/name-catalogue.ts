import type { LibraryName, MatcherIndex, NameCatalogue, Ownership } from '../knowledge/index-format';
import { spellOut } from '../knowledge/names';
import { keyOf, partsOf, tellingWords, weightOf } from './keys';
import { lineOf } from './name-lines';

/**
 * The index with its names by the keys by which they are found. Pure, but the work of all names:
 * done while the extension is built.
 */
export function catalogueOf(index: MatcherIndex): NameCatalogue {
  const all = allNames(index);
  const keysOf = chooserOfKeys(all.map(([name]) => name));
  const byFirst = new Map<string, Map<string, LibraryName[]>>();
  for (const name of all) {
    for (const [first, second] of [...keysOf(name[0])].map(partsOf)) {
      const bySecond = byFirst.get(first) ?? new Map<string, LibraryName[]>();
      byFirst.set(first, bySecond.set(second, [...(bySecond.get(second) ?? []), name]));
    }
  }
  const { groups, entities } = index;
  const names = inOrder(byFirst).map(([first, bySecond]) => {
    const keyed = inOrder(bySecond);
    const seconds = keyed.map(([second]) => second).join(',');
    return [
      first,
      { seconds, lines: keyed.map(([, own]) => own.map(lineOf).join('\n')).join('\n\n') },
    ] as const;
  });
  return { names: Object.fromEntries(names), groups, entities };
}

function inOrder<T>(byWord: ReadonlyMap<string, T>): [string, T][] {
  return [...byWord].sort(([one], [other]) => (one < other ? -1 : 1));
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
 * Chooses for a name its keys, one for each way of writing it: in whichever it stands, one of them
 * is there. Of the words that tell it, those that few names hold and few texts.
 */
function chooserOfKeys(names: readonly string[]): (name: string) => Set<string> {
  const uses = new Map<string, number>();
  for (const name of names) {
    for (const key of new Set(spellOut(name).flatMap((form) => tellingWords(form).map(keyOf)))) {
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  const costOf = (words: readonly string[]): number => (uses.get(keyOf(words)) ?? 0) - weightOf(words);
  return (name) =>
    new Set(
      spellOut(name).map((form) => {
        const [best] = tellingWords(form).sort((one, other) => costOf(one) - costOf(other));
        if (!best) throw new Error(`"${name}": "${form}" has no word in plain letters to be found by.`);
        return keyOf(best);
      }),
    );
}
