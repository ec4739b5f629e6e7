import type { CardSeries, CardSource } from '../../knowledge/card';
import { inOneLine, sourceTexts } from './citation';
import { formatDate, formatFigure } from './format';
import { say } from './page-wording';

/** A count as it can be cited: what was counted where, by whom and as of when, and its sources. */
export function figureCitation(
  name: string,
  series: CardSeries,
  point: CardSeries['points'][number],
  sources: readonly CardSource[],
): string {
  const { label, scope, publisher, note } = series;
  const about = [
    say(`figure.${point.status}`),
    say('story.counted', { publisher }),
    say('claim.asOf', { date: formatDate(point.date) }),
  ];
  return inOneLine([
    `${name}: ${formatFigure(point, series)} ${label} (${scope})`,
    `[${about.join(', ')}].`,
    note,
    ...sourceTexts(point.sources, sources),
  ]);
}
