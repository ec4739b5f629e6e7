import { spellOut } from '../names';
import type { AliasGroup, Entity } from '../schema';
import { type EntityRule, type Finding, fileOf, type Rules, shownTexts, type WorldRule } from './world';

/** Names: whose they are, and that they can be found at all. */

/** A spelled-out name with everything that decides whether two of them meet in a text. */
interface SpelledName {
  entity: Entity;
  group: AliasGroup;
  position: number;
  lang: string;
  name: string;
}

function spelledNames(entity: Entity): SpelledName[] {
  return entity.aliases.flatMap((group, position) =>
    Object.entries(group.names).flatMap(([lang, listed]) =>
      listed.flatMap((written) => spellOut(written).map((name) => ({ entity, group, position, lang, name }))),
    ),
  );
}

function withoutStar(name: string): string {
  return name.replace(/\*$/, '');
}

const namesAreThere: EntityRule = ({ kind, aliases }) =>
  kind !== 'person' && aliases.length === 0
    ? [{ path: 'aliases', problem: 'holds no name to look for', mend: 'add a group of names' }]
    : [];

const bracketsClose: EntityRule = (entity) =>
  [
    ...entity.aliases.flatMap(({ names }, group) =>
      Object.entries(names).flatMap(([lang, listed]) =>
        listed.map((name) => ({ path: `aliases[${group}].names.${lang}`, name })),
      ),
    ),
    ...entity.traps.map((name) => ({ path: 'traps', name })),
  ].flatMap(({ path, name }): Finding[] => {
    if (/[()|]/.test(name.replace(/\([^()]*\)/g, ''))) {
      return [
        {
          path,
          problem: `"${name}" has a bracket that does not close, or one inside another`,
          mend: 'write alternatives as (a|b|), side by side',
        },
      ];
    }
    return spellOut(name).some((form) => form.length < 2)
      ? [
          {
            path,
            problem: `"${name}" can spell a name of one letter or none`,
            mend: 'leave something outside the brackets',
          },
        ]
      : [];
  });

const groupsDoNotOverlap: EntityRule = (entity) => {
  const found = new Map<string, Finding>();
  for (const [one, two] of meetingPairs(spelledNames(entity))) {
    // "Ghost" beside "app" and "Ghost" anywhere may deserve different evidence.
    if (one.group === two.group || one.group.beside !== two.group.beside) continue;
    // So may a name with a word of its list in the same sentence.
    if (isWeighedInSentence(one.group) !== isWeighedInSentence(two.group)) continue;
    found.set(one.name, {
      path: `aliases[${two.position}].names.${two.lang}`,
      problem: `"${two.name}" stands in aliases[${one.position}] already`,
      mend: 'keep it in the group whose evidence it deserves',
    });
  }
  return [...found.values()];
};

function isWeighedInSentence({ evidence, near }: AliasGroup): boolean {
  return near !== undefined && evidence !== 'contextual';
}

/**
 * A name that two entities claim needs a rule that tells them apart: on one side at least, words
 * that have to stand near it.
 */
const aliasesHaveOneOwner: WorldRule = ({ knowledge }) => {
  const all = knowledge.entities.flatMap(spelledNames);
  const found = new Map<string, ReturnType<WorldRule>[number]>();
  for (const [one, two] of meetingPairs(all)) {
    if (one.entity === two.entity || isTold(one) || isTold(two)) continue;
    found.set(`${one.entity.id} ${two.entity.id} ${two.name}`, {
      file: fileOf(two.entity),
      path: `aliases[${two.position}].names.${two.lang}`,
      problem: `"${two.name}" is a name of "${one.entity.id}" too`,
      mend: 'remove it from one of them, or make it contextual with near words that tell them apart',
    });
  }
  return [...found.values()];
};

function isTold({ group: { near, beside } }: SpelledName): boolean {
  return beside !== undefined || near !== undefined;
}

/** Pairs of names that could both claim the same stretch of some page. */
function* meetingPairs(names: readonly SpelledName[]): Generator<[SpelledName, SpelledName]> {
  const byForm = new Map<string, SpelledName[]>();
  for (const name of names) {
    const form = name.name.toLowerCase();
    const known = byForm.get(form) ?? [];
    for (const other of known) if (canMeet(other, name)) yield [other, name];
    byForm.set(form, [...known, name]);
  }
}

