import type { DirectoryEntry } from '../../knowledge/card';
import { KINDS } from '../../knowledge/vocabulary';
import { say } from '../shared/page-wording';

/** Every entity that may be listed, by kind. */
export function Directory({ entries }: { entries: readonly DirectoryEntry[] }) {
  const kinds = KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  return (
    <>
      <h1>{say('reference.all')}</h1>
      <p class="intro">{say('reference.intro')}</p>
      {kinds.map((kind) => (
        <section key={kind} class="kind-list">
          <h2>{say(`kinds.${kind}`)}</h2>
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
    <a class="row" href={`#${id}`} lang="en">
      <span class="name">{name}</span>
      <span class="what">{[label, place].filter(Boolean).join(' · ')}</span>
    </a>
  );
}
