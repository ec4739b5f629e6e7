import type { SiteStatus } from '../../messages/requests';
import * as WORDING from '../shared/wording';

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
        <h2>{WORDING.popup.cannotRun}</h2>
        <p class="soft">{WORDING.popup.cannotRunWhy}</p>
      </div>
    );
  }
  if (state === 'needs-permission') {
    return (
      <div class="state">
        <h2>{WORDING.popup.needsPermission}</h2>
        <p class="soft">{WORDING.popup.needsPermissionWhy}</p>
        <button type="button" class="main-button" onClick={grant}>
          {WORDING.popup.grant}
        </button>
        {refused && (
          <p class="problem" role="alert">
            {WORDING.popup.refused}
          </p>
        )}
      </div>
    );
  }
  const { line, hint } = WORDING.popup[state](site);
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
          <b id="switch-line">{line}</b>
          <span id="switch-hint" class="soft">
            {hint}
          </span>
        </span>
      </button>
      {state === 'quiet' && <p class="soft why">{WORDING.popup.quietWhy}</p>}
    </div>
  );
}
