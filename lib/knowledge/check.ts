import type { Problem } from './problem';
import { ACCUSATION_RULES } from './rules/accusations';
import { ALIAS_RULES } from './rules/aliases';
import { DATE_RULES } from './rules/dates';
import { FIGURE_RULES } from './rules/figures';
import { LAW_RULES } from './rules/law';
import { PAINTING_RULES } from './rules/painting';
import { PEOPLE_RULES } from './rules/people';
import { REFERENCE_RULES } from './rules/references';
import { type FindNames, SENTENCE_RULES, sentencesMatch } from './rules/sentences';
import { SOURCE_RULES } from './rules/sources';
import { STATUS_RULES } from './rules/statuses';
import { UNFINISHED_RULES } from './rules/unfinished';
import { WORDING_RULES } from './rules/wording';
import { createWorld, fileOf, type Rules } from './rules/world';
import type { AuthoredKnowledge } from './schema';

/** Everything that a machine can see of what may be said, and how. */
export const ALL_RULES: readonly Rules[] = [
  REFERENCE_RULES,
  SOURCE_RULES,
  DATE_RULES,
  FIGURE_RULES,
  STATUS_RULES,
  WORDING_RULES,
  ACCUSATION_RULES,
  PEOPLE_RULES,
  LAW_RULES,
  ALIAS_RULES,
  PAINTING_RULES,
  SENTENCE_RULES,
  UNFINISHED_RULES,
];

export interface CheckOptions {
  /** Day (`YYYY-MM-DD`) of the check; nothing may be dated later. */
  today: string;
  /** What the matcher finds in a sentence; without it the entities' sentences are not run. */
  find?: FindNames;
}

/**
 * Everything that is wrong with authored knowledge of the right shape, each with its mend, in the
 * order of the files. Returns an empty list where nothing is.
 */
export function checkKnowledge(knowledge: AuthoredKnowledge, { today, find }: CheckOptions): Problem[] {
  const world = createWorld(knowledge, today);
  const entityRules = ALL_RULES.flatMap((rules) => rules.entity);
  if (find) entityRules.push(sentencesMatch(find));
  return [
    ...ALL_RULES.flatMap((rules) => rules.world.flatMap((rule) => rule(world))),
    ...knowledge.entities.flatMap((entity) =>
      entityRules.flatMap((rule) =>
        rule(entity, world).map((finding) => ({ file: fileOf(entity), ...finding })),
      ),
    ),
  ].toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
