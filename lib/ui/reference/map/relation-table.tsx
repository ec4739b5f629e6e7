import type { OverviewRelation } from '../../../knowledge/overview';
import * as WORDING from '../../shared/wording';
import { addressOf } from '../address';

interface RelationTableProps {
  relations: readonly OverviewRelation[];
  nameOf(id: string): string;
}

/** Every relation in words. */
export function RelationTable({ relations, nameOf }: RelationTableProps) {
  const { columns } = WORDING.map;
  const link = (id: string) => <a href={addressOf({ at: 'entity', id })}>{nameOf(id)}</a>;
  const sorted = relations.toSorted(
    (a, b) => nameOf(a.from).localeCompare(nameOf(b.from)) || nameOf(a.to).localeCompare(nameOf(b.to)),
  );
  return (
    <table class="relations">
      <caption>{WORDING.map.list(relations.length)}</caption>
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
