import { FILL_IN } from '../skeleton';
import { type EntityRule, type Rules, shownTexts } from './world';

/** Nothing of a skeleton is left. */
const nothingToFillIn: EntityRule = (entity) =>
  [
    ...shownTexts(entity),
    ...entity.matches.must.map((text, position) => ({ path: `matches.must[${position}]`, text })),
    ...entity.matches.mustNot.map((text, position) => ({ path: `matches.mustNot[${position}]`, text })),
  ]
    .filter(({ text }) => text.includes(FILL_IN))
    .map(({ path }) => ({ path, problem: `still says "${FILL_IN}"`, mend: 'fill it in' }));

export const UNFINISHED_RULES: Rules = { entity: [nothingToFillIn], world: [] };
