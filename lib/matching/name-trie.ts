import type { IndexGroup, IndexPerson } from '../knowledge/index-format';
import { spellOut } from '../knowledge/names';
import { type Folded, fold, originalOffset } from './fold';
import { isWordCode, joinOf, wordAt } from './words';

export interface AliasOwner {
  kind: 'alias';
  entity: number;
  group: IndexGroup;
  /** True for common nouns, of which every use has a meaning of its own. */
  isNoun: boolean;
}

/** What a name in the index stands for. */
export type NameOwner =
  | AliasOwner
  | { kind: 'person'; entity: number; person: IndexPerson; part: 'full-name' | 'surname' }
  | { kind: 'trap'; entity: number };

/** One way to write one name. */
interface Name {
  owner: NameOwner;
  order: number;
  /** Positions in the name's words, run together, that must be capitals in the text too. */
  capitals: number[];
  /** Punctuation the name begins with: "[" in a neutral citation. */
  lead: string;
  /** Punctuation it ends with: the last dot of "M.N.". */
  tail: string;
}

interface Node {
  next: Map<string, Node>;
  names: Name[];
  /** Names whose last word, after this node, may end in any way: "Geldwäsche*". */
  open: { stem: string; name: Name }[];
}

/** A name found in a text, before anything is asked about its context. Offsets are of the original text. */
export interface Sighting {
  owner: NameOwner;
  from: number;
  to: number;
  /** Offsets in the folded text. */
  foldedFrom: number;
  foldedTo: number;
}

/** Names as a tree of words, and the search for the longest ones in a text. */
export class NameTrie {
  readonly #root: Node = { next: new Map(), names: [], open: [] };

