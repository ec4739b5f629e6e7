import { useMemo } from 'preact/hooks';
import { say } from '../../shared/page-wording';
import { Filters } from '../filters';
import type { ViewProps } from '../view-props';
import { layOut } from './layout';
import { RelationMap } from './relation-map';
import { RelationTable } from './relation-table';

/** More names than this are no picture any more, and would take seconds to place. */
const MOST_NAMES = 400;

/** Who is related to whom: as a picture, and as a table that says how. */
export function MapView({ whole, filter, change, heading }: ViewProps) {
  const { overview, nameOf } = whole;
  const relations = useMemo(() => {
    const passes = whole.passes(filter);
    // What a map is about is on it, whatever its kind.
    const isShown = (id: string): boolean => id === filter.about || passes(id);
    return overview.relations.filter(({ from, to }) => isShown(from) && isShown(to));
  }, [whole, overview, filter]);
  const all = overview.relations.flatMap(({ from, to }) => [from, to]);
  const names = new Set(relations.flatMap(({ from, to }) => [from, to])).size;
  const layout = useMemo(() => (names <= MOST_NAMES ? layOut(relations) : undefined), [relations, names]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('view.map')}
      </h1>
      <p class="intro">{say('map.intro')}</p>
      <Filters
        filter={filter}
        kinds={whole.kindsOf(all)}
        subjects={whole.subjects(all, filter)}
        change={change}
      />
      {relations.length === 0 ? (
        <p class="empty">{say('filter.nothing')}</p>
      ) : (
        <>
          {layout ? (
            <RelationMap key={filter.about} whole={whole} layout={layout} about={filter.about} />
          ) : (
            <p class="empty">{say('map.tooMany', { count: names })}</p>
          )}
          <RelationTable relations={relations} nameOf={nameOf} />
        </>
      )}
    </>
  );
}
