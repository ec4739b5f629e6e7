import type { CardSeries, CardSource } from '../../knowledge/card';
import { CopyButton } from './copy-button';
import { figureCitation } from './figure-citation';
import { ageInYears, formatDate, formatFigure, scopeBeside, today, typeset } from './format';
import { say } from './page-wording';
import { SourceLinks } from './source-links';

interface NumbersProps {
  /** Name of the entity whose figures they are. */
  name: string;
  series: readonly CardSeries[];
  sources: readonly CardSource[];
}

/**
 * Which number to use: under each heading what is counted, below it the counts, with the newest
 * official one first. One body of the table a counter.
 */
export function Numbers({ name, series, sources }: NumbersProps) {
  return (
    <table class="numbers">
      <caption>{say('numbers.which')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('numbers.number')}</th>
          <th scope="col">{say('numbers.date')}</th>
          <th scope="col">{say('numbers.status')}</th>
          <th scope="col">{say('numbers.by')}</th>
          <th scope="col">{say('numbers.source')}</th>
        </tr>
      </thead>
      {series.map((one) => (
        <tbody key={one.id}>
          <tr class="what">
            <th scope="rowgroup" colSpan={5}>
              <span lang="en">
                <b>{one.label}</b> <span class="soft">{scopeBeside(one)}</span>
                {one.note && <span class="soft note">{typeset(one.note)}</span>}
              </span>
            </th>
          </tr>
          {leadFirst(one).map((point) => (
            <Count
              key={`${point.date} ${point.value}`}
              name={name}
              series={one}
              point={point}
              sources={sources}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type Point = CardSeries['points'][number];

/** The point to lead with, then the others, newest first. */
function leadFirst({ points, newest }: CardSeries): Point[] {
  const lead = points[newest];
  return [...(lead ? [lead] : []), ...points.filter((point) => point !== lead).toReversed()];
}

interface CountProps extends Omit<NumbersProps, 'series'> {
  series: CardSeries;
  point: Point;
}

function Count({ name, series, point, sources }: CountProps) {
  const isNewest = point === series.points[series.newest];
  // What is only reported is not recommended, though it may be all there is.
  const isLead = isNewest && series.points.length > 1 && point.status === 'official-figure';
  const age = isNewest ? ageInYears(point.date, today()) : undefined;
  return (
    <tr class={isLead ? 'count lead' : 'count'}>
      <td class="number">
        {formatFigure(point, series)}
        {isLead && <span class="tag">{say('numbers.lead')}</span>}
      </td>
      <td class="date" data-column={say('numbers.date')}>
        {formatDate(point.date)}
        {age !== undefined && <span class="soft age">{say('figure.yearsOld', { count: age })}</span>}
      </td>
      <td class="status" data-column={say('numbers.status')}>
        {say(`figure.${point.status}`)}
      </td>
      <td data-column={say('numbers.by')} lang="en">
        {series.publisher}
      </td>
      <td class="from">
        <SourceLinks ids={point.sources} sources={sources} />
        <CopyButton text={() => figureCitation(name, series, point, sources)} />
      </td>
    </tr>
  );
}
