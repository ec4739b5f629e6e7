import { compileIndex } from '../lib/knowledge/compile';
import type { FindNames } from '../lib/knowledge/rules/sentences';
import type { Knowledge } from '../lib/knowledge/schema';
import { createMatcher } from '../lib/matching/matcher';
import { pageOfText } from './page-file';

/** What the matcher finds in a sentence that is a page of its own. */
export function finderFor(knowledge: Knowledge): FindNames {
  const matcher = createMatcher(compileIndex(knowledge));
  return (sentence) => matcher.read(pageOfText(sentence)).mentions.map(({ entity }) => entity.id);
}
