import type { ComponentChildren, Ref } from 'preact';
import type { CardSource, EntityCard } from '../../knowledge/card';
import { Claims } from './claims';
import { formatDate, typeset } from './format';
import { Numbers } from './numbers';
import { correctionMail } from './project';
import { SourceLink, SourceLinks } from './source-links';
import * as WORDING from './wording';

interface EntityViewProps {
  card: EntityCard;
  /** Given the heading, so that the focus can be put there. */
  heading: Ref<HTMLHeadingElement>;
  /** True where the list of sources is folded away at first; every statement names its own anyway. */
  folded: boolean;
  /** Pictures of the figures, where there is room for any. */
  charts?: ComponentChildren;
  /** How the name of another entity leads there. */
  linkTo(id: string, name: string): ComponentChildren;
}

/** The full story of one entity: everything known, with status, date and source. */
export function EntityView({ card, heading, folded, charts, linkTo }: EntityViewProps) {
  return (
    <article class="entity">
      <header>
        <p class="kind">
          <span>{[card.label, card.place].filter(Boolean).join(' · ')}</span>
          {card.span && <span>{card.span}</span>}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {card.name}
        </h1>
        <p class="summary">{typeset(card.summary)}</p>
        <Ruling card={card} />
      </header>
      {card.claims.length > 0 && <Claims card={card} />}
      {card.figures.length > 0 && (
        <section class="figures">
          <h2>{WORDING.entity.figures}</h2>
          {charts}
          <Numbers name={card.name} series={card.figures} sources={card.sources} />
        </section>
      )}
      <Events card={card} />
      <Related card={card} linkTo={linkTo} />
      <Sources card={card} folded={folded} />
    </article>
  );
}

function Ruling({ card: { ruling } }: { card: EntityCard }) {
  if (!ruling) return null;
  const standing = WORDING.entity.rulingChecked(
    WORDING.standing[ruling.standing],
    formatDate(ruling.checkedOn),
  );
  return (
    <p class="soft">
      {ruling.court}, {formatDate(ruling.date)} · {ruling.citation} · {standing}
    </p>
  );
}

function Events({ card: { events, sources } }: { card: EntityCard }) {
  if (events.length === 0) return null;
  return (
    <section class="events">
      <h2>{WORDING.entity.events}</h2>
      <ol>
        {events.map(({ id, date, text, sources: ids }) => (
          <li key={id}>
            <time dateTime={date}>{formatDate(date)}</time>
            <div>
              <p>{typeset(text)}</p>
              <p class="status">
                <SourceLinks ids={ids} sources={sources} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Related({ card: { related }, linkTo }: Pick<EntityViewProps, 'card' | 'linkTo'>) {
  if (related.length === 0) return null;
  const relations = [...new Set(related.map(({ relation }) => relation))];
  return (
    <section class="related">
      <h2>{WORDING.entity.related}</h2>
      <dl>
        {relations.map((relation) => (
          <div key={relation}>
            <dt>{relation}</dt>
            {related
              .filter((other) => other.relation === relation)
              .map(({ id, name }) => (
                <dd key={id}>{linkTo(id, name)}</dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Sources({
  card: { id, name, sources, checkedOn },
  folded,
}: Pick<EntityViewProps, 'card' | 'folded'>) {
  return (
    <section class="all-sources">
      {sources.length > 0 && (
        <details open={!folded}>
          <summary>
            <h2>{WORDING.entity.sources(sources.length)}</h2>
          </summary>
          <ul>
            {sources.map((source) => (
              <Source key={source.id} source={source} />
            ))}
          </ul>
        </details>
      )}
      <p class="soft">
        {checkedOn && <>{WORDING.entity.checked(formatDate(checkedOn))} · </>}
        <a href={correctionMail(`${name} (${id})`)}>{WORDING.entity.report}</a>
      </p>
    </section>
  );
}

function Source({ source }: { source: CardSource }) {
  const { title, lang, tier, checkedOn } = source;
  return (
    <li>
      <SourceLink source={source} />
      {title && (
        <p class="title" lang={lang}>
          {title}
        </p>
      )}
      <p class="soft">
        {WORDING.source.tier[tier]} · {WORDING.source.checked(formatDate(checkedOn))}
      </p>
    </li>
  );
}
