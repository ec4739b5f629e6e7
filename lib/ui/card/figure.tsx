import type { CardSeries, CardSource } from '../../knowledge/card';
import { ageInYears, formatDate, formatFigure, today } from '../shared/format';
import { SourceLinks } from '../shared/source-links';
import { say } from '../shared/wording';
import { SeriesPlot } from './series-plot';

/** The figure a series leads with: what it counts, of which day, and its course in small. */
export function Figure({ series, sources }: { series: CardSeries; sources: readonly CardSource[] }) {
  const { points, newest, label, scope, note } = series;
  const point = points[newest];
  if (!point) return null;
  const age = ageInYears(point.date, today());
  return (
    <section class="figure">
      <div>
        <p class="number">
          {formatFigure(point, series)}{' '}
          <span class="unit" lang="en">
            {label}
          </span>
        </p>
        <p class="soft">
          <span lang="en">{scope}</span> · {say(`figure.${point.status}`)}, {formatDate(point.date)}
          {age !== undefined && `, ${say('figure.yearsOld', { count: age })}`} ·{' '}
          <SourceLinks ids={point.sources} sources={sources} />
        </p>
        {note && (
          <p class="soft" lang="en">
            {note}
          </p>
        )}
      </div>
      <SeriesPlot points={points} />
    </section>
  );
}
