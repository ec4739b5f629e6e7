import { FAMILY_OF } from '../knowledge/vocabulary';
import { chooseToPaint } from '../matching/calm';
import type { Mention } from '../matching/page-names';
import type { PageReport } from '../messages/reader';
import type { LiveBlock } from '../prose/block';
import type { Preferences } from '../settings/preferences';
import { isVisible } from './dom';
import { flatParent } from './dom-reader';
import { elementAround, isSame, type Mark, markOf } from './mark';

type PageBlock = LiveBlock<Node>;

/** What the reader wants to see painted. */
export type Selection = Pick<Preferences, 'density' | 'families'>;

interface Entry {
  mention: Mention<PageBlock>;
  mark: Mark;
  isShown: boolean;
  /** The block's place when that was asked; another object where the block was read again since. */
  place: PageBlock['own'];
}

/** Marks between two rests. */
const STRIDE = 50;

/** The marks of a page: one for each mention, the same for as long as its words stay. */
export class Marks {
  #entries: readonly Entry[] = [];
  #shown: readonly Mark[] = [];
  /** Dropped, perhaps while mentions are being taken over. */
  readonly #stale = new WeakSet<Mark>();

  /** The marks of all mentions that are shown, in reading order. */
  get shown(): readonly Mark[] {
    return this.#shown;
  }

  /** Elements around mentions, and whether the mention is shown. */
  *places(): Generator<readonly [Element, boolean]> {
    for (const { isShown, mark } of this.#entries) {
      const place = elementAround(mark);
      if (place) yield [place, isShown];
    }
  }

  /** Takes over the mentions of the page, resting now and then. */
  *take(mentions: readonly Mention<PageBlock>[]): Generator<undefined, void> {
    const inBlock = Map.groupBy(this.#entries, ({ mention }) => mention.block);
    const inNode = Map.groupBy(this.#entries, ({ mark }) => mark.nodes[0]);
    const entries: Entry[] = [];
    for (const [at, mention] of mentions.entries()) {
      const same = inBlock
        .get(mention.block)
        ?.find(
          ({ mention: one }) =>
            one.from === mention.from && one.to === mention.to && one.entity.id === mention.entity.id,
        );
      let mark = same?.mark;
      if (!mark) {
        const made = markOf(mention);
        const standing = made && inNode.get(made.nodes[0])?.find((one) => isSame(one.mark, made));
        mark = standing?.mark ?? made;
      }
      const place = same?.place ?? mention.block.own;
      if (mark) entries.push({ mention, mark, place, isShown: same?.isShown ?? isShown(mark) });
      if (at % STRIDE === STRIDE - 1) yield;
    }
    this.#entries = entries.filter(({ mark }) => !this.#stale.has(mark));
  }

  /**
   * Asks anew which mentions are shown, resting now and then. Returns true where others are.
   * @param isAnyOther false where it may be others only in blocks that were read again
   */
  *look(isAnyOther: boolean): Generator<undefined, boolean> {
    let isChanged = false;
    let asked = 0;
    for (const entry of this.#entries) {
      const place = entry.mention.block.own;
      if (!isAnyOther && entry.place === place) continue;
      const shown = isShown(entry.mark);
      if (shown !== entry.isShown) isChanged = true;
      entry.isShown = shown;
      entry.place = place;
      asked += 1;
      if (asked % STRIDE === 0) yield;
    }
    return isChanged;
  }

  /** Chooses what is painted of what is shown. */
  choose(blocks: readonly PageBlock[], { density, families }: Selection): void {
    const shown = this.#entries.filter((entry) => entry.isShown);
    // Left out before the choice, so that what is wanted can take their place.
    const wanted = shown.filter(({ mark }) => families.includes(FAMILY_OF[mark.kind]));
    const painted = chooseToPaint(
      wanted.map(({ mention }) => mention),
      blocks,
      density,
    );
    for (const { mention, mark } of this.#entries) mark.painted = painted.has(mention);
    this.#shown = shown.map(({ mark }) => mark);
  }

  /** Forgets marks at once, before the page is read anew. */
  drop(stale: ReadonlySet<Mark>): void {
    for (const mark of stale) this.#stale.add(mark);
    this.#entries = this.#entries.filter(({ mark }) => !stale.has(mark));
    this.#shown = this.#shown.filter((mark) => !stale.has(mark));
  }

  /** What was found, most mentioned first. */
  report(): PageReport {
    const names = new Map<string, PageReport['names'][number]>();
    for (const { id, painted } of this.#shown) {
      const entry = names.get(id) ?? { id, count: 0, painted: 0 };
      entry.count += 1;
      if (painted) entry.painted += 1;
      names.set(id, entry);
    }
    return { names: [...names.values()].sort((a, b) => b.count - a.count) };
  }
}

/** False for text that the page does not show. Asked of the few candidates only: it computes style. */
function isShown(mark: Mark): boolean {
  for (let element = elementAround(mark); element; ) {
    if (isVisible(element)) return true;
    // An element without a box of its own, as slots are, may be seen by what is in it.
    const { display, visibility } = getComputedStyle(element);
    if (display !== 'contents' || visibility !== 'visible') return false;
    const parent = flatParent(element);
    element = parent instanceof Element ? parent : null;
  }
  return false;
}
