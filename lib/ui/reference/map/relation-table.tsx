import type { OverviewRelation } from '../../../knowledge/overview';
import { say } from '../../shared/page-wording';
import { addressOf } from '../address';

interface RelationTableProps {
  relations: readonly OverviewRelation[];
  nameOf(id: string): string;
}

/** Every relation in words. */
export function RelationTable({ relations, nameOf }: RelationTableProps) {
  const link = (id: string) => <a href={addressOf({ at: 'entity', id })}>{nameOf(id)}</a>;
  const sorted = relations.toSorted(
    (a, b) => nameOf(a.from).localeCompare(nameOf(b.from)) || nameOf(a.to).localeCompare(nameOf(b.to)),
  );
  return (
    <table class="relations">
      <caption>{say('map.relations', { count: relations.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('map.from')}</th>
          <th scope="col">{say('map.relation')}</th>
          <th scope="col">{say('map.to')}</th>
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
