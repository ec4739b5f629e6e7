import type { CardSeries, CardSource } from '../../knowledge/card';
import { ageInYears, formatDate, formatFigure, today } from './format';
import { SourceLinks } from './source-links';
import * as WORDING from './wording';

interface FiguresProps {
  figures: readonly CardSeries[];
  sources: readonly CardSource[];
}

/** Every series of an entity: the figure to lead with, and where there are more, all of them in a table. */
export function Figures({ figures, sources }: FiguresProps) {
  return (
    <section class="figures">
      <h2>{WORDING.entity.figures}</h2>
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
        {formatFigure(lead, series)} <span class="unit">{label}</span>
      </p>
      <p class="soft">
        {scope} · {WORDING.entity.counted(publisher)} · {formatDate(lead.date)}
        {age !== undefined && `, ${WORDING.yearsOld(age)}`}
        {points.length === 1 && (
          <>
            {' · '}
            {WORDING.figureStatus[lead.status]} · <SourceLinks ids={lead.sources} sources={sources} />
          </>
        )}
      </p>
      {note && <p class="soft">{note}</p>}
      {points.length > 1 && (
        <table>
          <caption class="hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{WORDING.entity.columns.date}</th>
              <th scope="col" class="count">
                {WORDING.entity.columns.value}
              </th>
              <th scope="col">{WORDING.entity.columns.sources}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={`${point.date} ${point.value}`}>
                <td class="date">{formatDate(point.date)}</td>
                <td class="count">{formatFigure(point, series)}</td>
                <td>
                  {WORDING.figureStatus[point.status]} · <SourceLinks ids={point.sources} sources={sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
