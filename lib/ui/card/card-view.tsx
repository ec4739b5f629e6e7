import type { EntityCard } from '../../knowledge/card';
import { Claim } from '../shared/claim';
import { formatDate, typeset } from '../shared/format';
import { correctionMail } from '../shared/project';
import { SourceLinks } from '../shared/source-links';
import { standingOf } from '../shared/status';
import { say } from '../shared/wording';
import { CardFrame } from './card-frame';
import { countedWith, Figure } from './figure';

export interface CardActions {
  openRelated(id: string): void;
  back(): void;
  toggleStory(): void;
  openReference(view?: 'timeline'): void;
  /** Absent where there is no site to switch. */
  switchOff?(): void;
}

export interface CardViewProps {
  card: EntityCard;
  /** True while everything is shown, not only what matters most. */
  wholeStory: boolean;
  /** Name of the card to go back to, where there is one. */
  backTo: string | undefined;
  dark: boolean;
  actions: CardActions;
}

/** What a compact card names; the rest is one click away. */
const FEW = { related: 4, sources: 2 };

export function CardView({ card, wholeStory, backTo, dark, actions }: CardViewProps) {
  const claims = wholeStory ? card.claims : card.claims.filter(({ compact }) => compact);
  const figures = wholeStory ? card.figures : card.figures.filter(({ headline }) => headline);
  const here = new Set(claims.map(({ text }) => text));
  // Nobody who is only accused has a page in the reference.
  const isListed = card.outcome === undefined && !card.withheld;
  const hasMore =
    card.claims.length > claims.length || card.figures.length > figures.length || card.events.length > 0;
  return (
    <CardFrame dark={dark}>
      <div class="scroll">
        <Header card={card} backTo={backTo} back={actions.back} />
        {card.withheld && <p class="notice">{say('entity.withheld')}</p>}
        {claims.length > 0 && (
          <ul class="claims">
            {claims.map((claim) => (
              <Claim
                key={claim.id}
                card={card}
                claim={claim}
                here={here}
                standing={standingOf(claim)}
                {...(!wholeStory && { most: FEW.sources })}
              />
            ))}
          </ul>
        )}
        {figures.map((series) => (
          <Figure
            key={series.id}
            series={series}
            beside={wholeStory ? [] : countedWith(series, card.figures)}
            sources={card.sources}
          />
        ))}
        {wholeStory && <Events card={card} />}
        <Related card={card} most={wholeStory ? undefined : FEW.related} open={actions.openRelated} />
        <p class="foot-note">
          {card.checkedOn && <>{say('entity.checked', { date: formatDate(card.checkedOn) })} · </>}
          <a href={correctionMail(card.id)}>{say('entity.report')}</a>
          {wholeStory && isListed && (
            <>
              {' · '}
              <PlainButton text={say('entity.openReference')} onClick={() => actions.openReference()} />
              {' · '}
              <PlainButton text={say('entity.timeline')} onClick={() => actions.openReference('timeline')} />
            </>
          )}
        </p>
      </div>
      <footer>
        {hasMore || wholeStory ? (
          <button type="button" class="plain" aria-expanded={wholeStory} onClick={actions.toggleStory}>
            {wholeStory ? say('card.less') : say('card.wholeStory')}
          </button>
        ) : (
          isListed && (
            <PlainButton text={say('entity.openReference')} onClick={() => actions.openReference()} />
          )
        )}
        {actions.switchOff && (
          <button type="button" class="quiet" onClick={actions.switchOff}>
            {say('card.switchOff')}
          </button>
        )}
      </footer>
    </CardFrame>
  );
}

function PlainButton({ text, onClick }: { text: string; onClick(): void }) {
  return (
    <button type="button" class="plain" onClick={onClick}>
      {text}
    </button>
  );
}

/** For an accused person the first line is what became of the accusation. */
function Header({ card, backTo, back }: Pick<CardViewProps, 'card' | 'backTo'> & { back(): void }) {
  const { label, place, span, name, outcome, summary, ruling } = card;
  return (
    <header>
      {backTo && (
        <button type="button" class="back" onClick={back}>
          <span aria-hidden="true">‹ </span>
          {say('entity.backTo', { name: backTo })}
        </button>
      )}
      <p class="kind" lang="en">
        <span>{[label, place].filter(Boolean).join(' · ')}</span>
        {span && <span>{span}</span>}
      </p>
      <h2 id="name" lang="en">
        {name}
      </h2>
      {outcome && (
        <p class="outcome">
          <span lang="en">{typeset(outcome.text)}</span>{' '}
          <span class="soft">{say('entity.looked', { date: formatDate(outcome.lookedOn) })}</span>
        </p>
      )}
      {summary && (
        <p class="summary" lang="en">
          {typeset(summary)}
        </p>
      )}
      {ruling && (
        <p class="soft ruling">
          <span lang="en">{ruling.court}</span>, {formatDate(ruling.date)} ·{' '}
          <span class="whole">{ruling.citation}</span>
        </p>
      )}
    </header>
  );
}

function Events({ card: { events, sources } }: { card: EntityCard }) {
  if (events.length === 0) return null;
  return (
    <section>
      <h3>{say('entity.events')}</h3>
      <ol class="events">
        {events.map(({ id, date, text, sources: ids }) => (
          <li key={id}>
            <time dateTime={date}>{formatDate(date)}</time>
            <span>
              <span lang="en">{typeset(text)}</span> <SourceLinks ids={ids} sources={sources} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface RelatedProps {
  card: EntityCard;
  most: number | undefined;
  open(id: string): void;
}

function Related({ card, most, open }: RelatedProps) {
  if (card.related.length === 0) return null;
  return (
    <ul class="chips" aria-label={say('entity.related')}>
      {card.related.slice(0, most).map(({ id, name, relation }) => (
        <li key={id}>
          <button type="button" onClick={() => open(id)} aria-label={say('card.related', { relation, name })}>
            <span lang="en">
              {most === undefined && <span class="soft">{relation} </span>}
              {name}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
