import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import type { BackgroundClient } from '../../messages/client';
import { PAUSED_KEY } from '../../sites/keys';
import { CorrectionLink } from '../shared/correction-link';
import { say } from '../shared/page-wording';
import { GrantButton, useMayRead } from '../shared/permission';
import { PRODUCT } from '../shared/project';
import { Sample } from '../shared/sample';
import { useShortcuts } from '../shared/shortcuts';
import { spokenLanguage } from '../shared/wording';

const NEVER = ['send', 'change', 'guilty', 'private'] as const;

interface WelcomeProps {
  browser: Browser;
  client: BackgroundClient;
}

/** Opens after the installation: what the extension does, shown by doing it, and what it never does. */
export function Welcome({ browser, client }: WelcomeProps) {
  const next = useShortcuts(browser).find(({ name }) => name === 'next-mention')?.keys;
  const lang = spokenLanguage();
  useEffect(() => {
    document.title = say('welcome.title');
  }, [lang]);
  return (
    <main>
      <header>
        <p class="brand">{PRODUCT}</p>
        <h1>{say('welcome.heading')}</h1>
        <p class="lead">{say('welcome.lead')}</p>
      </header>
      <Permission browser={browser} />
      <section class="try" aria-labelledby="try">
        <h2 id="try">{say('welcome.try')}</h2>
        <Sample />
        <p class="soft">
          {say('welcome.try.hint')} {next && say('welcome.try.keys', { next })}
        </p>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{say('welcome.never')}</h2>
        <ul class="never">
          {NEVER.map((what) => (
            <li key={what}>{say(`welcome.never.${what}`)}</li>
          ))}
        </ul>
      </section>
      <Jury browser={browser} client={client} />
      <section aria-labelledby="mistake">
        <h2 id="mistake">{say('welcome.mistake')}</h2>
        <p>
          {say('welcome.mistake.line')} <CorrectionLink />
        </p>
      </section>
      <nav aria-label={say('welcome.next')}>
        <button type="button" class="link" onClick={() => client.openReference()}>
          {say('reference.open')}
        </button>
        <button type="button" class="link" onClick={() => browser.runtime.openOptionsPage()}>
          {say('options.title')}
        </button>
      </nav>
    </main>
  );
}

/** Stays once it was needed, to say that it is given now. */
function Permission({ browser }: { browser: Browser }) {
  const mayRead = useMayRead(browser);
  const [wasMissing, setWasMissing] = useState(false);
  useEffect(() => {
    if (mayRead === false) setWasMissing(true);
  }, [mayRead]);
  if (!wasMissing) return null;
  return (
    <section class="permission" aria-labelledby="permission">
      <h2 id="permission">{say('welcome.permission')}</h2>
      <p role="status">{mayRead ? say('welcome.permission.given') : say('popup.needs-permission.why')}</p>
      {!mayRead && <GrantButton browser={browser} />}
    </section>
  );
}

/** Jurors may look nothing up about their case. */
function Jury({ browser, client }: WelcomeProps) {
  const [isPaused, setPaused] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const stored = await browser.storage.local
        .get([PAUSED_KEY])
        .catch(() => ({}) as Record<string, unknown>);
      setPaused(stored[PAUSED_KEY] === true);
    };
    browser.storage.onChanged.addListener(look);
    void look();
    return () => browser.storage.onChanged.removeListener(look);
  }, [browser]);
  return (
    <section class="jury" aria-labelledby="jury">
      <div>
        <h2 id="jury">{say('welcome.jury')}</h2>
        <p>{say('welcome.jury.line')}</p>
      </div>
      <button type="button" class="plain-button" onClick={() => client.setPaused(!isPaused)}>
        {isPaused ? say('popup.resume') : say('popup.pause')}
      </button>
    </section>
  );
}
