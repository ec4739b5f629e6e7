import { useMemo } from 'preact/hooks';
import type { OverviewRelation } from '../../../knowledge/overview';
import * as WORDING from '../../shared/wording';
import { addressOf, type Filter } from '../address';
import { Filters } from '../filters';
import type { Whole } from '../whole';
import { layOut } from './layout';
import { RelationMap } from './relation-map';

interface MapViewProps {
  whole: Whole;
  filter: Filter;
  change(filter: Filter): void;
}

/** Who is related to whom: as a picture, and as a table that says how. */
export function MapView({ whole, filter, change }: MapViewProps) {
  const { overview, nameOf } = whole;
  const relations = useMemo(() => {
    const passes = whole.passes(filter);
    return overview.relations.filter(({ from, to }) => passes(from) && passes(to));
  }, [whole, overview, filter]);
  const ids = useMemo(() => [...new Set(relations.flatMap(({ from, to }) => [from, to]))], [relations]);
  const layout = useMemo(() => layOut(ids, relations), [ids, relations]);
  const present = whole.kindsOf(overview.relations.flatMap(({ from, to }) => [from, to]));
  return (
    <>
      <h1 tabIndex={-1}>{WORDING.views.map}</h1>
      <p class="intro">{WORDING.map.intro}</p>
      <Filters filter={filter} present={present} nameOf={nameOf} change={change} />
      {relations.length === 0 ? (
        <p class="empty">{WORDING.filter.nothing}</p>
      ) : (
        <>
          <RelationMap key={filter.about ?? ''} whole={whole} layout={layout} about={filter.about} />
          <RelationTable relations={relations} nameOf={nameOf} />
        </>
      )}
    </>
  );
}

interface RelationTableProps {
  relations: readonly OverviewRelation[];
  nameOf(id: string): string;
}

function RelationTable({ relations, nameOf }: RelationTableProps) {
  const { columns } = WORDING.map;
  const link = (id: string) => <a href={addressOf({ at: 'entity', id })}>{nameOf(id)}</a>;
  const sorted = relations.toSorted(
    (a, b) => nameOf(a.from).localeCompare(nameOf(b.from)) || nameOf(a.to).localeCompare(nameOf(b.to)),
  );
  return (
    <table class="relations">
      <caption>{WORDING.map.list}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.from}</th>
          <th scope="col">{columns.relation}</th>
          <th scope="col">{columns.to}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ from, relation, to }) => (
          <tr key={`${from} ${relation} ${to}`}>
            <th scope="row">{link(from)}</th>
            <td lang="en">{relation}</td>
            <td>{link(to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
