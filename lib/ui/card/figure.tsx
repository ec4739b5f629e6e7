import type { CardSeries, CardSource } from '../../knowledge/card';
import { ageInYears, formatDate, formatFigure, today, typeset } from '../shared/format';
import { SourceLinks } from '../shared/source-links';
import { say } from '../shared/wording';
import { SeriesPlot } from './series-plot';

interface FigureProps {
  series: CardSeries;
  /** Series counted together with it, which it must not be seen without. */
  beside: readonly CardSeries[];
  sources: readonly CardSource[];
}

/** The figure a series leads with: what it counts, of which day, and its course in small. */
export function Figure({ series, beside, sources }: FigureProps) {
  const { points, newest, scope, note } = series;
  const point = points[newest];
  if (!point) return null;
  const age = ageInYears(point.date, today());
  const ids = new Set([series, ...beside].flatMap((one) => one.points[one.newest]?.sources ?? []));
  return (
    <section class="figure">
      <div>
        <Lead series={series} />
        {beside.map((other) => (
          <Lead key={other.id} series={other} />
        ))}
        <p class="soft">
          <span lang="en">{scope}</span> · {say(`figure.${point.status}`)}, {formatDate(point.date)}
          {age !== undefined && `, ${say('figure.yearsOld', { count: age })}`} ·{' '}
          <SourceLinks ids={[...ids]} sources={sources} />
        </p>
        {note && (
          <p class="soft" lang="en">
            {typeset(note)}
          </p>
        )}
      </div>
      <SeriesPlot points={points} />
    </section>
  );
}

function Lead({ series }: { series: CardSeries }) {
  const point = series.points[series.newest];
  return (
    point && (
      <p class="number">
        {formatFigure(point, series)}{' '}
        <span class="unit" lang="en">
          {series.label}
        </span>
      </p>
    )
  );
}

/** Counts of the same day by the same counter: arrests do not stand without what came of them. */
export function countedWith(series: CardSeries, all: readonly CardSeries[]): CardSeries[] {
  const key = dayOf(series);
  return all.filter((other) => other !== series && other.unit === series.unit && dayOf(other) === key);
}

function dayOf({ points, newest, scope, publisher }: CardSeries): string {
  return [points[newest]?.date, scope, publisher].join('|');
}
