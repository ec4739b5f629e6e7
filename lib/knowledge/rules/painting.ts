import type { Painting } from '../vocabulary';
import type { EntityRule, Rules } from './world';

/** What is underlined by default: names, not vocabulary. */

/** Decided by hand: words that every reader knows stay quiet, words that few know do not. */
const DECIDED: Record<string, Painting> = {
  extradition: 'listed',
  'money-laundering': 'listed',
  ocg: 'listed',
  gendarmerie: 'listed',
  'end-to-end-encryption': 'listed',
  remand: 'once',
  'kill-code': 'normal',
};

const wordsStayQuiet: EntityRule = ({ id, kind, painting, aliases }) => {
  const decided = Object.hasOwn(DECIDED, id) ? DECIDED[id] : undefined;
  if (decided) {
    return painting === decided
      ? []
      : [
          {
            path: 'painting',
            problem: `is "${painting}", but "${decided}" was decided for this word`,
            mend: `make it ${decided}`,
          },
        ];
  }
  const general =
    (kind === 'term' || kind === 'technique') && !aliases.some(({ evidence }) => evidence === 'strong');
  return general && painting === 'normal'
    ? [
        {
          path: 'painting',
          problem: 'underlines a general term, none of whose names stands alone',
          mend: 'make it listed or once, or give the name that is strong',
        },
      ]
    : [];
};

export const PAINTING_RULES: Rules = { entity: [wordsStayQuiet], world: [] };
