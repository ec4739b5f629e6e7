import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import type { DirectoryEntry, EntityCard } from '../../knowledge/card';
import type { BackgroundClient } from '../../messages/client';
import { EntityView } from '../shared/entity-view';
import { say } from '../shared/page-wording';
import { PRODUCT } from '../shared/project';
import { EntrySearch } from '../shared/search';
import { SearchBox } from '../shared/search-box';
import { spokenLanguage } from '../shared/wording';
import { announcement } from './announcement';
import { Footer } from './footer';
import { PageNames } from './page-names';
import { SiteSwitch } from './site-switch';
import { TabFollower, type TabView } from './tab-follower';

interface PopupProps {
  browser: Browser;
  client: BackgroundClient;
  /** The tab it speaks of. */
  tabId: number;
  /** True where it stands over that tab, and closes when it has led there. */
  isOverTab: boolean;
}

export function Popup({ browser, client, tabId, isOverTab }: PopupProps) {
  const [view, setView] = useState<TabView>();
  const [entries, setEntries] = useState<DirectoryEntry[]>([]);
  const [builtOn, setBuiltOn] = useState('');
  const [query, setQuery] = useState('');
  /** Entities that were opened one from the other; the last is shown. */
  const [path, setPath] = useState<EntityCard[]>([]);
  const [unsaved, setUnsaved] = useState(false);
  const [isUnreachable, setUnreachable] = useState(false);

  const follower = useMemo(() => new TabFollower(browser, client, tabId, setView), [browser, client, tabId]);
  useEffect(() => follower.follow(), [follower]);
  useEffect(() => {
    const fail = (): void => setUnreachable(true);
    client.directory().then(setEntries, fail);
    client.builtOn().then(setBuiltOn, fail);
  }, [client]);
  const lang = spokenLanguage();
  // Entries are found by their kind too, in the language spoken.
  const search = useMemo(() => new EntrySearch(entries), [entries, lang]);
  const results = useMemo(() => search.find(query), [search, query]);

  const heading = useRef<HTMLHeadingElement>(null);
  const card = path.at(-1);
  const shownId = card?.id;
  useEffect(() => {
    if (shownId === undefined) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [shownId]);

  const open = async (id: string): Promise<void> => {
    const next = await client.entity(id);
    if (next) setPath((before) => [...before, next]);
  };
  const pause = async (paused: boolean): Promise<void> => setUnsaved(!(await client.setPaused(paused)));
  const flip = async ({ status }: TabView): Promise<void> => {
    if (status.state === 'paused') return pause(false);
    const { unsaved: failed = false } = await client.setSite(tabId, status.state !== 'on');
    setUnsaved(failed);
  };
  const goTo = async (id: string): Promise<void> => {
    if (!isOverTab) await browser.tabs.update(tabId, { active: true });
    if (!(await follower.goTo(id))) await follower.look();
    else if (isOverTab) close();
  };

  if (card) {
    const before = path.at(-2);
    return (
      <>
        <nav class="bar">
          <button type="button" class="link" onClick={() => setPath(path.slice(0, -1))}>
            <span aria-hidden="true">‹ </span>
            {before ? say('entity.backTo', { name: before.name }) : say('popup.back')}
          </button>
          <button type="button" class="link" onClick={() => client.openReference(card.id)}>
            {say('entity.openReference')}
          </button>
        </nav>
        <main class="story">
          <EntityView
            card={card}
            heading={heading}
            folded
            linkTo={(id, name) => (
              <button type="button" class="link" onClick={() => open(id)}>
                {name}
              </button>
            )}
          />
        </main>
      </>
    );
  }

  const isSearching = query.trim() !== '';
  return (
    <>
      <main>
        <h1 class="hidden">{PRODUCT}</h1>
        {view && <SiteSwitch browser={browser} status={view.status} flip={() => flip(view)} />}
        <p class="hidden" role="status">
          {view && announcement(view)}
        </p>
        {isUnreachable && (
          <p class="problem" role="alert">
            {say('reference.unreachable')}
          </p>
        )}
        {view?.status.damaged && <p class="problem">{say('popup.damaged')}</p>}
        {unsaved && (
          <p class="problem" role="alert">
            {say('popup.unsaved')}
          </p>
        )}
        {!isSearching && view?.page && (
          <PageNames
            page={view.page}
            known={entries.length}
            goTo={goTo}
            reload={() => browser.tabs.reload(tabId)}
          />
        )}
        <SearchBox
          query={query}
          results={results}
          change={setQuery}
          open={open}
          resultTo={({ id, name, kind }) => (
            <button type="button" class="row" onClick={() => open(id)}>
              <span class="name" lang="en">
                {name}
              </span>
              <span class="what">{say(`kind.${kind}`)}</span>
            </button>
          )}
        />
      </main>
      <Footer
        builtOn={builtOn}
        isPaused={view?.status.state === 'paused'}
        pause={() => pause(true)}
        openReference={() => client.openReference()}
        openOptions={() => browser.runtime.openOptionsPage()}
      />
    </>
  );
}
