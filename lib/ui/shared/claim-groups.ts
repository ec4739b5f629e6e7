import type { CardClaim } from '../../knowledge/card';
import type { Status } from '../../knowledge/vocabulary';

/** Claims of one card that are read together. */
export interface ClaimGroup {
  /** `main`: the few that matter most; `differ`: claims that contradict each other. */
  kind: 'main' | 'differ' | 'definition' | 'established' | 'decided' | 'reported' | 'alleged';
  claims: CardClaim[];
}

const GROUP_OF: Record<Status, ClaimGroup['kind']> = {
  definition: 'definition',
  established: 'established',
  'official-figure': 'established',
  ruled: 'decided',
  convicted: 'decided',
  acquitted: 'decided',
  discontinued: 'decided',
  quashed: 'decided',
  reported: 'reported',
  alleged: 'alleged',
  charged: 'alleged',
};

const ORDER = ['definition', 'established', 'decided', 'reported', 'alleged'] as const;

/**
 * Puts all claims of a card in the order of reading: what matters most, where sources differ
 * (one group a dispute), then the rest by how sure it is. Every claim stands in one group.
 */
export function groupClaims(claims: readonly CardClaim[]): ClaimGroup[] {
  const main = claims.filter(({ compact, disputed }) => compact && !disputed);
  const rest = claims.filter(({ compact, disputed }) => !compact && !disputed);
  const groups: ClaimGroup[] = [
    { kind: 'main', claims: main },
    ...disputes(claims).map((differing): ClaimGroup => ({ kind: 'differ', claims: differing })),
    ...ORDER.map((kind) => ({ kind, claims: rest.filter(({ status }) => GROUP_OF[status] === kind) })),
  ];
  return groups.filter(({ claims: grouped }) => grouped.length > 0);
}

/** Disputed claims, those that contradict each other together, directly or through a third. */
function disputes(claims: readonly CardClaim[]): CardClaim[][] {
  let open = claims.filter(({ disputed }) => disputed);
  const found: CardClaim[][] = [];
  while (open.length > 0) {
    const texts = new Set([open[0]?.text]);
    let size = 0;
    while (texts.size > size) {
      size = texts.size;
      for (const { text, against } of open) {
        if (texts.has(text) || against.some((other) => texts.has(other))) {
          for (const each of [text, ...against]) texts.add(each);
        }
      }
    }
    found.push(open.filter(({ text }) => texts.has(text)));
    open = open.filter(({ text }) => !texts.has(text));
  }
  return found;
}
