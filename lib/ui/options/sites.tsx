import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import {
  allSiteRules,
  putSiteRules,
  removeSiteRule,
  type SiteRule,
  touchesSiteRules,
} from '../../settings/site-rules';
import { say } from '../shared/page-wording';
import { siteName } from '../shared/site-name';
import { SiteFile } from './site-file';

/** Rows that are drawn; whoever has more than this will search. */
const SHOWN = 100;

/** The sites that the reader has switched. */
export function Sites({ browser }: { browser: Browser }) {
  const { local } = browser.storage;
  const rules = useSiteRules(browser);
  const [query, setQuery] = useState('');
  const [removed, setRemoved] = useState<SiteRule>();
  const [unsaved, setUnsaved] = useState(false);
  const attempt = (deed: Promise<void>): Promise<void> =>
    deed.then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  const remove = async (rule: SiteRule): Promise<void> => {
    await attempt(removeSiteRule(local, rule.host));
    setRemoved(rule);
  };
  const undo = async (rule: SiteRule): Promise<void> => {
    await attempt(putSiteRules(local, [rule]));
    setRemoved(undefined);
  };
  if (!rules) return null;
  const wanted = query.trim().toLowerCase();
  const found = rules.filter(({ host }) => siteName(host).toLowerCase().includes(wanted));
  return (
    <section class="sites" aria-labelledby="sites">
      <h2 id="sites">{say('options.sites')}</h2>
      <p class="soft">{say(rules.length === 0 ? 'options.sites.none' : 'options.sites.hint')}</p>
      {unsaved && (
        <p class="problem" role="alert">
          {say('options.unsaved')}
        </p>
      )}
      {rules.length > 0 && (
        <input
          type="search"
          aria-label={say('options.sites.search')}
          placeholder={say('options.sites.search')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      )}
      <p class="removed" role="status">
        {removed && !unsaved ? (
          <>
            {say('options.sites.removed', { site: siteName(removed.host) })}{' '}
            <button type="button" class="link" onClick={() => undo(removed)}>
              {say('options.sites.undo')}
            </button>
          </>
        ) : (
          wanted !== '' && counted(found.length, query.trim())
        )}
      </p>
      <ul>
        {found.slice(0, SHOWN).map(({ host, rule }) => (
          <li key={host}>
            <span class="host">{siteName(host)}</span>
            <span class="soft">{say(`options.sites.${rule}`)}</span>
            <button
              type="button"
              class="link"
              aria-label={say('options.sites.remove.label', { site: siteName(host) })}
              onClick={() => remove({ host, rule })}
            >
              {say('options.sites.remove')}
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <p class="soft">{say('options.sites.more', { count: found.length - SHOWN })}</p>
      )}
      <SiteFile local={local} rules={rules} />
    </section>
  );
}

function counted(count: number, query: string): string {
  return count === 0 ? say('options.sites.unmatched', { query }) : say('options.sites.count', { count });
}

/** The rules as they are, also while the popup changes them. Undefined until they are read. */
function useSiteRules({ storage }: Browser): SiteRule[] | undefined {
  const [rules, setRules] = useState<SiteRule[]>();
  useEffect(() => {
    const look = (): void => void allSiteRules(storage.local).then(setRules, () => setRules([]));
    const onChanged = (changes: Record<string, unknown>): void => {
      if (touchesSiteRules(changes)) look();
    };
    storage.onChanged.addListener(onChanged);
    look();
    return () => storage.onChanged.removeListener(onChanged);
  }, [storage]);
  return rules;
}
