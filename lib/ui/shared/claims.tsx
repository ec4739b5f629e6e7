import type { CardClaim, CardSource } from '../../knowledge/card';
import { groupClaims } from './claim-groups';
import { SourceLinks } from './source-links';
import { StatusGlyph, statusWords, toneOfStanding } from './status';
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
  here: ReadonlySet<string>;
}

function Claim({ claim, sources, here }: ClaimProps) {
  const { status, details } = statusWords(claim, claim.status);
  return (
    <li>
      <StatusGlyph standing={claim.disputed ? 'disputed' : claim.status} />
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
          <b class={toneOfStanding(claim.status)}>{status}</b>
          {details.map((detail) => ` · ${detail}`)} · <SourceLinks ids={claim.sources} sources={sources} />
        </p>
      </div>
    </li>
  );
}
