import type { Claim } from '../schema';
import type { Status } from '../vocabulary';
import { originsOf, restsOnCopies } from './sources';
import {
  claimPath,
  type EntityRule,
  type Finding,
  leanings,
  type Rules,
  sourcesOf,
  type World,
} from './world';

/** What a statement has to carry to be called what it is called. */

const ACCUSING: readonly Status[] = ['alleged', 'charged'];

const NEEDED: Partial<Record<Status, readonly (keyof Claim)[]>> = {
  alleged: ['by', 'defence', 'outcome', 'checkedOn'],
  charged: ['by', 'defence', 'outcome', 'checkedOn'],
  convicted: ['final'],
  ruled: ['standing', 'checkedOn'],
};

/** Fields that mean something beside these statuses only. */
const ONLY_WITH: Partial<Record<keyof Claim, readonly Status[]>> = {
  defence: ACCUSING,
  outcome: ACCUSING,
  final: ['convicted'],
  standing: ['ruled'],
};

export function isAccusation({ status }: Claim): boolean {
  return ACCUSING.includes(status);
}

const statusCarries: EntityRule = ({ claims }) =>
  claims.flatMap((claim) =>
    (NEEDED[claim.status] ?? [])
      .filter((field) => claim[field] === undefined)
      .map((field) => ({
        path: `${claimPath(claim)}.${field}`,
        problem: `is missing from a statement that is "${claim.status}"`,
        mend: MEND[field] ?? 'add it',
      })),
  );

const MEND: Partial<Record<keyof Claim, string>> = {
  by: 'say who makes the accusation',
  defence: 'say denies, no-comment or not-found',
  outcome: 'say what became of it, or that no report was found',
  checkedOn: 'give the day this was last looked for',
  final: 'say yes, no or not-known',
  standing: 'say stands, under-appeal, quashed, superseded or not-known',
};

const fieldsFitStatus: EntityRule = ({ claims }) =>
  claims.flatMap((claim) =>
    Object.entries(ONLY_WITH).flatMap(([field, statuses]) =>
      field in claim && !statuses.includes(claim.status)
        ? [
            {
              path: `${claimPath(claim)}.${field}`,
              problem: `means nothing beside the status "${claim.status}"`,
              mend: `remove it, or give the status that it belongs to (${statuses.join(', ')})`,
            },
          ]
        : [],
    ),
  );

const blocksFitKind: EntityRule = ({ kind, person, ruling }) => {
  const findings: Finding[] = [];
  const check = (needs: boolean, has: boolean, field: string) => {
    if (needs === has) return;
    findings.push({
      path: field,
      problem: needs ? `is missing from an entity of kind ${kind}` : `does not belong to a ${kind}`,
      mend: needs ? 'add it; data/README.md shows one' : 'remove it, or mend the kind',
    });
  };
  check(kind === 'person', person !== undefined, 'person');
  check(kind === 'ruling', ruling !== undefined, 'ruling');
  return findings;
};

/** A ruling's own statements cannot stand better than the ruling. */
const standingsAgree: EntityRule = ({ ruling, claims }) =>
  claims.flatMap((claim) =>
    ruling && ruling.standing !== 'stands' && claim.standing === 'stands'
      ? [
          {
            path: `${claimPath(claim)}.standing`,
            problem: `says "stands" while the ruling is "${ruling.standing}"`,
            mend: 'give both the same standing',
          },
        ]
      : [],
  );

/** What a ruling decided is told from the ruling, the court's own words or a named publisher. */
const rulingsFromNamedSources: EntityRule = (entity, world) =>
  entity.claims.flatMap((claim) => {
    if (claim.status !== 'ruled' || !restsOnCopies(sourcesOf(claim.sources, world))) return [];
    return [
      {
        path: `${claimPath(claim)}.sources`,
        problem: 'tells what a court decided from tier C sources alone',
        mend: 'name the ruling, the court or a named publisher; else state only that the ruling exists',
      },
    ];
  });

const establishedIsSupported: EntityRule = (entity, world) =>
  entity.claims.flatMap((claim) => {
    if (claim.status !== 'established') return [];
    const cited = sourcesOf(claim.sources, world);
    if (cited.some(({ tier }) => tier === 'A') || originsOf(cited).size >= 2) return [];
    return [
      {
        path: `${claimPath(claim)}.status`,
        problem: 'is "established" without a tier A source or two independent ones',
        mend: 'add a source, or call it reported; copies of one release count once, copies of nothing named not at all',
      },
    ];
  });

const officialFiguresAreOfficial: EntityRule = (entity, world) => [
  ...entity.claims.flatMap((claim) =>
    claim.status === 'official-figure' ? unofficial(`${claimPath(claim)}.status`, claim, world) : [],
  ),
  ...entity.figures.flatMap(({ id, points }) =>
    points.flatMap((point) =>
      point.status === 'official-figure'
        ? unofficial(`figures[${id}].points[${point.date}].status`, point, world)
        : [],
    ),
  ),
];

function unofficial(path: string, { sources }: Pick<Claim, 'sources'>, world: World): Finding[] {
  const cited = sourcesOf(sources, world);
  if (!restsOnCopies(cited) || cited.some(({ copyOf }) => copyOf)) return [];
  return [
    {
      path,
      problem: 'is "official-figure" on copies that name no original',
      mend: 'name a better source, say in copyOf whose figure it is, or call it reported',
    },
  ];
}

/** A compact card never rests on copies, forums and aggregators alone. */
const compactRestsOnMore: EntityRule = (entity, world) => {
  const headline = entity.figures.find((series) => series.headline);
  const opening = [
    ...entity.claims.filter(({ compact }) => compact).map(claimPath),
    ...(headline ? [`figures[${headline.id}].`] : []),
  ];
  return leanings(entity)
    .filter(({ path }) => opening.some((start) => path === start || path.startsWith(start)))
    .filter(({ sources }) => restsOnCopies(sourcesOf(sources, world)))
    .map(({ path }) => ({
      path: `${path}.sources`,
      problem: 'opens the card on tier C sources alone',
      mend: 'add a source of tier A or B, or leave it to the full story (no compact, no headline)',
    }));
};

export const STATUS_RULES: Rules = {
  entity: [
    statusCarries,
    fieldsFitStatus,
    blocksFitKind,
    standingsAgree,
    rulingsFromNamedSources,
    establishedIsSupported,
    officialFiguresAreOfficial,
    compactRestsOnMore,
  ],
  world: [],
};
