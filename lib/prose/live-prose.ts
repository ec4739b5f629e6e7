import type { LiveBlock, Splice } from './block';
import { spliced } from './block';
import { Dirt } from './dirt';
import { treatmentOf } from './elements';
import type { NodeReader } from './node-reader';
import { type Place, ProseCursor } from './prose-cursor';
import { settleRegions } from './regions';
import { type Reading, replacements } from './replace';
import { walkLeft, walkRight } from './walk';

/**
 * The prose of a tree that may change. Told what is dirty, it reads what lies between the nearest
 * untouched blocks on both sides and puts the new blocks in place of what was there. A tree that
 * was never read is one that is dirty as a whole, so there is one way of reading.
 */
export class LiveProse<N> {
  readonly #root: N;
  readonly #dom: NodeReader<N>;
  readonly #stride: number;
  #blocks: readonly LiveBlock<N>[] = [];
  /** The block that a text node was read into; made when the tree first changes. */
  #blockOf: Map<N, LiveBlock<N>> | undefined;
  #dirt = new Dirt<N>();

  /**
   * @param root the element to read; its own attributes count
   * @param stride nodes between two rests of an update
   */
  constructor(root: N, dom: NodeReader<N>, stride = 200) {
    this.#root = root;
    this.#dom = dom;
    this.#stride = stride;
    this.touch(root);
  }

  /** The blocks in order, as of the last update. */
  get blocks(): readonly LiveBlock<N>[] {
    return this.#blocks;
  }

  get isDirty(): boolean {
    return !this.#dirt.isEmpty;
  }

  /** A node is new, or may have changed: its text, its attributes, what is in it. */
  touch(node: N): void {
    this.#dirt.touch(node);
  }

  /** Something may have gone from before a child of a node, or, without one, from its end. */
  touchGap(parent: N, next: N | null): void {
    this.#dirt.touchGap(parent, next);
  }

  /** The block that a text node was read into, if it is part of any. */
  blockOf(text: N): LiveBlock<N> | undefined {
    return this.#known().get(text);
  }

