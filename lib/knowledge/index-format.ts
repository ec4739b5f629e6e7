import type { Evidence, Kind, Language, Painting } from './vocabulary';

/**
 * The matcher index: names and what decides on them. Compiled from the knowledge; it holds nothing
 * that is only shown. No page holds it.
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

/** What a name is one of: a group of aliases, longer names of other things, or a person's names. */
export type Ownership = 'alias' | 'trap' | 'full-name' | 'surname';

/** A name as it is handed out: the name, what it is, and the number of its group, or else of its entity. */
export type LibraryName = [name: string, is: Ownership, number: number];

/** All names by the first words of their keys, with all that decides on them. */
export interface NameCatalogue {
  names: Record<string, KeyedNames>;
  /** By their numbers, as those that follow. */
  groups: readonly IndexGroup[];
  entities: readonly IndexEntity[];
}

/** The names whose keys begin with one word. */
export interface KeyedNames {
  /** The second words of the keys, parted by commas; empty for the word alone. */
  seconds: string;
  /**
   * By second word, with an empty line between, each name in a line: one string takes a third of
   * the memory that the names by themselves would.
   */
  lines: string;
}
