import type { LibraryName, MatcherIndex, NameCatalogue, Ownership } from '../knowledge/index-format';
import { spellOut } from '../knowledge/names';
import { keyOf } from './keys';

/**
 * The index with its names by the keys by which they are found. Pure, but the work of all names:
 * done while the extension is built.
 */
export function catalogueOf(index: MatcherIndex): NameCatalogue {
  const byKey = new Map<string, LibraryName[]>();
  for (const name of allNames(index)) {
    for (const key of keysOf(name[0])) {
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

/** A key for each way of writing a name: in whichever it stands, one of them is there. */
function keysOf(name: string): Set<string> {
  const keys = new Set(spellOut(name).map(keyOf));
  if (keys.has('')) throw new Error(`"${name}": no word in every way of writing it that can be looked for.`);
  return keys;
}
