import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityCard } from '../../knowledge/card';
import type { BackgroundClient } from '../../messages/client';
import { EntityView } from '../shared/entity-view';
import * as WORDING from '../shared/wording';
import { addressOf, VIEWS } from './address';

interface EntityPageProps {
  client: BackgroundClient;
  id: string;
  /** Day of the knowledge, for citations. */
  builtOn: string;
  /** Called where the background does not answer. */
  fail(): void;
}

/** The full story of one entity, and the ways from it into the views over all of them. */
export function EntityPage({ client, id, builtOn, fail }: EntityPageProps) {
  /** The card of `id`; null where there is none to show here. */
  const [card, setCard] = useState<EntityCard | null>();
  const heading = useRef<HTMLHeadingElement>(null);

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
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new way to say so is no new question
  }, [client, id]);

  useEffect(() => {
    document.title = card ? `${card.name} · ${WORDING.reference.title}` : WORDING.reference.title;
    if (!card) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [card]);

  if (card === undefined) return null;
  if (card === null) {
    return (
      <>
        <h1>{WORDING.entity.missing}</h1>
        <p>{WORDING.entity.missingWhy}</p>
      </>
    );
  }
  return (
    <>
      <EntityView
        card={card}
        heading={heading}
        folded={false}
        builtOn={builtOn}
        linkTo={(other, name) => <a href={addressOf({ at: 'entity', id: other })}>{name}</a>}
      />
      <nav class="onward" aria-label={WORDING.reference.onward(card.name)}>
        {VIEWS.map((view) => (
          <a key={view} href={addressOf({ at: view, about: id, kinds: [] })}>
            {WORDING.views[view]}
          </a>
        ))}
      </nav>
    </>
  );
}

/** A person who is only accused has a card beside a report of the case, and no page here. */
function isListed({ outcome, withheld }: EntityCard): boolean {
  return outcome === undefined && !withheld;
}
