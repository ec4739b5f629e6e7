import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DirectoryEntry, EntityCard } from '../../knowledge/card';
import type { BackgroundClient } from '../../messages/client';
import { EntityView } from '../shared/entity-view';
import { formatDate } from '../shared/format';
import { say } from '../shared/page-wording';
import { correctionMail, PRODUCT } from '../shared/project';
import { EntrySearch } from '../shared/search';
import { SearchBox } from '../shared/search-box';
import { spokenLanguage } from '../shared/wording';
import { Directory, EntryLink } from './directory';

/** Address of the list of all entries. */
const HOME = '#';

/** Which entity the address names; undefined for the list of all. */
function idInAddress(): string | undefined {
  const id = decodeURIComponent(location.hash.slice(1));
  return id === '' ? undefined : id;
}

/** The whole knowledge on a page: search, the list by kind, and each entity at `#ID`. */
export function Reference({ client }: { client: BackgroundClient }) {
  const [entries, setEntries] = useState<DirectoryEntry[]>();
  const [builtOn, setBuiltOn] = useState('');
  const [problem, setProblem] = useState(false);
  const [query, setQuery] = useState('');
  const [id, setId] = useState(idInAddress);
  /** The card of `id`; null where there is none to show here. */
  const [card, setCard] = useState<EntityCard | null>();
  const heading = useRef<HTMLHeadingElement>(null);
  const lang = spokenLanguage();

  useEffect(() => {
    client.directory().then(setEntries, () => setProblem(true));
    client.builtOn().then(setBuiltOn, () => setProblem(true));
    const follow = (): void => {
      setQuery('');
      setId(idInAddress());
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [client]);

  useEffect(() => {
    let isCurrent = true;
    setCard(undefined);
    if (id === undefined) return;
    client.entity(id).then(
      (found) => isCurrent && setCard(found && isListed(found) ? found : null),
      () => isCurrent && setProblem(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, id]);

  useEffect(() => {
    document.title = [card?.name, say('reference.title')].filter(Boolean).join(' · ');
  }, [card, lang]);

  useEffect(() => {
    if (!card) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [card]);

  // Entries are found by their kind too, in the language spoken.
  const search = useMemo(() => new EntrySearch(entries ?? []), [entries, lang]);
  const results = useMemo(() => search.find(query), [search, query]);
  const isSearching = query.trim() !== '';

  return (
    <>
      <header class="top">
        <p class="brand">
          <a href={HOME}>{say('reference.title')}</a>
        </p>
        <SearchBox
          query={query}
          results={results}
          change={setQuery}
          open={(wanted) => {
            location.hash = wanted;
          }}
          resultTo={(entry) => <EntryLink entry={entry} />}
        />
      </header>
      <main hidden={isSearching}>
        {problem && (
          <p class="problem" role="alert">
            {say('reference.unreachable')}
          </p>
        )}
        {id === undefined && entries && <Directory entries={entries} />}
        {id !== undefined && (
          <>
            <nav class="up">
              <a href={HOME}>
                <span aria-hidden="true">‹ </span>
                {say('reference.all')}
              </a>
            </nav>
            {card && (
              <EntityView
                card={card}
                heading={heading}
                folded={false}
                linkTo={(other, name) => <a href={`#${other}`}>{name}</a>}
              />
            )}
            {card === null && (
              <>
                <h1>{say('story.missing')}</h1>
                <p>{say('story.missing.why')}</p>
              </>
            )}
          </>
        )}
      </main>
      <footer>
        <span>{builtOn && say('reference.knowledgeOf', { date: formatDate(builtOn) })}</span>
        <a href={correctionMail(PRODUCT)}>{say('reference.correct')}</a>
      </footer>
    </>
  );
}

/** A person who is only accused has a card beside a report of the case, and no page here. */
function isListed({ outcome, withheld }: EntityCard): boolean {
  return outcome === undefined && !withheld;
}
