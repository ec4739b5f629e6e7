import { KINDS, type Kind } from '../../knowledge/vocabulary';
import * as WORDING from '../shared/wording';
import type { Filter } from './address';

interface FiltersProps {
  filter: Filter;
  /** Kinds that there is anything of. */
  present: ReadonlySet<Kind>;
  nameOf(id: string): string;
  change(filter: Filter): void;
}

/** Narrows a view to some kinds, and says where it is narrowed to one entity. */
export function Filters({ filter, present, nameOf, change }: FiltersProps) {
  const { about, kinds } = filter;
  const all = KINDS.filter((kind) => present.has(kind));
  const shown = kinds.length === 0 ? all : kinds;
  const toggle = (kind: Kind): void => {
    const left = all.filter((each) => (each === kind) !== shown.includes(each));
    // Nothing narrowed down is no filter, and an address without one.
    change({ ...filter, kinds: left.length === all.length ? [] : left });
  };
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      {about !== undefined && (
        <p class="about">
          {WORDING.filter.about(nameOf(about))}{' '}
          <button type="button" class="link" onClick={() => change({ kinds })}>
            {WORDING.filter.all}
          </button>
        </p>
      )}
      <fieldset>
        <legend>{WORDING.filter.legend}</legend>
        {all.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={shown.includes(kind)} onChange={() => toggle(kind)} />
            {WORDING.kinds[kind]}
          </label>
        ))}
      </fieldset>
    </form>
  );
}
