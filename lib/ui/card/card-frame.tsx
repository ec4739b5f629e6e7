import type { ComponentChildren } from 'preact';
import { spokenLanguage } from '../shared/wording';

/** The card's outer element: a dialog named by the element of id "name" in it, in the tone of the page. */
export function CardFrame({ dark, children }: { dark: boolean; children: ComponentChildren }) {
  return (
    <div
      class={`card ${dark ? 'dark' : 'light'}`}
      role="dialog"
      aria-labelledby="name"
      tabIndex={-1}
      lang={spokenLanguage()}
      // Whichever way the page reads: all our languages read this way.
      dir="ltr"
    >
      {children}
    </div>
  );
}
