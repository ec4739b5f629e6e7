import type { EntityCard } from '../../knowledge/card';
import { Claim } from './claim';
import { groupClaims } from './claim-groups';
import { say } from './page-wording';

/** Every claim of an entity, in the order of reading. */
export function Claims({ card }: { card: EntityCard }) {
  const { claims } = card;
  // What contradicts a claim stands beside it, unless it is on another entity's page.
  const here = new Set(claims.map(({ text }) => text));
  const groups = groupClaims(claims);
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  return (
    <section class="claims" aria-label={say('story.claims')}>
      {kinds.map((kind) => (
        <div key={kind} class={`group group-${kind}`}>
          {kind !== 'main' && <h2>{say(`story.group.${kind}`)}</h2>}
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
