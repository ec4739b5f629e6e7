import type { CardClaim, CardSource } from '../../knowledge/card';
import { groupClaims } from './claim-groups';
import { SourceLinks } from './source-links';
import { type Standing, StatusGlyph, standingOf, statusWords, toneOfStanding } from './status';
import * as WORDING from './wording';

interface ClaimsProps {
  claims: readonly CardClaim[];
  sources: readonly CardSource[];
}

/** Every claim of an entity, in the order of reading. */
export function Claims({ claims, sources }: ClaimsProps) {
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
                  <Claim key={claim.id} claim={claim} sources={sources} here={here} />
                ))}
              </ul>
            ))}
        </div>
      ))}
    </section>
  );
}

interface ClaimProps {
  claim: CardClaim;
  sources: readonly CardSource[];
  /** Texts of the claims in sight: what contradicts this one need not be said again. */
  here: ReadonlySet<string>;
  /** Words for the status; "disputed" goes without where a heading says so. */
  standing?: Standing;
  /** Sources to name at most. */
  most?: number;
}

/** One statement with its status, date and sources. */
export function Claim({ claim, sources, here, standing = claim.status, most }: ClaimProps) {
  const { status, details } = statusWords(claim, standing);
  const named = claim.sources.slice(0, most);
  const more = claim.sources.length - named.length;
  return (
    <li>
      <StatusGlyph standing={standingOf(claim)} />
      <div>
        <p>{claim.text}</p>
        {claim.against
          .filter((text) => !here.has(text))
          .map((text) => (
            <p key={text} class="against">
              {WORDING.entity.against} {text}
            </p>
          ))}
        <p class="status">
          <b class={toneOfStanding(standing)}>{status}</b>
          {details.map((detail) => ` · ${detail}`)} · <SourceLinks ids={named} sources={sources} />
          {more > 0 && ` ${WORDING.source.more(more)}`}
        </p>
      </div>
    </li>
  );
}
