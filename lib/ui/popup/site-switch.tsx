import type { SiteStatus } from '../../messages/requests';
import { say } from '../shared/page-wording';
import { siteName } from '../shared/site-name';

interface SiteSwitchProps {
  status: SiteStatus;
  /** Switches this site, or where all is paused, resumes. */
  flip(): void;
  /** Asks the browser for the permission. Called straight from a click, as browsers demand. */
  grant(): void;
  /** True where the reader was asked for the permission and did not give it. */
  refused: boolean;
}

/** First thing in the popup: is it on here, why not, and the way to change that. */
export function SiteSwitch({ status, flip, grant, refused }: SiteSwitchProps) {
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
        <button type="button" class="main-button" onClick={grant}>
          {say('popup.grant')}
        </button>
        {refused && (
          <p class="problem" role="alert">
            {say('popup.refused')}
          </p>
        )}
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
