import type { CardClaim, CardSeries, CardSource, EntityCard } from '../../knowledge/card';
import { formatDate, formatFigure } from './format';
import { statusWords } from './status';
import * as WORDING from './wording';

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
    claim.disputed && WORDING.disputed,
    status,
    ...details,
    isFollowed && WORDING.source.checked(formatDate(claim.checkedOn)),
  ];
  return inOneLine([
    `${name}: ${claim.text}`,
    `[${about.filter(Boolean).join(', ')}].`,
    ...claim.against.map((other) => `${WORDING.entity.against} ${other}`),
    ruling && `${ruling.court}, ${formatDate(ruling.date)}, ${ruling.citation}.`,
    ...sourceTexts(claim.sources, sources),
  ]);
}

/** A count as it can be cited: what was counted where, by whom and as of when, and its sources. */
export function figureCitation(
  name: string,
  series: CardSeries,
  point: CardSeries['points'][number],
  sources: readonly CardSource[],
): string {
  const { label, scope, publisher, note } = series;
  const about = [
    WORDING.figureStatus[point.status],
    WORDING.entity.counted(publisher),
    WORDING.asOf(formatDate(point.date)),
  ];
  return inOneLine([
    `${name}: ${formatFigure(point, series)} ${label} (${scope})`,
    `[${about.join(', ')}].`,
    note,
    ...sourceTexts(point.sources, sources),
  ]);
}

function inOneLine(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

function sourceTexts(ids: readonly string[], sources: readonly CardSource[]): string[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []).map(sourceText);
}

function sourceText({ publisher, title, date, url, copyOf, checkedOn }: CardSource): string {
  const original = copyOf ?? { publisher, date };
  const named = [
    original.publisher,
    title && `“${title}”`,
    original.date && formatDate(original.date),
    copyOf && `${WORDING.source.copy}: ${publisher}`,
  ];
  return `${named.filter(Boolean).join(', ')}, ${url} (${WORDING.source.checked(formatDate(checkedOn))}).`;
}
