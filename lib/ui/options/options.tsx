import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import type { BackgroundClient } from '../../messages/client';
import { DEFAULT_PREFERENCES, type Preferences } from '../../settings/preferences';
import { CorrectionLink } from '../shared/correction-link';
import { say } from '../shared/page-wording';
import { PRODUCT } from '../shared/project';
import { Sample } from '../shared/sample';
import { usePreferences } from '../shared/use-preferences';
import { spokenLanguage } from '../shared/wording';
import { Keys } from './keys';
import { LanguageChoice } from './language-choice';
import { Looks } from './looks';
import { Names } from './names';
import { Sites } from './sites';

interface OptionsProps {
  browser: Browser;
  client: BackgroundClient;
}

/** What the reader may set. Each change holds at once, on all pages that are open. */
export function Options({ browser, client }: OptionsProps) {
  const [read, changeStored] = usePreferences(browser);
  const [outcome, setOutcome] = useState<'saved' | 'unsaved'>();
  const lang = spokenLanguage();
  useEffect(() => {
    document.title = `${say('options.title')} · ${PRODUCT}`;
  }, [lang]);
  if (!read) return null;
  const { preferences, problems } = read;
  const change = async (wanted: Partial<Preferences>): Promise<void> => {
    setOutcome(undefined);
    setOutcome((await changeStored(wanted)) ? 'saved' : 'unsaved');
  };
  return (
    <>
      <header class="top">
        <p class="brand">{PRODUCT}</p>
        <h1>{say('options.title')}</h1>
        <p class="soft" role="status">
          {outcome === 'saved' && say('options.saved')}
        </p>
      </header>
      <main>
        {problems.length > 0 && <p class="problem">{say('options.damaged')}</p>}
        {outcome === 'unsaved' && (
          <p class="problem" role="alert">
            {say('options.unsaved')}
          </p>
        )}
        <div class="beside">
          <section class="preview" aria-labelledby="preview">
            <h2 id="preview">{say('options.preview')}</h2>
            <Sample />
          </section>
          <form onSubmit={(event) => event.preventDefault()}>
            <Names preferences={preferences} change={change} />
            <Looks preferences={preferences} change={change} />
          </form>
        </div>
        <form onSubmit={(event) => event.preventDefault()}>
          <LanguageChoice
            browserLanguage={browser.i18n.getUILanguage()}
            preferences={preferences}
            change={change}
          />
          <section aria-labelledby="toolbar">
            <h2 id="toolbar">{say('options.toolbar')}</h2>
            <label class="choice">
              <input
                type="checkbox"
                checked={preferences.badge}
                onChange={({ currentTarget }) => change({ badge: currentTarget.checked })}
              />
              <span>{say('options.badge')}</span>
            </label>
          </section>
          <p class="defaults">
            <button type="button" class="plain-button" onClick={() => change(DEFAULT_PREFERENCES)}>
              {say('options.defaults')}
            </button>
          </p>
        </form>
        <Sites browser={browser} />
        <Keys browser={browser} />
      </main>
      <footer>
        <button type="button" class="link" onClick={() => client.openReference()}>
          {say('reference.open')}
        </button>
        <a href="welcome.html">{say('welcome.title')}</a>
        <span>
          {say('welcome.mistake')} <CorrectionLink />
        </span>
      </footer>
    </>
  );
}
