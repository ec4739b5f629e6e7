import { compileIndex } from '../../lib/knowledge/compile';
import type { MatcherIndex } from '../../lib/knowledge/index-format';
import { plainForms } from '../../lib/knowledge/names';
import type { Entity } from '../../lib/knowledge/schema';
import { loadKnowledge } from '../../scripts/data-files';
import { everydayWord } from './prose';
import { pick, type Random, randomFrom } from './random';

/** Every way in which the bundled knowledge writes a name, for those that know no evidence. */
export function bundledNames(): string[] {
  const names = loadKnowledge().entities.flatMap(({ aliases, person }) => [
    ...aliases.flatMap((group) => Object.values(group.names).flat().flatMap(plainForms)),
    ...(person ? [...person.fullNames.flatMap(plainForms), person.surname] : []),
  ]);
  return [...new Set(names)];
}

/** Bundled names that stand alone and are painted by default. */
export function paintedNames(): string[] {
  const names = loadKnowledge()
    .entities.filter(({ kind, painting }) => painting === 'normal' && kind !== 'term' && kind !== 'person')
    .flatMap(({ aliases }) => aliases.filter(({ evidence }) => evidence === 'strong'))
    .filter(({ beside, ownLanguageOnly }) => !beside && !ownLanguageOnly)
    .flatMap(({ names }) => [...(names.any ?? []), ...(names.en ?? [])].flatMap(plainForms));
  return [...new Set(names)];
}

const BEGINNINGS =
  'bar cal dor el fen gra hol is jor kel lan mor nor op per quil ros sal tor ul ven wes yar zel'.split(' ');
const ENDINGS =
  'ach and bury den eth field gate hom ic jan kov lin mar nell or pool rik son tek um vale wick'.split(' ');
const COMPANY = 'Group Agency Court Network Operation Bureau Holdings Council'.split(' ');

/**
 * Made-up names, all different, of one to four words; the first ones are the same for any count.
 * As real ones do, they share beginnings with each other and everyday words with the prose.
 */
export function madeUpNames(count: number): string[] {
  const random = randomFrom(7);
  const names = new Set<string>();
  while (names.size < count) names.add(madeUpName(random));
  return [...names];
}

function madeUpName(random: Random): string {
  const coin = (): string => {
    const middle = random() < 0.7 ? pick(BEGINNINGS, random) : '';
    return capitalised(pick(BEGINNINGS, random) + middle + pick(ENDINGS, random));
  };
  const everyday = (): string => capitalised(everydayWord(random));
  const form = random();
  if (form < 0.2) return coin() + pick(ENDINGS, random);
  if (form < 0.5) return `${coin()} ${coin()}`;
  if (form < 0.7) return `${everyday()} ${coin()}`;
  if (form < 0.85) return `${coin()} ${everyday()} ${pick(COMPANY, random)}`;
  return `${everyday()} ${everyday()} ${everyday()} ${pick(COMPANY, random)}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A matcher index of made-up names, ten to an entity, each of which stands alone. */
export function madeUpIndex(count: number): MatcherIndex {
  const names = madeUpNames(count);
  const entities: Entity[] = [];
  for (let at = 0; at < names.length; at += 10) {
    entities.push(madeUpEntity(`made-up-${at}`, names.slice(at, at + 10)));
  }
  return compileIndex({ entities, sources: [] });
}

function madeUpEntity(id: string, names: string[]): Entity {
  return {
    id,
    kind: 'network',
    name: names[0] ?? id,
    label: 'Made up',
    summary: 'Made up.',
    painting: 'normal',
    aliases: [{ evidence: 'strong', names: { any: names }, anyCase: false, ownLanguageOnly: false }],
    traps: [],
    claims: [],
    figures: [],
    events: [],
    relations: [],
    matches: { must: [], mustNot: [] },
  };
}
