import type { CardClaim, EntityCard } from '../../knowledge/card';
import { claimCitation } from './citation';
import { CopyButton } from './copy-button';
import { typeset } from './format';
import { SourceLinks } from './source-links';
import { type Standing, StatusGlyph, standingOf, statusWords, toneOfStanding } from './status';
import { say } from './wording';

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
        <p lang="en">{typeset(claim.text)}</p>
        {claim.against
          .filter((text) => !here.has(text))
          .map((text) => (
            <p key={text} class="against">
              {say('claim.against')} <span lang="en">{typeset(text)}</span>
            </p>
          ))}
        <p class="status">
          <b class={toneOfStanding(standing)}>{status}</b>
          {details.map((detail) => ` · ${detail}`)} · <SourceLinks ids={named} sources={card.sources} />
          {more > 0 && ` ${say('source.more', { count: more })}`}
          {/* What is said of somebody who is only accused is not for carrying about. */}
          {!card.outcome && <CopyButton text={() => claimCitation(card, claim)} />}
        </p>
      </div>
    </li>
  );
}
