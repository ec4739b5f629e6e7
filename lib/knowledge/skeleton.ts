import type { Kind } from './vocabulary';

/** Marks the places of a new entity that its author has to fill; the check refuses what is left of it. */
export const FILL_IN = 'FILL IN';

/**
 * A new entity's file: it has the right shape, and every place to fill is marked.
 * @param today day (`YYYY-MM-DD`) that the dates begin with
 */
export function skeletonFor(kind: Kind, id: string, today: string): string {
  return `# yaml-language-server: $schema=../schema/entity.schema.json
id: ${id}
kind: ${kind}
name: "${FILL_IN}: the name that the card shows"
label: "${FILL_IN}: what it is, in two to four words"
summary: "${FILL_IN}: one sentence of at most 30 words."
${kind === 'person' ? PERSON(today) : ALIASES}${kind === 'ruling' ? RULING(today) : ''}claims:
  - id: first
    text: "${FILL_IN}: one statement in our own words, at most 40 of them."
    status: reported
    asOf: "${today}"
    compact: true
    sources:
      - source: fill-in
matches:
  must:
    - "${FILL_IN}: a sentence, as news would write it, in which it is meant."
  mustNot:
    - "${FILL_IN}: a sentence with a name that looks like it but means something else."
`;
}

const ALIASES = `aliases:
  - evidence: strong
    names:
      any:
        - "${FILL_IN}: a name"
`;

const PERSON = (today: string) => `person:
  role: accused
  fullNames:
    - "${FILL_IN}: first name and surname"
  surname: "${FILL_IN}"
  caseFacts:
    - words:
        - "${FILL_IN}: a place of the case"
    - entities:
        - fill-in
  outcome:
    text: "${FILL_IN}: who accused, in which year, and what became of it."
    lookedOn: "${today}"
`;

const RULING = (today: string) => `ruling:
  court: fill-in
  date: "${today}"
  citation: "${FILL_IN}"
  standing: not-known
  checkedOn: "${today}"
  restrictions: none
`;
