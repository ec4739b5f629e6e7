import * as WORDING from '../shared/wording';

/** Shown after "Off on this site", for as long as it can be undone. */
export function FarewellView({ site, dark, undo }: { site: string; dark: boolean; undo(): void }) {
  return (
    <div
      class={`card ${dark ? 'dark' : 'light'}`}
      role="dialog"
      aria-labelledby="name"
      tabIndex={-1}
      lang="en"
    >
      <p class="farewell">
        <span id="name" role="status">
          {WORDING.card.isOff(site)}
        </span>
        <button type="button" class="plain" onClick={undo}>
          {WORDING.card.undo}
        </button>
      </p>
    </div>
  );
}
