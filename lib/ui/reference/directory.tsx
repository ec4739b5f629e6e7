import type { DirectoryEntry } from '../../knowledge/card';
import { KINDS } from '../../knowledge/vocabulary';
import * as WORDING from '../shared/wording';

/** Every entity that may be listed, by kind. */
export function Directory({ entries }: { entries: readonly DirectoryEntry[] }) {
  const kinds = KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  return (
    <>
      <h1>{WORDING.reference.all}</h1>
      <p class="intro">{WORDING.reference.intro}</p>
      {kinds.map((kind) => (
        <section key={kind} class="kind-list">
          <h2>{WORDING.kinds[kind]}</h2>
          <ul>
            {entries
              .filter((entry) => entry.kind === kind)
              .map((entry) => (
                <li key={entry.id}>
                  <EntryLink entry={entry} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export function EntryLink({ entry: { id, name, label, place } }: { entry: DirectoryEntry }) {
  return (
    <a class="row" href={`#${id}`}>
      <span class="name">{name}</span>
      <span class="what">{[label, place].filter(Boolean).join(' · ')}</span>
    </a>
  );
}
