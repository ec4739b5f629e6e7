import type { IndexEntity, IndexGroup, LibraryName } from '../knowledge/index-format';
import { type Folded, fold } from './fold';
import { Keys } from './keys';
import type { NameLoan } from './name-loan';
import { type NameOwner, NameTrie, type Sighting } from './name-trie';

/** Where names come from. */
export interface NameSource {
  /** The keys of all names, in lists as `Keys` takes them. */
  keys: Iterable<string>;
  /** Hands out names by their keys; a promise of them where they are not at hand, which may reject. */
  lend(keys: readonly string[]): NameLoan | Promise<NameLoan>;
}

/** Of names that are written alike, which goes first. */
const ORDER: readonly LibraryName[1][] = ['alias', 'full-name', 'surname', 'trap'];

/** A name that may stand on a page, and so is searched for where all its parts are. */
interface Candidate {
  /** Parts of it that no way of writing leaves out, folded; the longest, which is the rarest, first. */
  parts: readonly string[];
  /** Puts it where it is searched for, unless it is there; returns what it may begin with. */
  known: () => readonly string[];
}

/** The names that have come up so far, got by the words that give them away. */
export class KnownNames {
  readonly #source: NameSource;
  readonly #keys: Keys;
  readonly #trie = new NameTrie();
  readonly #byKey = new Map<string, Candidate[]>();
  readonly #candidates = new Map<string, Candidate>();
  readonly #owners = new Map<string, NameOwner>();
  readonly #groups = new Map<number, IndexGroup>();
  readonly #entities = new Map<number, IndexEntity>();

  constructor(source: NameSource) {
    this.#source = source;
    this.#keys = new Keys(source.keys);
  }

  /** The entities whose names came up, by their number. */
  get entities(): ReadonlyMap<number, IndexEntity> {
    return this.#entities;
  }

  /** What gives names away in a text; empty where there is nothing to read. */
  keysIn(text: string, folded: Folded = fold(text)): Set<string> {
    return this.#keys.in(folded.text);
  }

  /**
   * Gets the names behind keys. A promise where they are not at hand; it never rejects, and where
   * they are not to be had `has` stays false.
   */
  get(keys: Iterable<string>): Promise<void> | undefined {
    const missing = [...new Set(keys)].filter((key) => !this.#byKey.has(key));
    if (missing.length === 0) return undefined;
    const loan = this.#source.lend(missing);
    if (!(loan instanceof Promise)) {
      this.#take(loan);
      return undefined;
    }
    return loan.then(
      (lent) => this.#take(lent),
      () => {},
    );
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /**
   * The names in a text, in order.
   * @param keys those in the text, all of which are there
   */
  search(text: string, folded: Folded, keys: Iterable<string>): Sighting[] {
    const beginnings = new Set<string>();
    for (const key of keys) {
      for (const { parts, known } of this.#byKey.get(key) ?? []) {
        if (!parts.every((part) => folded.text.includes(part))) continue;
        for (const beginning of known()) beginnings.add(beginning);
      }
    }
    return this.#trie.search(text, folded, beginnings);
  }

  #take({ names, groups, entities }: NameLoan): void {
    for (const [number, entity] of Object.entries(entities)) {
      if (!this.#entities.has(Number(number))) this.#entities.set(Number(number), entity);
    }
    for (const [number, group] of Object.entries(groups)) {
      if (!this.#groups.has(Number(number))) this.#groups.set(Number(number), group);
    }
    for (const [key, own] of Object.entries(names)) {
      this.#byKey.set(
        key,
        own.map((name) => this.#candidateOf(name)),
      );
    }
  }

  /** A name may have several keys. */
  #candidateOf(entry: LibraryName): Candidate {
    const [name, is, number] = entry;
    const id = `${is} ${number} ${name}`;
    let candidate = this.#candidates.get(id);
    if (!candidate) {
      const anyCase = is === 'trap' || (is === 'alias' && this.#groups.get(number)?.anyCase === true);
      let beginnings: readonly string[] | undefined;
      candidate = {
        parts: partsOf(name),
        known: () => {
          beginnings ??= this.#add(entry, anyCase);
          return beginnings;
        },
      };
      this.#candidates.set(id, candidate);
    }
    return candidate;
  }

  #add(entry: LibraryName, anyCase: boolean): string[] {
    const [name, is, number] = entry;
    const owner = this.#ownerOf(entry);
    return owner ? this.#trie.add(name, owner, anyCase, ORDER.indexOf(is) * 1e6 + number) : [];
  }

  #ownerOf([, is, number]: LibraryName): NameOwner | undefined {
    const id = `${is} ${number}`;
    const owner = this.#owners.get(id) ?? this.#makeOwner(is, number);
    if (owner) this.#owners.set(id, owner);
    return owner;
  }

  #makeOwner(is: LibraryName[1], number: number): NameOwner | undefined {
    if (is === 'trap') return { kind: 'trap', entity: number };
    if (is === 'alias') {
      const group = this.#groups.get(number);
      const kind = group && this.#entities.get(group.entity)?.kind;
      const isNoun = kind === 'term' || kind === 'technique';
      return group && { kind: 'alias', entity: group.entity, group, isNoun };
    }
    const person = this.#entities.get(number)?.person;
    return person && { kind: 'person', entity: number, person, part: is };
  }
}

function partsOf(name: string): string[] {
  const parts: string[] = fold(name.replace(/\([^)]*\)|\*/g, ' ')).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.sort((one, other) => other.length - one.length);
}
