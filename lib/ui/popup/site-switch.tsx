import type { Browser } from 'webextension-polyfill';
import type { SiteStatus } from '../../messages/requests';
import { say } from '../shared/page-wording';
import { GrantButton } from '../shared/permission';
import { siteName } from '../shared/site-name';

interface SiteSwitchProps {
  browser: Browser;
  status: SiteStatus;
  /** Switches this site, or where all is paused, resumes. */
  flip(): void;
}

/** First thing in the popup: is it on here, why not, and the way to change that. */
export function SiteSwitch({ browser, status, flip }: SiteSwitchProps) {
  const { state, site } = status;
  if (state === 'cannot-run') {
    return (
      <div class="state">
        <h2>{say('popup.cannot-run')}</h2>
        <p class="soft">{say('popup.cannot-run.why')}</p>
      </div>
    );
  }
  if (state === 'needs-permission') {
    return (
      <div class="state">
        <h2>{say('popup.needs-permission')}</h2>
        <p class="soft">{say('popup.needs-permission.why')}</p>
        <GrantButton browser={browser} />
      </div>
    );
  }
  return (
    <div class="state">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={state === 'on'}
        aria-labelledby="switch-line"
        aria-describedby="switch-hint"
        onClick={flip}
      >
        <span class="track" aria-hidden="true" />
        <span>
          <b id="switch-line">{say(`popup.${state}`, { site: siteName(site) })}</b>
          <span id="switch-hint" class="soft">
            {say(`popup.${state}.hint`)}
          </span>
        </span>
      </button>
      {state === 'quiet' && <p class="soft why">{say('popup.quiet.why')}</p>}
    </div>
  );
}
