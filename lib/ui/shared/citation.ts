import type { CardClaim, CardSource, EntityCard } from '../../knowledge/card';
import { formatDate } from './format';
import { statusWords } from './status';
import * as WORDING from './wording';

/**
 * A statement as it can be cited: what is said of whom, its status, the sources with their dates
 * and the day they were looked at, the citation of a ruling, and the day of the knowledge. One
 * paragraph of plain text.
 * @param builtOn day of the knowledge (`YYYY-MM-DD`), left out where it is not known
 */
export function citationOf(
  { name, ruling, sources }: Pick<EntityCard, 'name' | 'ruling' | 'sources'>,
  claim: CardClaim,
  builtOn: string | undefined,
): string {
  const { status, details } = statusWords(claim);
  const used = claim.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return [
    `${name}: ${claim.text}`,
    `[${[status, ...details].join(', ')}]`,
    ruling && `${ruling.court}, ${formatDate(ruling.date)}, ${ruling.citation}.`,
    ...used.map(sourceText),
    builtOn && `(${WORDING.citation.via(formatDate(builtOn))})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function sourceText({ publisher, title, date, url, copyOf, checkedOn }: CardSource): string {
  const original = copyOf ?? { publisher, date };
  const who = [
    original.publisher,
    copyOf ? undefined : title && `“${title}”`,
    original.date && formatDate(original.date),
  ];
  const copy = copyOf ? [`${WORDING.source.copy}: ${publisher}`] : [];
  return `${[...who, ...copy].filter(Boolean).join(', ')}, ${url} (${WORDING.source.checked(formatDate(checkedOn))}).`;
}
