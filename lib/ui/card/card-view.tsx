import type { CardClaim, CardSeries, CardSource, EntityCard } from '../../knowledge/card';
import { ageInYears, formatDate, formatFigure, today } from '../shared/format';
import { CORRECTIONS_ADDRESS } from '../shared/project';
import { StatusGlyph, standingOf, statusWords, toneOfStanding } from '../shared/status';
import { SeriesPlot } from './series-plot';

export interface CardActions {
  openRelated(id: string): void;
  back(): void;
  toggleStory(): void;
  openReference(): void;
  switchOff(): void;
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

/** Chips of a compact card; the rest is one click away. */
const FEW_RELATED = 4;
const FEW_SOURCES = 2;

export function CardView({ card, wholeStory, backTo, dark, actions }: CardViewProps) {
  const claims = wholeStory ? card.claims : card.claims.filter(({ compact }) => compact);
  const series = wholeStory ? card.figures : card.figures.filter(({ headline }) => headline);
  const related = wholeStory ? card.related : card.related.slice(0, FEW_RELATED);
  const shown = new Set(claims.map(({ text }) => text));
  const hasMore =
    card.claims.length > claims.length ||
    card.figures.length > series.length ||
    card.events.length > 0 ||
    wholeStory;
  return (
    <div
      class={`card ${dark ? 'dark' : 'light'}`}
      role="dialog"
      aria-labelledby="name"
      tabIndex={-1}
      lang="en"
    >
      <div class="scroll">
        <header>
          {backTo && (
            <button type="button" class="back" onClick={actions.back}>
              <span aria-hidden="true">‹ </span>Back to {backTo}
            </button>
          )}
          <p class="kind">
            <span>{[card.label, card.place].filter(Boolean).join(' · ')}</span>
            {card.span && <span>{card.span}</span>}
          </p>
          <h2 id="name">{card.name}</h2>
          {card.outcome && (
            <p class="outcome">
              {card.outcome.text} <span class="soft">(looked {formatDate(card.outcome.lookedOn)})</span>
            </p>
          )}
          <p class="summary">{card.summary}</p>
          {card.ruling && (
            <p class="soft ruling">
              {card.ruling.court}, {formatDate(card.ruling.date)} · {card.ruling.citation}
            </p>
          )}
        </header>
        {card.withheld && (
          <p class="notice">
            This copy is over a year old, so statements about this person are no longer shown.
          </p>
        )}
        {claims.length > 0 && (
          <ul class="claims">
            {claims.map((claim) => (
              <Claim key={claim.id} claim={claim} sources={card.sources} shown={shown} all={wholeStory} />
            ))}
          </ul>
        )}
        {series.map((one) => (
          <Figure key={one.id} series={one} sources={card.sources} />
        ))}
        {wholeStory && card.events.length > 0 && (
          <section>
            <h3>What happened</h3>
            <ol class="events">
              {card.events.map(({ id, date, text, sources }) => (
                <li key={id}>
                  <time dateTime={date}>{formatDate(date)}</time>
                  <span>
                    {text} <SourceLinks ids={sources} sources={card.sources} />
                  </span>
                </li>
              ))}
            </ol>
          </section>
        )}
        {related.length > 0 && (
          <ul class="chips" aria-label="Related">
            {related.map(({ id, name, relation }) => (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => actions.openRelated(id)}
                  aria-label={`${relation}: ${name}`}
                >
                  {wholeStory && <span class="soft">{relation} </span>}
                  {name}
                </button>
              </li>
            ))}
          </ul>
        )}
        <p class="foot-note">
          {card.checkedOn && <>Sources checked {formatDate(card.checkedOn)} · </>}
          <a href={errorReport(card)}>Report an error</a>
          {wholeStory && (
            <>
              {' · '}
              <button type="button" class="plain" onClick={actions.openReference}>
                Open in the reference
              </button>
            </>
          )}
        </p>
      </div>
      <footer>
        {hasMore ? (
          <button type="button" class="plain" aria-expanded={wholeStory} onClick={actions.toggleStory}>
            {wholeStory ? 'Show less' : 'Sources and full story'}
          </button>
        ) : (
          <button type="button" class="plain" onClick={actions.openReference}>
            Open in the reference
          </button>
        )}
        <button type="button" class="quiet" onClick={actions.switchOff}>
          Off on this site
        </button>
      </footer>
    </div>
  );
}

interface ClaimProps {
  claim: CardClaim;
  sources: CardSource[];
  /** Texts of the claims that are on the card anyway. */
  shown: ReadonlySet<string>;
  /** Names all sources, not only the first. */
  all: boolean;
}

function Claim({ claim, sources, shown, all }: ClaimProps) {
  const named = all ? claim.sources : claim.sources.slice(0, FEW_SOURCES);
  const more = claim.sources.length - named.length;
  const standing = standingOf(claim);
  const { status, details } = statusWords(claim);
  // What contradicts it is on the card anyway, or is said here.
  const against = claim.against.filter((text) => !shown.has(text));
  return (
    <li>
      <StatusGlyph standing={standing} />
      <div>
        <p>{claim.text}</p>
        {against.map((text) => (
          <p key={text} class="against">
            Against that: {text}
          </p>
        ))}
        <p class="status">
          <b class={toneOfStanding(standing)}>{status}</b>
          {details.map((detail) => ` · ${detail}`)}
          {' · '}
          <SourceLinks ids={named} sources={sources} />
          {more > 0 && ` and ${more} more`}
        </p>
      </div>
    </li>
  );
}

function SourceLinks({ ids, sources }: { ids: readonly string[]; sources: readonly CardSource[] }) {
  const used = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return (
    <span class="sources">
      {used.map((source, position) => (
        <span key={source.id}>
          {position > 0 && ', '}
          <a
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            hreflang={source.lang}
            title={titleOf(source)}
          >
            {sourceName(source)}
          </a>
        </span>
      ))}
    </span>
  );
}

/** Who said it and when; where only a copy was read, the original comes first. */
function sourceName({ publisher, date, copyOf }: CardSource): string {
  const original = copyOf ?? { publisher, date };
  const written = original.date ? `${original.publisher}, ${formatDate(original.date)}` : original.publisher;
  return copyOf ? `${written} (read in a copy)` : written;
}

function titleOf({ title, publisher, lang, checkedOn }: CardSource): string {
  const parts = [
    title,
    title && publisher,
    lang !== 'en' && `in ${languageName(lang)}`,
    `checked ${formatDate(checkedOn)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function languageName(lang: string): string {
  return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(lang) ?? lang;
}

function Figure({ series, sources }: { series: CardSeries; sources: CardSource[] }) {
  const point = series.points[series.newest];
  if (!point) return null;
  const age = ageInYears(point.date, today());
  return (
    <section class="figure">
      <div>
        <p class="number">
          {formatFigure(point, series)} <span class="unit">{series.label}</span>
        </p>
        <p class="soft">
          {series.scope}
          {' · '}
          {point.status === 'reported' ? 'reported' : 'official'}, {formatDate(point.date)}
          {age !== undefined && `, ${age} years old`} · <SourceLinks ids={point.sources} sources={sources} />
        </p>
        {series.note && <p class="soft">{series.note}</p>}
      </div>
      <SeriesPlot points={series.points} />
    </section>
  );
}

function errorReport({ id, name }: EntityCard): string {
  return `mailto:${CORRECTIONS_ADDRESS}?subject=${encodeURIComponent(`Correction: ${name} (${id})`)}`;
}
