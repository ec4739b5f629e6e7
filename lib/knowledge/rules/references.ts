import type { Entity } from '../schema';
import {
  claimPath,
  type EntityRule,
  type Finding,
  fileOf,
  LEFT_OUT_FILE,
  leanings,
  type Rules,
  SOURCES_FILE,
  type WorldRule,
} from './world';

/** Ids are unique, and everything that is named exists. */

const uniqueIds: EntityRule = ({ claims, figures, events }) => [
  ...repeatedIds('claims', claims),
  ...repeatedIds('figures', figures),
  ...repeatedIds('events', events),
];

function repeatedIds(list: string, entries: readonly { id: string }[]): Finding[] {
  return repeated(entries.map(({ id }) => id)).map((id) => ({
    path: `${list}[${id}].id`,
    problem: `"${id}" is used twice`,
    mend: 'give each entry of the list an id of its own',
  }));
}

const uniqueEntities: WorldRule = ({ knowledge }) =>
  repeated(knowledge.entities.map(({ id }) => id)).map((id) => ({
    file: fileOf({ id }),
    path: 'id',
    problem: `two entities have the id "${id}"`,
    mend: 'rename one of them, with its file',
  }));

const sourcesExist: EntityRule = (entity, { sources }) =>
  leanings(entity).flatMap(({ path, sources: locators }) =>
    locators
      .filter(({ source }) => !sources.has(source))
      .map(({ source }) => ({
        path: `${path}.sources`,
        problem: `names the source "${source}", which does not exist`,
        mend: `add it to ${SOURCES_FILE}, or mend its spelling`,
      })),
  );

const sourceNamedOnce: EntityRule = (entity) =>
  leanings(entity).flatMap(({ path, sources }) =>
    repeated(sources.map(({ source, sha256, at }) => [source, sha256, at].join(' '))).map((key) => ({
      path: `${path}.sources`,
      problem: `names the source "${key.split(' ')[0]}" twice`,
      mend: 'name it once, or give each locator the place that it means',
    })),
  );

/** The number of a paragraph shifts with any edit of the text; only its hash can be checked. */
const locatorsAreWhole: EntityRule = (entity, { knowledge }) => {
  const hashed = new Set(
    knowledge.entities.flatMap((other) =>
      leanings(other).flatMap(({ sources }) => sources.flatMap((at) => (at.sha256 ? [at.source] : []))),
    ),
  );
  return leanings(entity).flatMap(({ path, sources }) =>
    sources.flatMap(({ source, paragraph, sha256 }) => {
      const unhashed = sha256 === undefined && (paragraph !== undefined || hashed.has(source));
      if (unhashed) {
        return [
          {
            path: `${path}.sources[${source}].sha256`,
            problem: 'is missing, so that nobody can check the paragraph',
            mend: 'add the paragraph\'s hash; "npm run knowledge -- hash FILE" prints them',
          },
        ];
      }
      if (sha256 !== undefined && paragraph === undefined) {
        return [
          {
            path: `${path}.sources[${source}].paragraph`,
            problem: 'is missing beside the hash',
            mend: 'add the number of the non-empty line, counted from 1',
          },
        ];
      }
      return [];
    }),
  );
};

const relationsExist: EntityRule = ({ id, relations }, { entities }) =>
  relations.flatMap(({ type, to }, position) => {
    const path = `relations[${position}]`;
    if (to === id) {
      return [{ path, problem: 'points at the entity itself', mend: 'remove it' }];
    }
    if (!entities.has(to)) {
      return [
        {
          path: `${path}.to`,
          problem: `names the entity "${to}", which does not exist`,
          mend: 'write its file, or mend the spelling',
        },
      ];
    }
    const first = relations.findIndex((relation) => relation.type === type && relation.to === to);
    return first < position
      ? [{ path, problem: `says "${type} ${to}" a second time`, mend: 'remove one of them' }]
      : [];
  });

const courtExists: EntityRule = ({ ruling }, { entities }) => {
  const court = ruling && entities.get(ruling.court);
  if (!ruling || court?.kind === 'court') return [];
  return [
    {
      path: 'ruling.court',
      problem: court
        ? `names "${ruling.court}", which is no court`
        : `names the court "${ruling.court}", which does not exist`,
      mend: 'give the id of an entity of kind court',
    },
  ];
};

const conflictsExist: EntityRule = (entity, { entities }) =>
  entity.claims.flatMap((claim) =>
    claim.conflicts.flatMap((target) => {
      const path = `${claimPath(claim)}.conflicts`;
      const [other, otherClaim] = conflictTarget(entity, target, entities);
      if (otherClaim === claim.id && other === entity) {
        return [{ path, problem: 'names the claim itself', mend: 'name the claim that says otherwise' }];
      }
      return other?.claims.some(({ id }) => id === otherClaim)
        ? []
        : [
            {
              path,
              problem: `names the claim "${target}", which does not exist`,
              mend: 'give CLAIM for one of the same file, ENTITY/CLAIM for one of another',
            },
          ];
    }),
  );

/** The entity and the claim id that a conflict names. */
export function conflictTarget(
  from: Entity,
  target: string,
  entities: ReadonlyMap<string, Entity>,
): [entity: Entity | undefined, claim: string] {
  const [first = '', second] = target.split('/');
  return second === undefined ? [from, first] : [entities.get(first), second];
}

const caseFactsExist: EntityRule = ({ person }, { entities }) =>
  (person?.caseFacts ?? []).flatMap((fact, position) =>
    fact.entities
      .filter((id) => !entities.has(id))
      .map((id) => ({
        path: `person.caseFacts[${position}].entities`,
        problem: `names the entity "${id}", which does not exist`,
        mend: 'write its file, or mend the spelling',
      })),
  );

const leftOutSourcesExist: WorldRule = ({ knowledge, sources }) =>
  knowledge.leftOut.passages.flatMap(({ source }, position) =>
    sources.has(source)
      ? []
      : [
          {
            file: LEFT_OUT_FILE,
            path: `passages[${position}].source`,
            problem: `names the source "${source}", which does not exist`,
            mend: `add it to ${SOURCES_FILE}, or mend its spelling`,
          },
        ],
  );

/** The values that stand more than once, each named once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, position) => values.indexOf(value) !== position))];
}

export const REFERENCE_RULES: Rules = {
  entity: [
    uniqueIds,
    sourcesExist,
    sourceNamedOnce,
    locatorsAreWhole,
    relationsExist,
    courtExists,
    conflictsExist,
    caseFactsExist,
  ],
  world: [uniqueEntities, leftOutSourcesExist],
};