function canMeet(one: SpelledName, two: SpelledName): boolean {
  const groups = [one.group, two.group];
  if (one.name !== two.name && !groups.some(({ anyCase }) => anyCase)) return false;
  const apart = groups.every(({ ownLanguageOnly }) => ownLanguageOnly) && one.lang !== two.lang;
  return !apart || one.lang === 'any' || two.lang === 'any';
}

/** A trap takes the text from one of our names; without that name in it, it does nothing. */
const trapsHoldAName: EntityRule = (entity) => {
  const ours = [
    ...spelledNames(entity).map(({ name }) => withoutStar(name)),
    ...(entity.person ? [entity.person.surname] : []),
  ].map((name) => name.toLowerCase());
  return entity.traps
    .filter((trap) => !spellOut(trap).some((form) => ours.some((name) => form.toLowerCase().includes(name))))
    .map((trap) => ({
      path: 'traps',
      problem: `"${trap}" holds none of the entity's names, so it does nothing`,
      mend: 'remove it, or spell it with the name that it should take the text from',
    }));
};

const starsEndWords: EntityRule = (entity) => [
  ...spelledNames(entity)
    .filter(({ name }) => /\*./.test(name) || (name.length < 5 && name.endsWith('*')))
    .map(({ name, position, lang }) => ({
      path: `aliases[${position}].names.${lang}`,
      problem: `"${name}" has its star in the wrong place, or too little before it`,
      mend: 'a star stands at the end of a name of four letters or more, for any ending',
    })),
  ...entity.aliases.flatMap((group, position) =>
    (['beside', 'near', 'notNear', 'notOnPage'] as const).flatMap((field) =>
      (group[field] ?? [])
        .filter((word) => /\*./.test(word) || word === '*')
        .map((word) => ({
          path: `aliases[${position}].${field}`,
          problem: `"${word}" has its star in the wrong place`,
          mend: 'a star stands at the end, for any ending',
        })),
    ),
  ),
];

/** Words of the law that are not the entity's, however close they sound. */
const NEVER_ALIASES: { entity: string; names: RegExp; because: string }[] = [
  {
    entity: 'eaw',
    names:
      /^(mandats? d'arr[êe]t|haftbefehl(e|s|es)?|arrest warrants?|[oó]rden(es)? de (detenci[oó]n|arresto)|mandato d'arresto|aanhoudingsbevel(en)?)$/i,
    because: 'a plain warrant is not a European one',
  },
  {
    entity: 'eaw',
    names: /^uitlevering/i,
    because: 'uitlevering goes by treaty, overlevering by the European warrant',
  },
];

/** Words that may be matched only where the card says what they mean. */
const TOLD_APART: { names: RegExp; told: RegExp; problem: string; mend: string }[] = [
  {
    names: /^overlever/i,
    told: /overlevering[^.]*(European|EU\b)|(European|EU\b)[^.]*overlevering/i,
    problem: 'matches "overlevering" without saying that it is surrender within the EU, not uitlevering',
    mend: 'tell the two apart in a claim, or leave the word to the European arrest warrant',
  },
  {
    names:
      /^(organisierte[nr]? kriminalit[äa]t|crime organis[ée]|georganiseerde (misdaad|criminaliteit)|crimen organizado|criminalit[àa] organizzata)$/i,
    told: /phenomenon|kind of crime|not (for )?one group/i,
    problem: 'matches words for organised crime as such without saying that they mean no single group',
    mend: 'say in the summary or a claim that they name the phenomenon',
  },
];

const legalWordsAreExact: EntityRule = (entity) => {
  const names = [...new Set(spelledNames(entity).map(({ name }) => withoutStar(name)))];
  const told = shownTexts(entity)
    .map(({ text }) => text)
    .join(' ');
  return [
    ...NEVER_ALIASES.filter(({ entity: id }) => id === entity.id).flatMap((rule) =>
      names
        .filter((name) => rule.names.test(name))
        .map((name) => ({
          path: 'aliases',
          problem: `claims "${name}", but ${rule.because}`,
          mend: 'remove the name',
        })),
    ),
    ...TOLD_APART.filter((rule) => names.some((name) => rule.names.test(name)) && !rule.told.test(told)).map(
      ({ problem, mend }) => ({ path: 'aliases', problem, mend }),
    ),
  ];
};

export const ALIAS_RULES: Rules = {
  entity: [
    namesAreThere,
    bracketsClose,
    groupsDoNotOverlap,
    trapsHoldAName,
    starsEndWords,
    legalWordsAreExact,
  ],
  world: [aliasesHaveOneOwner],
};