  /**
   * Reads what is dirty, resting now and then: between two rests the tree may change, and what is
   * touched meanwhile is left to the next update. Returns how the blocks have changed.
   */
  *update(): Generator<undefined, Splice<LiveBlock<N>>[]> {
    const dirt = this.#dirt;
    this.#dirt = new Dirt();
    if (dirt.isWhole(this.#root)) {
      this.#blockOf = undefined;
      const read = yield* this.#read({ parent: null, next: this.#root }, undefined, dirt, new Dirt());
      if (!read) this.touch(this.#root);
      return read ? this.#commit([{ ...read, after: undefined }]) : [];
    }
    const known = this.#known();
    yield* this.#markStale(dirt, known);
    const readings: Reading<N>[] = [];
    for (const { from } of dirt.stretches(this.#dom.parent)) {
      const taken = new Dirt<N>();
      const beginning = this.#beginningOf(from, known, dirt, taken);
      if (!beginning) continue;
      const read = yield* this.#read(beginning.start, known, dirt, taken);
      if (!read) {
        this.#dirt.add(taken);
        this.#dirt.add(dirt);
        break;
      }
      readings.push({ ...read, after: beginning.after });
    }
    return this.#commit(readings);
  }

  /** Marks the blocks that run into what is dirty, and forgets dirt in places that are not read. */
  *#markStale(dirt: Dirt<N>, known: ReadonlyMap<N, LiveBlock<N>>): Generator<undefined> {
    const [root, dom] = [this.#root, this.#dom];
    const open = new Map<N, boolean>();
    const text = (node: N): boolean => {
      const block = known.get(node);
      if (block) block.stale = true;
      return false;
    };
    const edge = (): boolean => true;
    let steps = 0;
    for (const stretch of dirt.stretches(dom.parent)) {
      const { from, whole } = stretch;
      if (!this.#isOpen(from.parent, dirt, open)) {
        dirt.forget(stretch);
        continue;
      }
      walkLeft(root, dom, from, { text, edge });
      const to = whole === undefined ? from : { parent: from.parent, next: dom.nextSibling(whole) };
      walkRight(root, dom, to, { text, edge });
      steps += 1;
      if (steps % this.#stride === 0) yield;
    }
  }

  /** True for an element that is read, with nothing around it that is passed over or dirty as a whole. */
  #isOpen(element: N | null, dirt: Dirt<N>, known: Map<N, boolean>): boolean {
    const asked: N[] = [];
    let answer: boolean | undefined;
    for (let node = element; answer === undefined; node = this.#dom.parent(node)) {
      if (node === null) {
        answer = false;
        break;
      }
      answer = known.get(node);
      if (answer !== undefined) break;
      asked.push(node);
      if (dirt.isWhole(node) || !isRead(node, this.#dom)) answer = false;
      else if (node === this.#root) answer = true;
    }
    for (const node of asked) known.set(node, answer);
    return answer;
  }

  /** Where to begin reading so that a place is read anew, and the untouched block before that. */
  #beginningOf(
    from: Place<N>,
    known: ReadonlyMap<N, LiveBlock<N>>,
    dirt: Dirt<N>,
    taken: Dirt<N>,
  ): { start: Place<N>; after: LiveBlock<N> | undefined } | undefined {
    if (from.parent === null) return undefined;
    let start: Place<N> | undefined;
    let after: LiveBlock<N> | undefined;
    walkLeft(this.#root, this.#dom, from, {
      text(node) {
        const block = known.get(node);
        if (!block || block.stale || dirt.isWhole(node)) return false;
        after = block;
        return true;
      },
      isOpaque: (node) => dirt.isWhole(node),
      edge(place) {
        start = place;
        return false;
      },
      start: (node) => dirt.passStart(node, taken),
      end: (node) => dirt.passEnd(node, taken),
    });
    return start && { start, after };
  }

  /** Reads on to the next untouched block; undefined where the tree changed under the reading hand. */
  *#read(
    start: Place<N>,
    known: ReadonlyMap<N, LiveBlock<N>> | undefined,
    dirt: Dirt<N>,
    taken: Dirt<N>,
  ): Generator<undefined, Omit<Reading<N>, 'after'> | undefined> {
    const cursor = new ProseCursor(this.#root, this.#dom, start);
    let until: LiveBlock<N> | undefined;
    /** The dirty element that the cursor is in. */
    let fresh: N | undefined;
    for (let steps = 1; !cursor.isDone; steps += 1) {
      const { next, inside } = cursor;
      if (!known) cursor.step();
      else if (next === null) {
        if (inside !== undefined) dirt.passEnd(inside, taken);
        cursor.step();
        if (inside === fresh) fresh = undefined;
      } else {
        const isDirty = dirt.isWhole(next) || taken.isWhole(next);
        const block = fresh === undefined && !isDirty ? known.get(next) : undefined;
        if (block && !block.stale) {
          until = block;
          cursor.finish();
          break;
        }
        dirt.passStart(next, taken);
        cursor.step();
        if (isDirty && fresh === undefined && cursor.inside === next) fresh = next;
      }
      if (steps % this.#stride === 0) {
        yield;
        if (this.isDirty && !cursor.isIntact((node) => this.#dirt.isWhole(node))) return undefined;
      }
    }
    return { until, come: cursor.blocks };
  }

  #commit(readings: readonly Reading<N>[]): Splice<LiveBlock<N>>[] {
    const splices = replacements(this.#blocks, readings);
    if (!splices) {
      // Nodes moved about while they were read: what was met where is no longer sure.
      this.touch(this.#root);
      return [];
    }
    const before = this.#blocks;
    this.#blocks = spliced(before, splices);
    const known = this.#blockOf;
    if (known) {
      for (const { at, gone } of splices) {
        for (const block of before.slice(at, at + gone)) {
          for (const { node } of block.pieces) if (known.get(node) === block) known.delete(node);
        }
      }
      for (const { come } of splices) for (const block of come) remember(block, known);
    }
    if (readings.length > 0) settleRegions(this.#blocks);
    return splices;
  }

  #known(): Map<N, LiveBlock<N>> {
    let known = this.#blockOf;
    if (!known) {
      known = new Map();
      for (const block of this.#blocks) remember(block, known);
      this.#blockOf = known;
    }
    return known;
  }
}

function isRead<N>(node: N, dom: NodeReader<N>): boolean {
  const name = dom.name(node);
  const treatment = name.startsWith('#') ? 'skip' : treatmentOf(node, name, dom);
  return treatment === 'block' || treatment === 'inline';
}

/** A node that moved on while the tree was read was met twice; where it was first, it is no more. */
function remember<N>(block: LiveBlock<N>, known: Map<N, LiveBlock<N>>): void {
  for (const { node } of block.pieces) {
    const other = known.get(node);
    if (other && other !== block) other.stale = true;
    known.set(node, block);
  }
}
