import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CardSeries, CardSource } from '../../../knowledge/card';
import type { OverviewSeries } from '../../../knowledge/overview';
import { ageInYears, formatDate, formatFigure, today } from '../../shared/format';
import { SourceLinks } from '../../shared/source-links';
import * as WORDING from '../../shared/wording';
import { addressOf, type Filter } from '../address';
import { Filters } from '../filters';
import type { Whole } from '../whole';
import { momentOf, SeriesChart } from './series-chart';

interface FiguresViewProps {
  whole: Whole;
  filter: Filter;
  change(filter: Filter): void;
}

/** What was counted: counters over time as pictures, and for every entity a table of what each number counts. */
export function FiguresView({ whole, filter, change }: FiguresViewProps) {
  const { overview, nameOf } = whole;
  const groups = useMemo(() => {
    const passes = whole.passes(filter);
    return byEntity(overview.series.filter(({ entity }) => passes(entity)));
  }, [whole, overview, filter]);
  const present = whole.kindsOf(overview.series.map(({ entity }) => entity));
  return (
    <>
      <h1 tabIndex={-1}>{WORDING.views.figures}</h1>
      <p class="intro">{WORDING.figures.intro}</p>
      <Filters filter={filter} present={present} nameOf={nameOf} change={change} />
      {groups.length === 0 && <p class="empty">{WORDING.filter.nothing}</p>}
      {groups.map(({ entity, series }) => (
        <section key={entity} class="counted">
          <h2>
            <a href={addressOf({ at: 'entity', id: entity })}>{nameOf(entity)}</a>
          </h2>
          <Charts series={series} sources={overview.sources} />
          <NumbersTable series={series} sources={overview.sources} />
        </section>
      ))}
    </>
  );
}

/** Series of one entity, most points first, the headline first of all. */
function byEntity(all: readonly OverviewSeries[]): { entity: string; series: CardSeries[] }[] {
  const groups = new Map<string, CardSeries[]>();
  for (const { entity, series } of all) groups.set(entity, [...(groups.get(entity) ?? []), series]);
  return [...groups]
    .map(([entity, series]) => ({ entity, series }))
    .sort((a, b) => mostPoints(b.series) - mostPoints(a.series));
}

function mostPoints(series: readonly CardSeries[]): number {
  return Math.max(...series.map(({ points }) => points.length));
}

interface SeriesProps {
  series: readonly CardSeries[];
  sources: readonly CardSource[];
}

/** A picture for every counter that was read more than once, all along the same stretch of time. */
function Charts({ series, sources }: SeriesProps) {
  const courses = series.filter(({ points }) => points.length > 1);
  if (courses.length === 0) return null;
  const moments = courses.flatMap(({ points }) => points.map(momentOf));
  const span = [Math.min(...moments), Math.max(...moments)] as const;
  return (
    <div class="charts">
      {courses.map((course) => (
        <figure key={course.id}>
          <figcaption>
            <b>{course.label}</b>
            <span class="soft">
              {course.scope} · {WORDING.entity.counted(course.publisher)}
            </span>
          </figcaption>
          <SeriesChart series={course} sources={sources} span={span} />
        </figure>
      ))}
      <p class="soft legend">
        <svg width="12" height="12" aria-hidden="true">
          <circle class="official" cx="6" cy="6" r="4.5" />
        </svg>{' '}
        {WORDING.figures.legend.official}{' '}
        <svg width="12" height="12" aria-hidden="true">
          <circle class="reported" cx="6" cy="6" r="4" />
        </svg>{' '}
        {WORDING.figures.legend.reported}
      </p>
    </div>
  );
}

/** Which number to use: what each one counts, who counted, as of when, from where. */
function NumbersTable({ series, sources }: SeriesProps) {
  const { columns } = WORDING.figures;
  return (
    <table class="numbers">
      <caption>{WORDING.figures.which}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.counts}</th>
          <th scope="col" class="count">
            {columns.number}
          </th>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.by}</th>
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {series.map((one) => (
          <Fragment key={one.id}>
            {one.points.toReversed().map((point, at) => {
              const age = at === 0 ? ageInYears(point.date, today()) : undefined;
              return (
                <tr key={`${point.date} ${point.value}`}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={one.points.length} lang="en">
                      {one.label} <span class="soft">{one.scope}</span>
                      {one.note && <span class="soft note">{one.note}</span>}
                    </th>
                  )}
                  <td class="count">{formatFigure(point, one)}</td>
                  <td class="date">
                    {formatDate(point.date)}
                    {age !== undefined && <span class="soft"> {WORDING.yearsOld(age)}</span>}
                  </td>
                  <td lang="en">{one.publisher}</td>
                  <td>
                    {WORDING.figureStatus[point.status]} ·{' '}
                    <SourceLinks ids={point.sources} sources={sources} />
                  </td>
                </tr>
              );
            })}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
