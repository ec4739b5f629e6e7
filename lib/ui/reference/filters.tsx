import type { Kind } from '../../knowledge/vocabulary';
import { say } from '../shared/page-wording';
import type { Filter } from './address';
import { KindSign } from './kind-mark';

interface FiltersProps {
  filter: Filter;
  /** Kinds that there is anything of. */
  kinds: readonly Kind[];
  /** Entities that a view can be about, by name. */
  subjects: readonly { id: string; name: string }[];
  change(filter: Filter): void;
}

/** Narrows a view down to what concerns one entity, and to some kinds; its marks are the legend as well. */
export function Filters({ filter, kinds, subjects, change }: FiltersProps) {
  const { about } = filter;
  const toggle = (kind: Kind): void =>
    change({ ...filter, kinds: kinds.filter((each) => (each === kind) !== filter.kinds.includes(each)) });
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label class="about">
        {say('filter.about')}
        <select
          value={about ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ kinds: filter.kinds, ...(value !== '' && { about: value }) })
          }
        >
          <option value="">{say('filter.everything')}</option>
          {subjects.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{say('filter.kinds')}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={filter.kinds.includes(kind)} onChange={() => toggle(kind)} />
            <KindSign kind={kind} />
            {say(`kinds.${kind}`)}
          </label>
        ))}
      </fieldset>
    </form>
  );
}
