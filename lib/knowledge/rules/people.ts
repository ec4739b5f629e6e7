import { isAccused } from '../accused';
import type { Status } from '../vocabulary';
import { conflictTarget } from './references';
import { CONVICTING_NAMES, ONE_PERSONS_SENTENCE, PERSONAL_DETAILS } from './words';
import {
  accusedPeople,
  claimPath,
  type EntityRule,
  type Finding,
  type Rules,
  shownTexts,
  sourcesOf,
} from './world';

/** What may be said of people, and where. */

/** Statements that an accused person's card may hold. */
const ON_ACCUSED: readonly Status[] = ['alleged', 'charged', 'reported', 'acquitted', 'discontinued'];

const accusedLeadWithOutcome: EntityRule = ({ person }) => {
  if (person?.role !== 'accused') return [];
  if (!person.outcome) {
    return [
      {
        path: 'person.outcome',
        problem: 'is missing, so the card cannot open with what became of the accusation',
        mend: 'add text (who accused, when, what became of it) and lookedOn',
      },
    ];
  }
  return /\b(19|20)\d\d\b/.test(person.outcome.text)
    ? []
    : [
        {
          path: 'person.outcome.text',
          problem: 'does not say when the accusation was made',
          mend: 'name the year: "Accused by ... in 2021. ..."',
        },
      ];
};

const accusedNeedCaseFacts: EntityRule = ({ person }) =>
  person?.role === 'accused' && person.caseFacts.length < 2
    ? [
        {
          path: 'person.caseFacts',
          problem: 'holds one fact; a page could be about somebody else of that name',
          mend: 'add a second fact of the case: a place, a body, an operation',
        },
      ]
    : [];

const accusedClaimsAccuse: EntityRule = (entity) =>
  isAccused(entity)
    ? entity.claims
        .filter(({ status }) => !ON_ACCUSED.includes(status))
        .map((claim) => ({
          path: `${claimPath(claim)}.status`,
          problem: `is "${claim.status}" on the card of an accused person`,
          mend: `use one of ${ON_ACCUSED.join(', ')}`,
        }))
    : [];

/** Convictions can be spent or quashed, and an installed copy cannot be recalled. */
const noPersonalConvictions: EntityRule = (entity) => [
  ...entity.claims
    .filter(({ status }) => entity.kind === 'person' && (status === 'convicted' || status === 'quashed'))
    .map((claim) => ({
      path: `${claimPath(claim)}.status`,
      problem: `is "${claim.status}" on the card of a person`,
      mend: 'remove it; convictions are carried as totals, and for companies and networks only',
    })),
  ...shownTexts(entity).flatMap(({ path, text }) => {
    const [words] = text.match(ONE_PERSONS_SENTENCE) ?? [];
    return words === undefined
      ? []
      : [
          {
            path,
            problem: `tells one person's conviction ("${words}")`,
            mend: 'remove it; convictions are carried as totals, and for companies and networks only',
          },
        ];
  }),
];

const officialSourcesFirst: EntityRule = (entity, world) => {
  if (!isAccused(entity)) return [];
  return entity.claims.flatMap((claim) => {
    const [first, ...others] = sourcesOf(claim.sources, world);
    const official = others.find(({ tier }) => tier === 'A');
    return official && first?.tier !== 'A'
      ? [
          {
            path: `${claimPath(claim)}.sources`,
            problem: `names "${first?.id}" before "${official.id}", which is the body's own page`,
            mend: 'put the tier A source first',
          },
        ]
      : [];
  });
};

/** Titles of sources stay off such a card; nor may a publisher or an address convict. */
const sourcesDoNotConvict: EntityRule = (entity, world) => {
  if (!isAccused(entity)) return [];
  return entity.claims.flatMap((claim) =>
    sourcesOf(claim.sources, world).flatMap(({ id, publisher, url }) => {
      const shown = `${publisher} ${url.replace(/[-_/.+]/g, ' ')}`;
      const [word] = shown.match(CONVICTING_NAMES) ?? [];
      return word === undefined ||
        /\b(suspect(ed)?|alleged(ly)?|accused|wanted|mutmasslich\w*)\b/i.test(shown)
        ? []
        : [
            {
              path: `${claimPath(claim)}.sources[${id}]`,
              problem: `leads to an address that says "${word}"`,
              mend: 'name a source whose address does not convict',
            },
          ];
    }),
  );
};

