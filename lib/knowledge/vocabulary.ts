/**
 * The closed lists of words that authored data may use. One place, so that schema, checks,
 * compiler and views cannot drift apart.
 */

export const KINDS = [
  'network',
  'operation',
  'agency',
  'court',
  'ruling',
  'term',
  'technique',
  'person',
  'case',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds that are underlined alike and switched together, by the name of their family. */
export const FAMILY_OF = {
  network: 'network',
  technique: 'network',
  operation: 'operation',
  case: 'operation',
  agency: 'agency',
  court: 'law',
  ruling: 'law',
  term: 'law',
  person: 'person',
} as const satisfies Record<Kind, string>;
export const FAMILIES = ['network', 'operation', 'agency', 'law', 'person'] as const;
export type Family = (typeof FAMILIES)[number];

/** What is known about a statement. "Disputed" is not here: it follows from claims that conflict. */
export const STATUSES = [
  'established',
  'official-figure',
  'reported',
  'alleged',
  'charged',
  'convicted',
  'acquitted',
  'discontinued',
  'quashed',
  'ruled',
  'definition',
] as const;
export type Status = (typeof STATUSES)[number];

/** How much an alias proves by itself. `person` names follow rules of their own. */
export const EVIDENCE = ['strong', 'contextual', 'weak', 'person'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** A: court, agency, statute or maker's own release. B: named publisher. C: copy, forum, aggregator. */
export const TIERS = ['A', 'B', 'C'] as const;
export type Tier = (typeof TIERS)[number];

export const LANGUAGES = ['en', 'de', 'fr', 'nl', 'es', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages a source may be written in. */
export const SOURCE_LANGUAGES = [...LANGUAGES, 'pl'] as const;
export type SourceLanguage = (typeof SOURCE_LANGUAGES)[number];

export const STANDINGS = ['stands', 'under-appeal', 'quashed', 'superseded', 'not-known'] as const;

export const DEFENCES = ['denies', 'no-comment', 'not-found'] as const;

/** Whether a conviction is final. */
export const FINALITIES = ['yes', 'no', 'not-known'] as const;

/** How a figure's number is meant. */
export const QUALIFIERS = ['about', 'more-than', 'almost', 'up-to'] as const;

export const RESTRICTIONS = ['none', 'lifted', 'anonymised'] as const;

/** How an entity's mentions are painted while the reader's setting is "calm". */
export const PAINTING = ['normal', 'once', 'listed'] as const;
export type Painting = (typeof PAINTING)[number];

/**
 * Relation types and how each reads from either end: `[from the subject, from the object]`.
 * "Operation Venetic `part-of` Emma" reads "part of" there and "includes" on the other card.
 */
export const RELATIONS = {
  led: ['led', 'led by'],
  'took-part-in': ['took part in', 'took part'],
  targeted: ['targeted', 'targeted by'],
  'part-of': ['part of', 'includes'],
  supplied: ['supplied', 'supplied by'],
  issued: ['issued', 'issued by'],
  'ruled-on': ['ruled on', 'ruled on by'],
  decided: ['decided', 'decided by'],
  quashed: ['quashed', 'quashed by'],
  succeeded: ['succeeded', 'succeeded by'],
  used: ['used', 'used in'],
  'subject-of': ['subject of', 'concerns'],
  'works-for': ['works for', 'staff'],
  'see-also': ['see also', 'see also'],
} as const satisfies Record<string, readonly [string, string]>;
export type RelationType = keyof typeof RELATIONS;
