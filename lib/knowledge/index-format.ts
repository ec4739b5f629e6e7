import type { Evidence, Kind, Language, Painting } from './vocabulary';

/**
 * The matcher index: names only. Compiled from the knowledge at build time, loaded on every
 * page, so it holds nothing that is only shown.
 */
export interface MatcherIndex {
  entities: IndexEntity[];
  groups: IndexGroup[];
  /** Longer names of other things; they take the text and yield nothing. */
  traps: IndexTrap[];
}

export interface IndexEntity {
  id: string;
  kind: Kind;
  /** Left out for `normal`. */
  painting?: Exclude<Painting, 'normal'>;
  person?: IndexPerson;
}

export interface IndexPerson {
  role: 'accused' | 'official';
  fullNames: string[];
  surname: string;
  caseFacts: { entities: string[]; words: string[] }[];
  near?: string[];
  notNear?: string[];
}

/** Names that share evidence and context. Names keep their bracketed alternatives. */
export interface IndexGroup {
  /** Position in `entities`. */
  entity: number;
  evidence: Exclude<Evidence, 'person'>;
  names: string[];
  anyCase?: true;
  /** Set where the names count only on pages in this language. */
  lang?: Language;
  beside?: string[];
  near?: string[];
  notNear?: string[];
  notOnPage?: string[];
}

export interface IndexTrap {
  /** Position in `entities` of the entity whose name the longer ones contain. */
  entity: number;
  names: string[];
}

/** What the cheap look needs of a strong group. */
export type GateGroup = Pick<IndexGroup, 'names' | 'beside'>;