const nothingPersonal: EntityRule = (entity) => {
  if (!isAccused(entity)) return [];
  return shownTexts(entity)
    .filter(({ path }) => path !== 'name')
    .flatMap(({ path, text }) =>
      PERSONAL_DETAILS.flatMap(({ words, what }) => {
        const [detail] = text.match(words) ?? [];
        return detail === undefined
          ? []
          : [
              {
                path,
                problem: `gives ${what} of an accused person ("${detail.trim()}")`,
                mend: 'remove it; the case is enough',
              },
            ];
      }),
    );
};

/** An accused person stands on no other card. */
const nobodyPointsAtAccused: EntityRule = (entity, { entities }) => {
  const findings: Finding[] = [];
  const points = (path: string, id: string) => {
    const target = entities.get(id);
    if (!target || !isAccused(target)) return;
    findings.push({
      path,
      problem: `points at ${target.name}, who is only accused`,
      mend: 'remove it; an accused person appears on their own card alone',
    });
  };
  entity.relations.forEach(({ to }, position) => {
    points(`relations[${position}].to`, to);
  });
  for (const claim of entity.claims) {
    for (const target of claim.conflicts) {
      const [owner] = conflictTarget(entity, target, entities);
      if (owner && owner !== entity) points(`${claimPath(claim)}.conflicts`, owner.id);
    }
  }
  return findings;
};

const accusedAreNamedNowhereElse: EntityRule = (entity, world) =>
  accusedPeople(world)
    .filter((accused) => accused !== entity)
    .flatMap((accused) => [
      ...shownTexts(entity)
        .filter(({ text }) => namesPerson(text, accused.person?.fullNames ?? []))
        .map(({ path }) => ({
          path,
          problem: `names ${accused.name}, who is only accused`,
          mend: 'say it without the name',
        })),
      ...sourcesOf(
        entity.claims.flatMap(({ sources }) => sources),
        world,
      )
        .filter(({ title }) => namesPerson(title, accused.person?.fullNames ?? []))
        .map(({ id }) => ({
          path: `sources[${id}]`,
          problem: `shows a source whose title names ${accused.name}, who is only accused`,
          mend: 'name another source',
        })),
    ]);

function namesPerson(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.toLowerCase().includes(name.toLowerCase()));
}

/** An official is shown in the role of the day, so the day has to be there. */
const officialsHaveADatedRole: EntityRule = ({ person, label, summary }) =>
  person?.role === 'official' && !/\b(19|20)\d\d\b/.test(`${label} ${summary}`)
    ? [
        {
          path: 'label',
          problem: 'does not say when the person held that role',
          mend: 'add the year of the statement: "Deputy director in 2021"',
        },
      ]
    : [];

/** Names of people are matched by rules of their own. */
const peopleHaveNoAliases: EntityRule = ({ kind, aliases, person }) => {
  const findings: Finding[] = [];
  if (kind === 'person' && aliases.length > 0) {
    findings.push({
      path: 'aliases',
      problem: 'would match a person by name alone',
      mend: 'move the names to person.fullNames',
    });
  }
  for (const name of person?.fullNames ?? []) {
    if (/\s/.test(name) && !/\b\p{L}\./u.test(name)) continue;
    findings.push({
      path: 'person.fullNames',
      problem: `"${name}" is no full name`,
      mend: 'give first name and surname; a surname or an initial fits too many people',
    });
  }
  return findings;
};

/** Rulings go by court, date and citation; parties only as the short name with initials. */
const rulingsNameNoParties: EntityRule = (entity) => {
  if (entity.kind !== 'ruling') return [];
  const aliases = entity.aliases.flatMap(({ names }, group) =>
    Object.values(names)
      .flat()
      .map((text) => ({ path: `aliases[${group}].names`, text })),
  );
  return [...shownTexts(entity), ...aliases].flatMap(({ path, text }) => {
    const [party] = text.match(PARTY) ?? [];
    return party === undefined
      ? []
      : [
          {
            path,
            problem: `names a party ("${party}")`,
            mend: 'use court, date and citation; "M.N." is allowed where it is the usual short name',
          },
        ];
  });
};

const PARTY =
  /\b(R|Rex|Regina|Reg) v\.? \p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}{2,} (and|&) (others|Ors)\b|\b\p{Lu}\p{Ll}{2,} v\.? (R|NCA|National Crime Agency)\b/u;

export const PEOPLE_RULES: Rules = {
  entity: [
    accusedLeadWithOutcome,
    accusedNeedCaseFacts,
    accusedClaimsAccuse,
    noPersonalConvictions,
    officialSourcesFirst,
    sourcesDoNotConvict,
    nothingPersonal,
    nobodyPointsAtAccused,
    accusedAreNamedNowhereElse,
    officialsHaveADatedRole,
    peopleHaveNoAliases,
    rulingsNameNoParties,
  ],
  world: [],
};
