import { copiedRun } from '../evidence';
import type { Entity } from '../schema';
import { conflictTarget } from './references';
import {
  ABOUT_A_PAGE,
  ALL_CRIMINALS,
  ATTRIBUTED,
  CONVERSION_RATES,
  countWords,
  isSeveralSentences,
  OUTDATED,
  PREVENTED,
} from './words';
import {
  claimPath,
  type EntityRule,
  type Finding,
  type Rules,
  shownTexts,
  sourcesOf,
  type World,
} from './world';

/** How statements are put: short, attributed, and never more than is known. */

const SUMMARY_WORDS = 30;
const CLAIM_WORDS = 40;
const COMPACT_CLAIMS = 4;
/** A title that stands in a statement with this many words in a row was copied. */
const COPIED_WORDS = 6;

const summaryIsShort: EntityRule = ({ summary }) => {
  const findings: Finding[] = [];
  const words = countWords(summary);
  if (words > SUMMARY_WORDS) {
    findings.push({
      path: 'summary',
      problem: `has ${words} words`,
      mend: `say it in ${SUMMARY_WORDS}; the rest belongs in claims`,
    });
  }
  if (isSeveralSentences(summary)) {
    findings.push({ path: 'summary', problem: 'is more than one sentence', mend: 'keep one' });
  }
  return findings;
};

const claimsAreShort: EntityRule = ({ claims }) =>
  claims.flatMap((claim) => {
    const words = countWords(claim.text);
    return words > CLAIM_WORDS
      ? [
          {
            path: `${claimPath(claim)}.text`,
            problem: `has ${words} words`,
            mend: `say it in ${CLAIM_WORDS}, or make it two claims`,
          },
        ]
      : [];
  });

const fewOpenTheCard: EntityRule = ({ claims }) => {
  const compact = claims.filter((claim) => claim.compact);
  return compact.slice(COMPACT_CLAIMS).map((claim) => ({
    path: `${claimPath(claim)}.compact`,
    problem: `is number ${compact.indexOf(claim) + 1} of the claims that open the card`,
    mend: `leave ${COMPACT_CLAIMS}; the others stand in the full story`,
  }));
};

/** A claim that the summary has made already is padding. */
const claimsAddSomething: EntityRule = ({ summary, claims }) =>
  claims.flatMap((claim, position) => {
    const twin = claims.slice(0, position).find(({ text }) => text === claim.text);
    if (twin) {
      return [
        {
          path: `${claimPath(claim)}.text`,
          problem: `says the same as "${twin.id}"`,
          mend: 'remove one of them',
        },
      ];
    }
    const known = new Set(contentWords(summary));
    const words = contentWords(claim.text);
    return words.length > 0 && words.every((word) => known.has(word))
      ? [
          {
            path: `${claimPath(claim)}.text`,
            problem: 'says nothing that the summary does not say',
            mend: 'remove it, or add what the summary leaves out',
          },
        ]
      : [];
  });

function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3);
}

/** No sentence of a source is copied; titles are what we hold of them. */
const titlesAreNotCopied: EntityRule = (entity, world) =>
  entity.claims.flatMap((claim) =>
    sourcesOf(claim.sources, world).flatMap(({ id, title }) =>
      copiedRun(claim.text, title, COPIED_WORDS) === undefined
        ? []
        : [
            {
              path: `${claimPath(claim)}.text`,
              problem: `repeats the title of its source "${id}"`,
              mend: 'say it in our own words',
            },
          ],
    ),
  );

const pagesWereRightThen: EntityRule = (entity) =>
  shownTexts(entity).flatMap(({ path, text }) => {
    const [word] = text.match(OUTDATED) ?? [];
    return word !== undefined && ABOUT_A_PAGE.test(text)
      ? [
          {
            path,
            problem: `calls a page or a figure "${word}"`,
            mend: 'say what it gave at the time, and what another gives',
          },
        ]
      : [];
  });

const noConversionRates: EntityRule = (entity) =>
  shownTexts(entity).flatMap(({ path, text }) => {
    const [words] = text.match(CONVERSION_RATES) ?? [];
    return words === undefined
      ? []
      : [
          {
            path,
            problem: `makes a rate of two counts ("${words}")`,
            mend: 'give the counts, each with its date',
          },
        ];
  });

/** What did not happen is what an agency says, not a count. */
const preventionIsAttributed: EntityRule = (entity) =>
  shownTexts(entity).flatMap(({ path, text, claim }) => {
    const [words] = text.match(PREVENTED) ?? [];
    if (words === undefined) return [];
    if (!ATTRIBUTED.test(text)) {
      return [
        {
          path,
          problem: `tells "${words}" as a fact`,
          mend: 'say which agency says so ("the agency says that ...")',
        },
      ];
    }
    return claim?.status === 'established' || claim?.status === 'official-figure'
      ? [
          {
            path: `${claimPath(claim)}.status`,
            problem: `is "${claim.status}" for deeds that did not happen`,
            mend: "make it reported; it is the agency's assessment",
          },
        ]
      : [];
  });

/** Words of one side stay with that side, and the other side stands beside them. */
const oneSideIsNotAll: EntityRule = (entity, { entities }) =>
  shownTexts(entity).flatMap(({ path, text, claim }) => {
    const [words] = text.match(ALL_CRIMINALS) ?? [];
    if (words === undefined) return [];
    const contradicted =
      claim !== undefined && (claim.conflicts.length > 0 || isTarget(entity, claim.id, entities));
    return ATTRIBUTED.test(text) && contradicted
      ? []
      : [
          {
            path,
            problem: `gives one side's words on who the users were ("${words}")`,
            mend: 'say who says so, in a claim that conflicts with what the other side says',
          },
        ];
  });

function isTarget(entity: Entity, claim: string, entities: World['entities']): boolean {
  return entity.claims.some((other) =>
    other.conflicts.some((target) => {
      const [owner, id] = conflictTarget(entity, target, entities);
      return owner === entity && id === claim;
    }),
  );
}

export const WORDING_RULES: Rules = {
  entity: [
    summaryIsShort,
    claimsAreShort,
    fewOpenTheCard,
    claimsAddSomething,
    titlesAreNotCopied,
    pagesWereRightThen,
    noConversionRates,
    preventionIsAttributed,
    oneSideIsNotAll,
  ],
  world: [],
};
