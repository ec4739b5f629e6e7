import { say } from '../shared/page-wording';
import { foundLine } from './announcement';
import type { Page } from './tab-follower';

interface PageNamesProps {
  page: Page;
  /** How many names are known at all. */
  known: number;
  goTo(id: string): void;
  reload(): void;
}

/** What the page mentions, most mentioned first; a click leads to the next mention. */
export function PageNames({ page, known, goTo, reload }: PageNamesProps) {
  if (page.state === 'looking') return <p class="empty soft">{say('popup.looking')}</p>;
  if (page.state === 'unreadable') {
    return (
      <section class="empty">
        <h2>{say('popup.unreadable')}</h2>
        <p class="soft">{say(`popup.unreadable.${page.why}`)}</p>
        {page.why === 'other' && (
          <button type="button" class="link" onClick={reload}>
            {say('popup.reload')}
          </button>
        )}
      </section>
    );
  }
  if (page.names.length === 0) {
    return (
      <section class="empty">
        <h2>{foundLine(page.names)}</h2>
        <p class="soft">{say('popup.nothing.why', { known })}</p>
      </section>
    );
  }
  return (
    <section>
      <h2 class="list-heading">{foundLine(page.names)}</h2>
      <ul class="rows">
        {page.names.map(({ id, name, kind, count }) => (
          <li key={id}>
            <button type="button" class="row" onClick={() => goTo(id)}>
              <span class="count">
                {count}
                <span class="hidden"> {say('popup.mentionsOf', { count })} </span>
              </span>
              <span class="name" lang="en">
                {name}
              </span>
              <span class="what">{say(`kind.${kind}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
