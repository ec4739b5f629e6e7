import type { CardClaim, CardSource } from '../../knowledge/card';
import { SourceLinks } from './source-links';
import { type Standing, StatusGlyph, standingOf, statusWords, toneOfStanding } from './status';
import { say } from './wording';

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
        <p lang="en">{claim.text}</p>
        {claim.against
          .filter((text) => !here.has(text))
          .map((text) => (
            <p key={text} class="against">
              {say('claim.against')} <span lang="en">{text}</span>
            </p>
          ))}
        <p class="status">
          <b class={toneOfStanding(standing)}>{status}</b>
          {details.map((detail) => ` · ${detail}`)} · <SourceLinks ids={named} sources={sources} />
          {more > 0 && ` ${say('source.more', { count: more })}`}
        </p>
      </div>
    </li>
  );
}
