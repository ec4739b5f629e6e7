import { chooseToPaint, type Density } from '../matching/calm';
import type { Match, Matcher } from '../matching/matcher';
import type { PageReport } from '../messages/reader';
import type { SourcedBlock } from '../prose/block';
import { declaredLanguage } from '../prose/elements';
import { readBlocks } from '../prose/read';
import { documentReader } from './dom-reader';
import { type Mark, markOf } from './mark';
import { mentionedOnPage } from './page-text';
import { isVisible } from './unclobbered';

/**
 * All mentions on the page, in reading order. One cheap look at the text comes first; on a page
 * that is not about these matters nothing else is done.
 */
export function scanDocument(matcher: Matcher, density: Density): Mark[] {
  if (!mentionedOnPage((text) => matcher.mightMention(text))) return [];
  const { body, title } = document;
  const blocks = readBlocks<Node>(body, documentReader);
  const lang = declaredLanguage(document.documentElement.lang);
  const { mentions } = matcher.read({
    blocks,
    titles: [title],
    ...(lang && lang !== 'other' && { lang }),
  });
  const seen = mentions.filter(isShown);
  const painted = chooseToPaint(seen, blocks, density);
  return seen.flatMap((match) => markOf(match, painted.has(match)) ?? []);
}

/** False for text that the page does not show. Asked of the few candidates only: it computes style. */
function isShown({ block, from }: Match<SourcedBlock<Node>>): boolean {
  const piece = block.pieces.findLast(({ start }) => start <= from);
  const around = piece?.node.parentElement;
  return around ? isVisible(around) : false;
}

/** What was found, most mentioned first. */
export function reportOf(marks: readonly Mark[]): PageReport {
  const names = new Map<string, { id: string; count: number; painted: number }>();
  for (const { id, painted } of marks) {
    const entry = names.get(id) ?? { id, count: 0, painted: 0 };
    entry.count += 1;
    if (painted) entry.painted += 1;
    names.set(id, entry);
  }
  return { names: [...names.values()].sort((a, b) => b.count - a.count) };
}
