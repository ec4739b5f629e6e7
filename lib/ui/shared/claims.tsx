import type { CardClaim, EntityCard } from '../../knowledge/card';
import { claimCitation } from './citation';
import { groupClaims } from './claim-groups';
import { CopyButton } from './copy-button';
import { typeset } from './format';
import { SourceLinks } from './source-links';
import { type Standing, StatusGlyph, standingOf, statusWords, toneOfStanding } from './status';
import * as WORDING from './wording';

/** Every claim of an entity, in the order of reading. */
export function Claims({ card }: { card: EntityCard }) {
  const { claims } = card;
  // What contradicts a claim stands beside it, unless it is on another entity's page.
  const here = new Set(claims.map(({ text }) => text));
  const groups = groupClaims(claims);
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  return (
    <section class="claims" aria-label={WORDING.entity.claims}>
      {kinds.map((kind) => (
        <div key={kind} class={`group group-${kind}`}>
          {kind !== 'main' && <h2>{WORDING.entity.group[kind]}</h2>}
          {groups
            .filter((group) => group.kind === kind)
            .map((group) => (
              <ul key={group.claims[0]?.id}>
                {group.claims.map((claim) => (
                  <Claim key={claim.id} card={card} claim={claim} here={here} />
                ))}
              </ul>
            ))}
        </div>
      ))}
    </section>
  );
}

interface ClaimProps {
  /** The card that it is part of. */
  card: EntityCard;
  claim: CardClaim;
  /** Texts of the claims in sight: what contradicts this one need not be said again. */
  here: ReadonlySet<string>;
  /** Words for the status; "disputed" goes without where a heading says so. */
  standing?: Standing;
  /** Sources to name at most. */
  most?: number;
}

/** One statement with its status, date and sources. */
export function Claim({ card, claim, here, standing = claim.status, most }: ClaimProps) {
  const { status, details } = statusWords(claim, standing);
  const named = claim.sources.slice(0, most);
  const more = claim.sources.length - named.length;
  return (
    <li>
      <StatusGlyph standing={standingOf(claim)} />
      <div>
        <p>{typeset(claim.text)}</p>
        {claim.against
          .filter((text) => !here.has(text))
          .map((text) => (
            <p key={text} class="against">
              {WORDING.entity.against} {typeset(text)}
            </p>
          ))}
        <p class="status">
          <b class={toneOfStanding(standing)}>{status}</b>
          {details.map((detail) => ` · ${detail}`)} · <SourceLinks ids={named} sources={card.sources} />
          {more > 0 && ` ${WORDING.source.more(more)}`}
          {/* What is said of somebody who is only accused is not for carrying about. */}
          {!card.outcome && <CopyButton text={() => claimCitation(card, claim)} />}
        </p>
      </div>
    </li>
  );
}
