import type { CardSeries, CardSource } from '../../knowledge/card';
import { ageInYears, formatDate, formatFigure, today } from './format';
import { say } from './page-wording';
import { SourceLinks } from './source-links';

interface FiguresProps {
  figures: readonly CardSeries[];
  sources: readonly CardSource[];
}

/** Every series of an entity: the figure to lead with, and where there are more, all of them in a table. */
export function Figures({ figures, sources }: FiguresProps) {
  return (
    <section class="figures">
      <h2>{say('story.figures')}</h2>
      {figures.map((series) => (
        <Figure key={series.id} series={series} sources={sources} />
      ))}
    </section>
  );
}

function Figure({ series, sources }: { series: CardSeries; sources: readonly CardSource[] }) {
  const { points, label, scope, publisher, note } = series;
  const lead = points[series.newest];
  if (!lead) return null;
  const age = ageInYears(lead.date, today());
  return (
    <div class="series">
      <p class="number">
        {formatFigure(lead, series)}{' '}
        <span class="unit" lang="en">
          {label}
        </span>
      </p>
      <p class="soft">
        <span lang="en">{scope}</span> · {say('story.counted', { publisher })} · {formatDate(lead.date)}
        {age !== undefined && `, ${say('figure.yearsOld', { count: age })}`}
        {points.length === 1 && (
          <>
            {' · '}
            {say(`figure.${lead.status}`)} · <SourceLinks ids={lead.sources} sources={sources} />
          </>
        )}
      </p>
      {note && (
        <p class="soft" lang="en">
          {note}
        </p>
      )}
      {points.length > 1 && (
        <table>
          <caption class="hidden" lang="en">
            {label}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('story.column.date')}</th>
              <th scope="col" class="count">
                {say('story.column.value')}
              </th>
              <th scope="col">{say('story.column.sources')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={`${point.date} ${point.value}`}>
                <td class="date">{formatDate(point.date)}</td>
                <td class="count">{formatFigure(point, series)}</td>
                <td>
                  {say(`figure.${point.status}`)} · <SourceLinks ids={point.sources} sources={sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
