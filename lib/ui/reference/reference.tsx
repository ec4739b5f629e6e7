import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DirectoryEntry } from '../../knowledge/card';
import type { Overview } from '../../knowledge/overview';
import type { BackgroundClient } from '../../messages/client';
import { formatDate } from '../shared/format';
import { say } from '../shared/page-wording';
import { correctionMail, PRODUCT } from '../shared/project';
import { EntrySearch } from '../shared/search';
import { SearchField, SearchResults } from '../shared/search-box';
import { spokenLanguage } from '../shared/wording';
import { addressOf, type Filter, isView, type Place, placeOf, VIEWS, type ViewPlace } from './address';
import { Directory, EntryLink } from './directory';
import { EntityPage } from './entity-page';
import { FiguresView } from './figures/figures-view';
import { Journey } from './journey';
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
  const journey = useMemo(() => new Journey(setPlace), []);
  /** The entity whose page is there, with its name if it has one. */
  const [shown, setShown] = useState<{ id: string; name: string | undefined }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const fail = useCallback(() => setProblem(true), []);

  useEffect(() => journey.follow(), [journey]);
  useEffect(() => {
    client.directory().then(setEntries, fail);
    client.builtOn().then(setBuiltOn, fail);
  }, [client, fail]);
  const view = isView(place) ? place.at : undefined;
  useEffect(() => {
    if (view && !overview) client.overview().then(setOverview, fail);
  }, [client, view, overview, fail]);

  const whole = useMemo(() => overview && entries && new Whole(overview, entries), [overview, entries]);
  const lang = spokenLanguage();
  // Entries are found by their kind too, in the language spoken.
  const search = useMemo(() => new EntrySearch(entries ?? []), [entries, lang]);
  const query = place.at === 'search' ? place.query : '';
  const results = useMemo(() => search.find(query), [search, query]);

  // An entity says itself when it is there, and what it is called.
  const isReady = place.at === 'entity' ? shown?.id === place.id : entries && (!view || whole);
  const title = place.at === 'entity' ? shown?.name : view && say(`view.${view}`);
  useEffect(() => {
    document.title = [title, say('reference.title')].filter(Boolean).join(' · ');
    if (isReady) journey.arrive(place.at === 'entity' ? addressOf(place) : place.at, heading.current);
  }, [journey, place, title, isReady, lang]);

  return (
    <div class={view ? 'page wide' : 'page'}>
      <header class="top">
        <p class="brand">
          <a href={addressOf({ at: 'all' })}>{say('reference.title')}</a>
        </p>
        <search>
          <SearchField
            query={query}
            results={results}
            change={(typed) => journey.search(typed)}
            open={(id) => journey.go({ at: 'entity', id })}
          />
        </search>
        <Tabs place={place} />
      </header>
      <main>
        {problem && (
          <p class="problem" role="alert">
            {say('reference.unreachable')}
          </p>
        )}
        {place.at === 'search' && (
          <>
            <h1 class="hidden">{say('search.title')}</h1>
            <SearchResults
              query={query}
              results={results}
              resultTo={(entry) => <EntryLink entry={entry} />}
            />
          </>
        )}
        {place.at === 'all' && entries && <Directory entries={entries} heading={heading} />}
        {place.at === 'entity' && (
          <EntityPage client={client} id={place.id} heading={heading} ready={setShown} fail={fail} />
        )}
        {isView(place) && whole && <Chosen place={place} whole={whole} journey={journey} heading={heading} />}
      </main>
      <footer>
        <span>{builtOn && say('reference.knowledgeOf', { date: formatDate(builtOn) })}</span>
        <a href={correctionMail(PRODUCT)}>{say('reference.correct')}</a>
      </footer>
    </div>
  );
}

function Tabs({ place }: { place: Place }) {
  const tab = (to: Place, text: string) => (
    <a key={to.at} href={addressOf(to)} {...(place.at === to.at && { 'aria-current': 'page' as const })}>
      {text}
    </a>
  );
  return (
    <nav class="tabs" aria-label={say('view.all')}>
      {tab({ at: 'all' }, say('reference.all'))}
      {VIEWS.map((view) => tab({ at: view, kinds: [] }, say(`view.${view}`)))}
    </nav>
  );
}

interface ChosenProps {
  place: ViewPlace;
  whole: Whole;
  journey: Journey;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The view that a place names. Narrowed down it is a place of its own, to be returned from. */
function Chosen({ place, whole, journey, heading }: ChosenProps) {
  const Shown = VIEW_OF[place.at];
  const narrow = ({ about, kinds }: Filter): void =>
    journey.go({ at: place.at, kinds, ...(about !== undefined && { about }) });
  return <Shown key={place.at} whole={whole} filter={place} change={narrow} heading={heading} />;
}
