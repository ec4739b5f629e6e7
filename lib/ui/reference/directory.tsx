import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { DirectoryEntry } from '../../knowledge/card';
import { KINDS, type Kind } from '../../knowledge/vocabulary';
import { say } from '../shared/page-wording';
import { addressOf } from './address';
import { KindSign } from './kind-mark';

/** Entries of a kind that are drawn at first, however many there are. */
const SHOWN = 40;

interface DirectoryProps {
  entries: readonly DirectoryEntry[];
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Every entity that may be listed, by kind. */
export function Directory({ entries, heading }: DirectoryProps) {
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('reference.all')}
      </h1>
      <p class="intro">{say('reference.intro')}</p>
      {KINDS.map((kind) => (
        <OfKind key={kind} kind={kind} entries={entries.filter((entry) => entry.kind === kind)} />
      ))}
    </>
  );
}

function OfKind({ kind, entries }: { kind: Kind; entries: readonly DirectoryEntry[] }) {
  const [most, setMost] = useState<number | undefined>(SHOWN);
  if (entries.length === 0) return null;
  return (
    <section class="kind-list">
      <h2>
        <KindSign kind={kind} /> {say(`kinds.${kind}`)}
      </h2>
      <ul>
        {entries.slice(0, most).map((entry) => (
          <li key={entry.id}>
            <EntryLink entry={entry} />
          </li>
        ))}
      </ul>
      {most !== undefined && entries.length > most && (
        <button type="button" class="link" onClick={() => setMost(undefined)}>
          {say('reference.showAll', { count: entries.length })}
        </button>
      )}
    </section>
  );
}

export function EntryLink({ entry: { id, name, label, place } }: { entry: DirectoryEntry }) {
  return (
    <a class="row" href={addressOf({ at: 'entity', id })} lang="en">
      <span class="name">{name}</span>
      <span class="what">{[label, place].filter(Boolean).join(' · ')}</span>
    </a>
  );
}
