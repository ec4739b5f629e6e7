import { repeated } from './references';
import type { EntityRule, Finding, Rules } from './world';

/** The sentences that an entity must, and must not, be found in. */

/** The ids of the entities that are found in a sentence standing alone on a page. */
export type FindNames = (sentence: string) => readonly string[];

const sentencesAreThere: EntityRule = ({ matches }) => {
  const findings: Finding[] = [];
  for (const field of ['must', 'mustNot'] as const) {
    if (matches[field].length === 0) {
      findings.push({
        path: `matches.${field}`,
        problem: 'holds no sentence',
        mend:
          field === 'must'
            ? 'add a sentence, as news would write it, in which the entity is meant'
            : 'add a sentence with a name that looks like it but means something else',
      });
    }
  }
  for (const sentence of repeated([...matches.must, ...matches.mustNot])) {
    findings.push({
      path: 'matches',
      problem: `holds "${sentence}" twice`,
      mend: 'keep one of them',
    });
  }
  return findings;
};

/** A rule that runs the sentences through the matcher. */
export function sentencesMatch(find: FindNames): EntityRule {
  return ({ id, matches }) => [
    ...matches.must.flatMap((sentence, position) =>
      find(sentence).includes(id)
        ? []
        : [
            {
              path: `matches.must[${position}]`,
              problem: `is not found in "${sentence}"`,
              mend: 'add the name, or the words near it that prove it; "npm run annotate" says why it was kept out',
            },
          ],
    ),
    ...matches.mustNot.flatMap((sentence, position) =>
      find(sentence).includes(id)
        ? [
            {
              path: `matches.mustNot[${position}]`,
              problem: `is found in "${sentence}"`,
              mend: 'ask for more evidence, or add notNear words or a trap',
            },
          ]
        : [],
    ),
  ];
}

export const SENTENCE_RULES: Rules = { entity: [sentencesAreThere], world: [] };
