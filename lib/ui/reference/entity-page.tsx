import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntityCard } from '../../knowledge/card';
import type { BackgroundClient } from '../../messages/client';
import { EntityView } from '../shared/entity-view';
import { say } from '../shared/page-wording';
import { addressOf, type View } from './address';
import { Charts } from './figures/charts';

interface EntityPageProps {
  client: BackgroundClient;
  id: string;
  heading: RefObject<HTMLHeadingElement | null>;
  /** Called once it is all there; the name is missing where there is no such entity. */
  ready(shown: { id: string; name: string | undefined }): void;
  /** Called where the background does not answer. */
  fail(): void;
}

/** The full story of one entity, and the ways from it into the views over all of them. */
export function EntityPage({ client, id, heading, ready, fail }: EntityPageProps) {
  /** The card of `id`; null where there is none to show here. */
  const [card, setCard] = useState<EntityCard | null>();

  useEffect(() => {
    let isCurrent = true;
    setCard(undefined);
    client.entity(id).then(
      (found) => isCurrent && setCard(found && isListed(found) ? found : null),
      () => isCurrent && fail(),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, id]);

  useEffect(() => {
    if (card !== undefined) ready({ id, name: card?.name });
  }, [card, ready]);

  if (card === undefined) return null;
  if (card === null) {
    return (
      <>
        <h1 ref={heading} tabIndex={-1}>
          {say('story.missing')}
        </h1>
        <p>{say('story.missing.why')}</p>
      </>
    );
  }
  return (
    <>
      <EntityView
        card={card}
        heading={heading}
        folded={false}
        charts={<Charts series={card.figures} sources={card.sources} />}
        linkTo={(other, name) => <a href={addressOf({ at: 'entity', id: other })}>{name}</a>}
      />
      <nav class="onward" aria-label={say('view.onward', { name: card.name })}>
        {viewsOf(card).map((view) => (
          <a key={view} href={addressOf({ at: view, about: id, kinds: [] })}>
            {say(`view.on.${view}`)}
          </a>
        ))}
      </nav>
    </>
  );
}

/** The views in which there is something to see of an entity. */
function viewsOf({ events, ruling, related, figures }: EntityCard): View[] {
  return [
    ...(events.length > 0 || ruling || related.length > 0 ? (['timeline'] as const) : []),
    ...(figures.length > 0 ? (['figures'] as const) : []),
    ...(related.length > 0 ? (['map'] as const) : []),
  ];
}

/** A person who is only accused has a card beside a report of the case, and no page here. */
function isListed({ outcome, withheld }: EntityCard): boolean {
  return outcome === undefined && !withheld;
}
