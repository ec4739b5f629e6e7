import type { IndexEntity, LibraryName } from '../knowledge/index-format';
import { type Folded, fold } from './fold';
import { Keys } from './keys';
import type { NameLibrary } from './name-library';
import { type NameOwner, NameTrie, type Sighting } from './name-trie';

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
  readonly #library: NameLibrary;
  readonly #keys: Keys;
  readonly #trie = new NameTrie();
  readonly #byKey = new Map<string, readonly Candidate[]>();
  readonly #candidates = new Map<string, Candidate>();
  readonly #owners = new Map<string, NameOwner>();
  readonly #entities = new Map<number, IndexEntity>();

  constructor(library: NameLibrary) {
    this.#library = library;
    this.#keys = new Keys(library.keys);
  }

  /** The entities whose names came up, by their number. */
  get entities(): ReadonlyMap<number, IndexEntity> {
    return this.#entities;
  }

  /** The names in a text, in order. */
  search(text: string, folded: Folded): Sighting[] {
    const beginnings = new Set<string>();
    for (const key of this.#keys.in(folded.text)) {
      for (const { parts, known } of this.#candidatesAt(key)) {
        if (!parts.every((part) => folded.text.includes(part))) continue;
        for (const beginning of known()) beginnings.add(beginning);
      }
    }
    return beginnings.size > 0 ? this.#trie.search(text, folded, beginnings) : [];
  }

  #candidatesAt(key: string): readonly Candidate[] {
    let candidates = this.#byKey.get(key);
    if (!candidates) {
      candidates = this.#library.namesAt(key).map((name) => this.#candidateOf(name));
      this.#byKey.set(key, candidates);
    }
    return candidates;
  }

  /** A name may have several keys. */
  #candidateOf(entry: LibraryName): Candidate {
    const [name, is, number] = entry;
    const id = `${is} ${number} ${name}`;
    let candidate = this.#candidates.get(id);
    if (!candidate) {
      const anyCase = is === 'trap' || (is === 'alias' && this.#library.group(number)?.anyCase === true);
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
    const group = is === 'alias' ? this.#library.group(number) : undefined;
    const entity = group?.entity ?? number;
    const itself = this.#library.entity(entity);
    if (!itself) return undefined;
    this.#entities.set(entity, itself);
    if (is === 'trap') return { kind: 'trap', entity };
    if (is === 'alias') {
      const isNoun = itself.kind === 'term' || itself.kind === 'technique';
      return group && { kind: 'alias', entity, group, isNoun };
    }
    const { person } = itself;
    return person && { kind: 'person', entity, person, part: is };
  }
}

function partsOf(name: string): string[] {
  const parts: string[] = fold(name.replace(/\([^)]*\)|\*/g, ' ')).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.sort((one, other) => other.length - one.length);
}
