import { useMemo } from 'preact/hooks';
import { Numbers } from '../../shared/numbers';
import { say } from '../../shared/page-wording';
import { addressOf } from '../address';
import { Filters } from '../filters';
import type { ViewProps } from '../view-props';
import { Charts } from './charts';
import { byEntity } from './figures-model';

/** What was counted: counters over time as pictures, and for every entity a table of what each number counts. */
export function FiguresView({ whole, filter, change, heading }: ViewProps) {
  const { overview, nameOf } = whole;
  const groups = useMemo(() => {
    const passes = whole.passes(filter);
    return byEntity(overview.series.filter(({ entity }) => passes(entity)));
  }, [whole, overview, filter]);
  const all = overview.series.map(({ entity }) => entity);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('view.figures')}
      </h1>
      <p class="intro">{say('figures.intro')}</p>
      <Filters
        filter={filter}
        kinds={whole.kindsOf(all)}
        subjects={whole.subjects(all, filter)}
        change={change}
      />
      {groups.length === 0 && <p class="empty">{say('filter.nothing')}</p>}
      {groups.map(({ entity, series }) => (
        <section key={entity} class="counted">
          <h2>
            <a href={addressOf({ at: 'entity', id: entity })}>{nameOf(entity)}</a>
          </h2>
          <Charts series={series} sources={overview.sources} />
          <Numbers name={nameOf(entity)} series={series} sources={overview.sources} />
        </section>
      ))}
    </>
  );
}