  /**
   * Adds a name in all its ways of writing.
   * @param order tells which of several owners of one way of writing goes first
   * @returns their first words, or beginnings of these
   */
  add(name: string, owner: NameOwner, anyCase: boolean, order: number): string[] {
    const beginnings = new Set<string>();
    for (const form of spellOut(name)) {
      const open = form.endsWith('*');
      const written = fold(open ? form.slice(0, -1) : form);
      const keys: string[] = [];
      let lead = '';
      let end = 0;
      let length = 0;
      const capitals: number[] = [];
      for (let word = wordAt(written.text, 0); word; word = wordAt(written.text, word.to)) {
        const text = written.text.slice(word.from, word.to);
        if (keys.length === 0) {
          lead = written.text.slice(0, word.from).trim();
          beginnings.add(text);
        }
        keys.push((keys.length === 0 ? '' : (joinOf(written.text, end, word.from) ?? '')) + text);
        for (let at = word.from; at < word.to && !anyCase; at += 1) {
          if (isCapital(form[originalOffset(written, at)])) capitals.push(length + at - word.from);
        }
        length += text.length;
        end = word.to;
      }
      const last = keys.pop();
      if (last === undefined) continue;
      const parent = keys.reduce(childOf, this.#root);
      const name = { owner, order, capitals, lead, tail: written.text.slice(end).trim() };
      if (open) parent.open.push({ stem: last, name });
      else childOf(parent, last).names.push(name);
    }
    return [...beginnings];
  }

  /**
   * Names in a text, in order, no two overlapping: of names that overlap the longest stays, of
   * equal ones the first. Names written alike by several owners are reported together.
   * @param beginnings those of the names that may stand in the text, as `add` returned them
   */
  search(text: string, folded: Folded, beginnings: Iterable<string>): Sighting[] {
    const found: Sighting[] = [];
    for (const place of placesOf(beginnings, folded.text)) {
      const word = wordAt(folded.text, place);
      if (word) found.push(...this.#longestAt(text, folded, word));
    }
    return withoutOverlaps(found);
  }

  #longestAt(text: string, folded: Folded, first: { from: number; to: number }): Sighting[] {
    const lower = folded.text;
    const words = [first];
    let longest: Sighting[] = [];
    let node: Node | undefined = this.#root;
    let key = lower.slice(first.from, first.to);
    for (;;) {
      const next: Node | undefined = node.next.get(key);
      const names = next ? [...next.names] : [];
      for (const { stem, name } of node.open) if (key.startsWith(stem)) names.push(name);
      const fitting = names
        .filter((name) => capitalsAgree(name, words, text, folded))
        .sort((one, other) => one.order - other.order);
      const last = words.at(-1) ?? first;
      if (fitting.length > 0) {
        longest = fitting.map((name) => sighting(name, first.from, last.to, text, folded));
      }
      if (!next || (next.next.size === 0 && next.open.length === 0)) break;
      const following = wordAt(lower, last.to);
      const join = following && joinOf(lower, last.to, following.from);
      if (!following || join === undefined) break;
      words.push(following);
      key = join + lower.slice(following.from, following.to);
      node = next;
    }
    return longest;
  }
}

function childOf(node: Node, key: string): Node {
  let child = node.next.get(key);
  if (!child) {
    child = { next: new Map(), names: [], open: [] };
    node.next.set(key, child);
  }
  return child;
}

function sighting(
  { owner, lead, tail }: Name,
  from: number,
  to: number,
  text: string,
  folded: Folded,
): Sighting {
  const { text: lower } = folded;
  const start = lead !== '' && lower.startsWith(lead, from - lead.length) ? from - lead.length : from;
  const end = tail !== '' && lower.startsWith(tail, to) ? to + tail.length : to;
  return {
    owner,
    from: originalOffset(folded, start),
    // The end of the last character, not the start of the next: what is invisible there stays out.
    to: endOfCharacter(text, originalOffset(folded, withClosingQuote(lower, start, end) - 1)),
    foldedFrom: start,
    foldedTo: end,
  };
}

/** `Operation "Larch"`: a quote that opens inside a name closes inside it too. */
function withClosingQuote(folded: string, from: number, to: number): number {
  const [, opening] = /\s(["'])\s?\S+$/.exec(folded.slice(from, to)) ?? [];
  if (opening === undefined) return to;
  const [closing] = /^\s?["']/.exec(folded.slice(to, to + 2)) ?? [];
  return closing?.endsWith(opening) ? to + closing.length : to;
}

function endOfCharacter(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  let end = at + (code > 0xffff ? 2 : 1);
  while (end < text.length && /\p{M}/u.test(text.charAt(end))) end += 1;
  return end;
}

function withoutOverlaps(found: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const sight of found) {
    let last = kept.at(-1);
    if (last && last.foldedTo > sight.foldedFrom && !sameStretch(last, sight)) {
      if (lengthOf(last) >= lengthOf(sight)) continue;
      while (last && last.foldedTo > sight.foldedFrom) {
        kept.pop();
        last = kept.at(-1);
      }
    }
    kept.push(sight);
  }
  return kept;
}

/** True where two sightings cover the same characters. */
export function sameStretch(a: Sighting, b: Sighting): boolean {
  return a.foldedFrom === b.foldedFrom && a.foldedTo === b.foldedTo;
}

function lengthOf({ foldedFrom, foldedTo }: Sighting): number {
  return foldedTo - foldedFrom;
}

/** Where words begin with one of these, in order. */
function placesOf(beginnings: Iterable<string>, folded: string): Iterable<number> {
  const places = new Set<number>();
  for (const beginning of beginnings) {
    for (let at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1)) {
      if (at === 0 || !isWordCode(folded.charCodeAt(at - 1))) places.add(at);
    }
  }
  return [...places].sort((one, other) => one - other);
}

/** A capital in the name must be a capital in the text; small letters in the name may be either. */
function capitalsAgree(
  { capitals }: Name,
  words: readonly { from: number; to: number }[],
  text: string,
  folded: Folded,
): boolean {
  let passed = 0;
  let next = 0;
  for (const { from, to } of words) {
    while (next < capitals.length && (capitals[next] ?? 0) < passed + to - from) {
      if (!isCapital(text[originalOffset(folded, from + (capitals[next] ?? 0) - passed)])) return false;
      next += 1;
    }
    passed += to - from;
  }
  return true;
}

export function isCapital(character: string | undefined): boolean {
  return character !== undefined && character !== character.toLowerCase();
}
