import type { Place } from './prose-cursor';

/** What may have changed at a node. */
interface Flags {
  /** The node and all that is in it. */
  whole: boolean;
  /** What stands right before it. */
  before: boolean;
  /** What stands last in it. */
  end: boolean;
}

/** A stretch of a tree that may have changed: a node, or a gap between two. */
export interface DirtyStretch<N> {
  from: Place<N>;
  /** The node after that place, where it is dirty with all in it. */
  whole: N | undefined;
}

/** The places of a tree that may have changed since it was read. */
export class Dirt<N> {
  readonly #flags = new Map<N, Flags>();

  get isEmpty(): boolean {
    return this.#flags.size === 0;
  }

  /** A node may have changed, with all that is in it. */
  touch(node: N): void {
    this.#of(node).whole = true;
  }

  /** Something may have gone or come before a node, or, without one, at the end of its parent. */
  touchGap(parent: N, next: N | null): void {
    if (next === null) this.#of(parent).end = true;
    else this.#of(next).before = true;
  }

  isWhole(node: N): boolean {
    return this.#flags.get(node)?.whole ?? false;
  }

  /** Leaves a stretch out. */
  forget({ from: { parent, next } }: DirtyStretch<N>): void {
    const nowhere = new Dirt<N>();
    if (next !== null) this.passStart(next, nowhere);
    else if (parent !== null) this.passEnd(parent, nowhere);
  }

  /** The start of a node is read anew; it is moved to `read`. */
  passStart(node: N, read: Dirt<N>): void {
    const flags = this.#flags.get(node);
    if (!flags || !(flags.whole || flags.before)) return;
    const other = read.#of(node);
    other.whole ||= flags.whole;
    other.before ||= flags.before;
    flags.whole = flags.before = false;
    if (!flags.end) this.#flags.delete(node);
  }

  /** The end of a node is read anew; it is moved to `read`. */
  passEnd(node: N, read: Dirt<N>): void {
    const flags = this.#flags.get(node);
    if (!flags?.end) return;
    read.#of(node).end = true;
    flags.end = false;
    if (!flags.whole && !flags.before) this.#flags.delete(node);
  }

  /** Takes over what is dirty elsewhere. */
  add(other: Dirt<N>): void {
    for (const [node, { whole, before, end }] of other.#flags) {
      const own = this.#of(node);
      own.whole ||= whole;
      own.before ||= before;
      own.end ||= end;
    }
  }

  /** Every stretch. What is passed while this goes on is left out. */
  *stretches(parentOf: (node: N) => N | null): Generator<DirtyStretch<N>> {
    for (const [node, flags] of this.#flags) {
      if (flags.whole || flags.before) {
        yield { from: { parent: parentOf(node), next: node }, whole: flags.whole ? node : undefined };
      }
      if (flags.end) yield { from: { parent: node, next: null }, whole: undefined };
    }
  }

  #of(node: N): Flags {
    let flags = this.#flags.get(node);
    if (!flags) {
      flags = { whole: false, before: false, end: false };
      this.#flags.set(node, flags);
    }
    return flags;
  }
}
