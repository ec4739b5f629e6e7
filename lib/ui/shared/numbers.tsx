import type { CardSeries, CardSource } from '../../knowledge/card';
import { figureCitation } from './citation';
import { CopyButton } from './copy-button';
import { ageInYears, formatDate, formatFigure, scopeBeside, today } from './format';
import { SourceLinks } from './source-links';
import * as WORDING from './wording';

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
  const { columns } = WORDING.numbers;
  return (
    <table class="numbers">
      <caption>{WORDING.numbers.which}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.status}</th>
          <th scope="col">{columns.by}</th>
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      {series.map((one) => (
        <tbody key={one.id}>
          <tr class="what">
            <th scope="rowgroup" colSpan={5}>
              <span lang="en">
                <b>{one.label}</b> <span class="soft">{scopeBeside(one)}</span>
                {one.note && <span class="soft note">{one.note}</span>}
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
  const { columns } = WORDING.numbers;
  return (
    <tr class={isLead ? 'count lead' : 'count'}>
      <td class="number">
        {formatFigure(point, series)}
        {isLead && <span class="tag">{WORDING.numbers.lead}</span>}
      </td>
      <td class="date" data-column={columns.date}>
        {formatDate(point.date)}
        {age !== undefined && <span class="soft age">{WORDING.yearsOld(age)}</span>}
      </td>
      <td class="status" data-column={columns.status}>
        {WORDING.figureStatus[point.status]}
      </td>
      <td data-column={columns.by} lang="en">
        {series.publisher}
      </td>
      <td class="from">
        <SourceLinks ids={point.sources} sources={sources} />
        <CopyButton text={() => figureCitation(name, series, point, sources)} />
      </td>
    </tr>
  );
}
