/** What the tests of the card's look put into a page: its view in the open, with real knowledge. */
import bundled from 'virtual:backgrounder/knowledge';
import { render } from 'preact';
import { createLookup } from '../../lib/knowledge/lookup';
import type { Language } from '../../lib/knowledge/vocabulary';
import { loadWording } from '../../lib/languages/load';
import css from '../../lib/ui/card/card.css?inline';
import { CardView } from '../../lib/ui/card/card-view';
import tokens from '../../lib/ui/shared/tokens.css?inline';
import { speak } from '../../lib/ui/shared/wording';

const lookup = createLookup(bundled.knowledge, bundled.builtOn, () => bundled.builtOn);

export const ids: string[] = bundled.knowledge.entities.map(({ id }) => id);

/** Sets the language of the cards that are shown from now on. */
export async function speakIn(lang: Language): Promise<void> {
  speak(await loadWording(lang));
}

/** Shows a card in place of the one before. */
export function show(
  id: string,
  { wholeStory, dark }: { wholeStory: boolean; dark: boolean },
  place = document.querySelector('main') ?? document.body,
): void {
  const card = lookup.card(id);
  if (!card) throw new Error(`There is no "${id}".`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + css);
  document.adoptedStyleSheets = [sheet];
  const nothing = (): void => {};
  render(
    <CardView
      key={`${id} ${wholeStory}`}
      card={card}
      wholeStory={wholeStory}
      backTo={wholeStory ? 'EncroChat' : undefined}
      dark={dark}
      actions={{
        openRelated: nothing,
        back: nothing,
        toggleStory: nothing,
        openReference: nothing,
        switchOff: nothing,
      }}
    />,
    place,
  );
}

/** Elements of the card whose text runs out of their box sideways. */
export function clipped(): string[] {
  return [...document.querySelectorAll('.card *')]
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .map((element) => element.textContent?.slice(0, 60) ?? '');
}

/** Controls smaller than 24 px in height. */
export function small(): string[] {
  return [...document.querySelectorAll('.card :is(a, button)')]
    .filter((control) => control.getBoundingClientRect().height < 24)
    .map((control) => control.textContent ?? '');
}
