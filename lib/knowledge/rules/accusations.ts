import { isAccused } from '../accused';
import type { Entity } from '../schema';
import { isAccusation } from './statuses';
import { ACCUSED_OF, CONVICTING_NAMES, DEEDS, FOREIGN_STAGES, NO_VERDICT, UNDER_SUSPICION } from './words';
import { claimPath, type EntityRule, type Rules, type ShownText, shownTexts } from './world';

/** Accusations are told as accusations, and nothing else is. */

/** Nobody is called what only a conviction could make them. */
const nobodyIsConvictedByWords: EntityRule = (entity) =>
  textsOnAccused(entity).flatMap(({ path, text }) => {
    const [word] = text.match(CONVICTING_NAMES) ?? [];
    return word === undefined
      ? []
      : [
          {
            path,
            problem: `calls somebody who is not convicted "${word}"`,
            mend: 'say what they are accused of, and by whom',
          },
        ];
  });

const deedsAreAttributed: EntityRule = (entity) =>
  textsOnAccused(entity).flatMap(({ path, text }) => {
    const [deed] = text.match(DEEDS) ?? [];
    return deed === undefined || ACCUSED_OF.test(text)
      ? []
      : [
          {
            path,
            problem: `tells "${deed}" as a fact`,
            mend: 'say who says so ("prosecutors say that ...")',
          },
        ];
  });

/** An allegation says in its own text that it is one. */
const allegationsSoundLikeIt: EntityRule = ({ claims }) =>
  claims.flatMap((claim) =>
    isAccusation(claim) && !ACCUSED_OF.test(claim.text)
      ? [
          {
            path: `${claimPath(claim)}.text`,
            problem: `is "${claim.status}" but reads as a fact`,
            mend: 'name in the text who says, suspects or charges it',
          },
        ]
      : [],
  );

/** What is established accuses nobody. */
const establishedAccusesNobody: EntityRule = ({ claims }) =>
  claims.flatMap((claim) => {
    const [word] = claim.text.match(UNDER_SUSPICION) ?? [];
    return claim.status === 'established' && word !== undefined
      ? [
          {
            path: `${claimPath(claim)}.status`,
            problem: `is "established" for a statement on people who are "${word}"`,
            mend: 'make it alleged, charged or reported, with what that status carries',
          },
        ]
      : [];
  });

const chargedIsOurWord: EntityRule = ({ claims }) =>
  claims.flatMap((claim) => {
    const [stage] = [claim.text, claim.stage ?? ''].join(' ').match(FOREIGN_STAGES) ?? [];
    return claim.status === 'charged' && stage !== undefined
      ? [
          {
            path: `${claimPath(claim)}.status`,
            problem: `is "charged", but "${stage}" is no charge`,
            mend: 'make it alleged and keep the other word in stage',
          },
        ]
      : [];
  });

/** Whether there was a verdict is known or it is not; it is never known that there was none. */
const noVerdictIsNotKnown: EntityRule = (entity) =>
  textsOnAccused(entity).flatMap(({ path, text }) => {
    const [words] = text.match(NO_VERDICT) ?? [];
    return words === undefined
      ? []
      : [
          {
            path,
            problem: `says "${words}", which nobody knows`,
            mend: 'say that no report of the outcome was found, and when it was looked for',
          },
        ];
  });

/** The texts that speak of people who are not convicted: accusations, and an accused person's whole card. */
function textsOnAccused(entity: Entity): ShownText[] {
  const texts = shownTexts(entity);
  if (isAccused(entity)) return texts.filter(({ path }) => path !== 'name');
  return texts.filter(({ claim }) => claim !== undefined && isAccusation(claim));
}

export const ACCUSATION_RULES: Rules = {
  entity: [
    nobodyIsConvictedByWords,
    deedsAreAttributed,
    allegationsSoundLikeIt,
    establishedAccusesNobody,
    chargedIsOurWord,
    noVerdictIsNotKnown,
  ],
  world: [],
};
