import type { CardClaim, CardSource, EntityCard } from '../../knowledge/card';
import { formatDate } from './format';
import { statusWords } from './status';
import { say } from './wording';

/**
 * A statement as it can be cited, in one paragraph of plain text: of whom it is said, its status
 * with all that belongs beside it, the citation of a ruling, and each source with its date,
 * address and the day it was last looked at.
 */
export function claimCitation(
  { name, ruling, sources }: Pick<EntityCard, 'name' | 'ruling' | 'sources'>,
  claim: CardClaim,
): string {
  // A dispute does not replace the status here: what is said against the statement follows.
  const { status, details } = statusWords(claim, claim.status);
  const isFollowed = claim.standing !== undefined || claim.outcome !== undefined;
  const about = [
    claim.disputed && say('status.disputed'),
    status,
    ...details,
    isFollowed && say('source.checked', { date: formatDate(claim.checkedOn) }),
  ];
  return inOneLine([
    `${name}: ${claim.text}`,
    `[${about.filter(Boolean).join(', ')}].`,
    ...claim.against.map((other) => `${say('claim.against')} ${other}`),
    ruling && `${ruling.court}, ${formatDate(ruling.date)}, ${ruling.citation}.`,
    ...sourceTexts(claim.sources, sources),
  ]);
}

/** Parts that are there, as one paragraph. */
export function inOneLine(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** Sources as they are cited, each as a sentence. */
export function sourceTexts(ids: readonly string[], sources: readonly CardSource[]): string[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []).map(sourceText);
}

function sourceText({ publisher, title, date, url, copyOf, checkedOn }: CardSource): string {
  const original = copyOf ?? { publisher, date };
  const named = [
    original.publisher,
    title && `“${title}”`,
    original.date && formatDate(original.date),
    copyOf && `${say('source.copy')}: ${publisher}`,
  ];
  return `${named.filter(Boolean).join(', ')}, ${url} (${say('source.checked', { date: formatDate(checkedOn) })}).`;
}
