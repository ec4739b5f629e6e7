import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DirectoryEntry } from '../../knowledge/card';
import type { Overview } from '../../knowledge/overview';
import type { BackgroundClient } from '../../messages/client';
import { formatDate } from '../shared/format';
import { correctionMail } from '../shared/project';
import { EntrySearch } from '../shared/search';
import { SearchBox } from '../shared/search-box';
import * as WORDING from '../shared/wording';
import { addressOf, type Filter, type Place, placeOf, VIEWS, type View } from './address';
import { Directory, EntryLink } from './directory';
import { EntityPage } from './entity-page';
import { FiguresView } from './figures/figures-view';
import { MapView } from './map/map-view';
import { Timeline } from './timeline/timeline';
import { Whole } from './whole';

const VIEW_OF = { timeline: Timeline, figures: FiguresView, map: MapView } as const;

/** The whole knowledge on a page: search, the list by kind, each entity, and the views over all of them. */
export function Reference({ client }: { client: BackgroundClient }) {
  const [entries, setEntries] = useState<DirectoryEntry[]>();
  const [overview, setOverview] = useState<Overview>();
  const [builtOn, setBuiltOn] = useState('');
  const [problem, setProblem] = useState(false);
  const [place, setPlace] = useState<Place>(() => placeOf(location.hash));
  const [query, setQuery] = useState(place.at === 'search' ? place.query : '');

  useEffect(() => {
    client.directory().then(setEntries, () => setProblem(true));
    client.builtOn().then(setBuiltOn, () => setProblem(true));
    const follow = (): void => {
      const next = placeOf(location.hash);
      setPlace(next);
      setQuery(next.at === 'search' ? next.query : '');
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [client]);

  const view: View | undefined = VIEWS.find((one) => one === place.at);
  useEffect(() => {
    if (view && !overview) client.overview().then(setOverview, () => setProblem(true));
  }, [client, view, overview]);

  useEffect(() => {
    // An entity names its page itself, once it is there.
    if (place.at === 'entity') return;
    document.title = view ? `${WORDING.views[view]} · ${WORDING.reference.title}` : WORDING.reference.title;
  }, [place.at, view]);

  const whole = useMemo(() => overview && entries && new Whole(overview, entries), [overview, entries]);
  const search = useMemo(() => new EntrySearch(entries ?? []), [entries]);
  const results = useMemo(() => search.find(query), [search, query]);
  const isSearching = query.trim() !== '';

  /** A view narrowed down is the same page still: its address changes, the way back does not. */
  const narrow = (at: View, filter: Filter): void => {
    const next = { at, ...filter };
    history.replaceState(null, '', addressOf(next));
    setPlace(next);
  };

  return (
    <div class={view ? 'page wide' : 'page'}>
      <header class="top">
        <p class="brand">
          <a href={addressOf({ at: 'all' })}>{WORDING.reference.title}</a>
        </p>
        <SearchBox
          query={query}
          results={results}
          change={setQuery}
          open={(id) => {
            location.hash = addressOf({ at: 'entity', id });
          }}
          resultTo={(entry) => <EntryLink entry={entry} />}
        />
        <Tabs place={place} />
      </header>
      <main hidden={isSearching}>
        {problem && (
          <p class="problem" role="alert">
            {WORDING.reference.unreachable}
          </p>
        )}
        {(place.at === 'all' || place.at === 'search') && entries && <Directory entries={entries} />}
        {place.at === 'entity' && (
          <EntityPage client={client} id={place.id} builtOn={builtOn} fail={() => setProblem(true)} />
        )}
        {view && whole && <Chosen view={view} place={place} whole={whole} narrow={narrow} />}
      </main>
      <footer>
        <span>{builtOn && WORDING.reference.knowledgeOf(formatDate(builtOn))}</span>
        <a href={correctionMail(WORDING.product)}>{WORDING.reference.correct}</a>
      </footer>
    </div>
  );
}

function Tabs({ place }: { place: Place }) {
  const tab = (to: Place, text: string, isHere: boolean) => (
    <a key={text} href={addressOf(to)} {...(isHere && { 'aria-current': 'page' as const })}>
      {text}
    </a>
  );
  return (
    <nav class="tabs" aria-label={WORDING.reference.views}>
      {tab({ at: 'all' }, WORDING.reference.all, place.at === 'all')}
      {VIEWS.map((view) => tab({ at: view, kinds: [] }, WORDING.views[view], place.at === view))}
    </nav>
  );
}

interface ChosenProps {
  view: View;
  place: Place;
  whole: Whole;
  narrow(view: View, filter: Filter): void;
}

function Chosen({ view, place, whole, narrow }: ChosenProps) {
  const Shown = VIEW_OF[view];
  const about = 'about' in place ? place.about : undefined;
  const kinds = 'kinds' in place ? place.kinds : [];
  const filter = useMemo<Filter>(() => ({ kinds, ...(about !== undefined && { about }) }), [about, kinds]);
  return <Shown key={view} whole={whole} filter={filter} change={(next) => narrow(view, next)} />;
}
