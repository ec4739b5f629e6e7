import { siteName } from '../shared/site-name';
import { say } from '../shared/wording';
import { CardFrame } from './card-frame';

/** Shown after "Off on this site", for as long as it can be undone. */
export function FarewellView({ site, dark, undo }: { site: string; dark: boolean; undo(): void }) {
  return (
    <CardFrame dark={dark}>
      <p class="farewell">
        <span id="name" role="status">
          {say('card.isOff', { site: siteName(site) })}
        </span>
        <button type="button" class="plain" onClick={undo}>
          {say('card.undo')}
        </button>
      </p>
    </CardFrame>
  );
}
