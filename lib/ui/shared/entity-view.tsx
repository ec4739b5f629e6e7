import type { ComponentChildren, Ref } from 'preact';
import type { CardSource, EntityCard } from '../../knowledge/card';
import { Claims } from './claims';
import { formatDate, typeset } from './format';
import { Numbers } from './numbers';
import { say } from './page-wording';
import { correctionMail } from './project';
import { SourceLink, SourceLinks } from './source-links';

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
        <p class="kind" lang="en">
          <span>{[card.label, card.place].filter(Boolean).join(' · ')}</span>
          {card.span && <span>{card.span}</span>}
        </p>
        <h1 ref={heading} tabIndex={-1} lang="en">
          {card.name}
        </h1>
        <p class="summary" lang="en">
          {typeset(card.summary)}
        </p>
        <Ruling card={card} />
      </header>
      {card.claims.length > 0 && <Claims card={card} />}
      {card.figures.length > 0 && (
        <section class="figures">
          <h2>{say('story.figures')}</h2>
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
  const standing = say('story.rulingChecked', {
    standing: say(`standing.${ruling.standing}`),
    date: formatDate(ruling.checkedOn),
  });
  return (
    <p class="soft">
      <span lang="en">{ruling.court}</span>, {formatDate(ruling.date)} · {ruling.citation} · {standing}
    </p>
  );
}

function Events({ card: { events, sources } }: { card: EntityCard }) {
  if (events.length === 0) return null;
  return (
    <section class="events">
      <h2>{say('entity.events')}</h2>
      <ol>
        {events.map(({ id, date, text, sources: ids }) => (
          <li key={id}>
            <time dateTime={date}>{formatDate(date)}</time>
            <div>
              <p lang="en">{typeset(text)}</p>
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
      <h2>{say('entity.related')}</h2>
      <dl>
        {relations.map((relation) => (
          <div key={relation}>
            <dt lang="en">{relation}</dt>
            {related
              .filter((other) => other.relation === relation)
              .map(({ id, name }) => (
                <dd key={id} lang="en">
                  {linkTo(id, name)}
                </dd>
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
            <h2>{say('story.sources', { count: sources.length })}</h2>
          </summary>
          <ul>
            {sources.map((source) => (
              <Source key={source.id} source={source} />
            ))}
          </ul>
        </details>
      )}
      <p class="soft">
        {checkedOn && <>{say('entity.checked', { date: formatDate(checkedOn) })} · </>}
        <a href={correctionMail(`${name} (${id})`)}>{say('entity.report')}</a>
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
        {say(`story.tier.${tier}`)} · {say('source.checked', { date: formatDate(checkedOn) })}
      </p>
    </li>
  );
}
