import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { LiveBlock } from '../../../lib/prose/block';
import { LiveProse } from '../../../lib/prose/live-prose';
import { ToyNode, toyTree } from '../../support/toy-tree';

/** Full counts in the long run, fewer in the everyday one; the seed is fixed so that a failure stays. */
const SETTINGS = { numRuns: process.env.BACKGROUNDER_LONG ? 10_000 : 1_000, seed: 20211118 };

vi.setConfig({ testTimeout: 300_000 });

const NAMES =
  'div p span a b h1 h2 h3 li ul article main aside nav button br hr footer section figcaption'.split(' ');
const TEXTS = [
  'Operation',
  ' Venetic ',
  ' ',
  '\n',
  'The ',
  'Related stories',
  'word '.repeat(60),
  '3 comments',
  '',
];
const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['hidden', ''],
  ['lang', 'de'],
  ['lang', 'pl'],
  ['class', 'related-stories'],
  ['class', 'plain'],
  ['id', 'comments'],
  ['role', 'navigation'],
  ['aria-hidden', 'true'],
  ['contenteditable', ''],
];

/** A change of a tree; numbers choose among what is there. */
type Change =
  | { do: 'insert'; what: Sketch; into: number; at: number }
  | { do: 'remove'; node: number }
  | { do: 'move'; node: number; into: number; at: number }
  | { do: 'write'; node: number; text: string }
  | { do: 'wrap'; node: number; in: string }
  | { do: 'unwrap'; node: number }
  | { do: 'set'; node: number; attribute: readonly [string, string] | undefined };

type Sketch =
  | string
  | { name: string; attributes: readonly (readonly [string, string])[]; children: readonly Sketch[] };

const place = fc.nat(40);
const { sketch } = fc.letrec<{ sketch: Sketch }>((tie) => ({
  sketch: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...TEXTS),
    fc.record({
      name: fc.constantFrom(...NAMES),
      attributes: fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 1, size: 'xsmall' }),
      children: fc.array(tie('sketch'), { maxLength: 5 }),
    }),
  ),
}));
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), what: sketch, into: place, at: place }),
  fc.record({ do: fc.constant('remove' as const), node: place }),
  fc.record({ do: fc.constant('move' as const), node: place, into: place, at: place }),
  fc.record({ do: fc.constant('write' as const), node: place, text: fc.constantFrom(...TEXTS) }),
  fc.record({ do: fc.constant('wrap' as const), node: place, in: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constant('unwrap' as const), node: place }),
  fc.record({
    do: fc.constant('set' as const),
    node: place,
    attribute: fc.option(fc.constantFrom(...ATTRIBUTES), { nil: undefined }),
  }),
);

function built(what: Sketch): ToyNode {
  if (typeof what === 'string') return ToyNode.text(what);
  const { name, attributes, children } = what;
  return ToyNode.element(name, Object.fromEntries(attributes), ...children.map(built));
}

/** A tree and its prose, told of each change as a page tells: in single steps. */
class Story {
  readonly root: ToyNode;
  readonly prose: LiveProse<ToyNode>;

  constructor(children: readonly Sketch[], stride?: number) {
    this.root = ToyNode.element('body', {}, ...children.map(built));
    this.prose = new LiveProse(this.root, toyTree, stride);
  }

  apply(one: Change): void {
    const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];
    const inner = this.root.all().slice(1);
    const elements = this.root.all().filter(({ isText }) => !isText);
    switch (one.do) {
      case 'insert':
        this.#insert(built(one.what), pick(elements, one.into), one.at);
        break;
      case 'remove':
        this.#remove(pick(inner, one.node));
        break;
      case 'move': {
        const node = pick(inner, one.node);
        const into = pick(elements, one.into);
        if (!node || !into || into.isIn(node)) break;
        this.#remove(node);
        this.#insert(node, into, one.at);
        break;
      }
      case 'write': {
        const node = pick(
          inner.filter(({ isText }) => isText),
          one.node,
        );
        if (!node) break;
        node.text = one.text;
        this.prose.touch(node);
        break;
      }
      case 'wrap': {
        const node = pick(inner, one.node);
        const [parent, next] = [node?.parent, node?.next];
        if (!node || !parent) break;
        this.#remove(node);
        const wrapper = ToyNode.element(one.in, {}, node);
        parent.insert(wrapper, next ?? null);
        this.prose.touch(wrapper);
        break;
      }
      case 'unwrap': {
        const node = pick(inner, one.node);
        const parent = node?.parent;
        if (!node || !parent || node.isText) break;
        for (const child of [...node.children]) {
          this.#remove(child);
          parent.insert(child, node);
          this.prose.touch(child);
        }
        this.#remove(node);
        break;
      }
      case 'set': {
        const node = pick(elements, one.node);
        if (!node) break;
        if (one.attribute) node.attributes.set(...one.attribute);
        else node.attributes.clear();
        this.prose.touch(node);
        break;
      }
    }
  }

  #insert(node: ToyNode, into: ToyNode | undefined, at: number): void {
    if (!into) return;
    into.insert(node, into.children[at % (into.children.length + 1)] ?? null);
    this.prose.touch(node);
  }

  /** As a page's record does, by what then stands around the gap. */
  #remove(node: ToyNode | undefined): void {
    const parent = node?.parent;
    if (!node || !parent) return;
    const { next } = node;
    node.remove();
    this.prose.touchGap(parent, next);
  }
}

function run<N>(prose: LiveProse<N>, atRest: () => void = () => {}): void {
  // Some changes come only while an update rests.
  while (prose.isDirty) for (const _ of prose.update()) atRest();
}

function seen(blocks: readonly LiveBlock<ToyNode>[]): object[] {
  return blocks.map(({ stale, pieces, ...block }) => {
    expect(stale).toBe(false);
    return { ...block, pieces: pieces.map(({ node, start }) => ({ node, start })) };
  });
}

function asFresh({ root, prose }: Story): void {
  const fresh = new LiveProse(root, toyTree);
  run(fresh);
  const [live, anew] = [seen(prose.blocks), seen(fresh.blocks)];
  expect(live.length).toBe(anew.length);
  for (const [at, block] of live.entries()) expect(block).toEqual(anew[at]);
}

describe('live prose', () => {
  it('is what a fresh reading gives, after any changes', () => {
    fc.assert(
      fc.property(
        fc.array(sketch, { maxLength: 6 }),
        fc.array(fc.array(change, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        (children, batches) => {
          const story = new Story(children);
          run(story.prose);
          for (const batch of batches) {
            for (const one of batch) story.apply(one);
            run(story.prose);
            asFresh(story);
          }
        },
      ),
      SETTINGS,
    );
  });

  it('is that also where changes come while it is read', () => {
    fc.assert(
      fc.property(
        fc.array(sketch, { minLength: 1, maxLength: 6 }),
        fc.array(change, { maxLength: 12 }),
        fc.integer({ min: 1, max: 7 }),
        (children, changes, stride) => {
          const story = new Story(children, stride);
          const due = [...changes];
          const next = (): void => {
            const one = due.shift();
            if (one) story.apply(one);
          };
          run(story.prose, next);
          while (due.length > 0) {
            next();
            run(story.prose, next);
          }
          asFresh(story);
        },
      ),
      SETTINGS,
    );
  });

  it('keeps the blocks that a change does not touch, and one that is read again as it was', () => {
    const paragraphs = ['One', 'Two', 'Three'].map((text) => ToyNode.element('p', {}, ToyNode.text(text)));
    const root = ToyNode.element('body', {}, ...paragraphs);
    const prose = new LiveProse(root, toyTree);
    run(prose);
    const [one, two, three] = prose.blocks;
    const added = ToyNode.element('p', {}, ToyNode.text('New'));
    root.insert(added, paragraphs[1] ?? null);
    prose.touch(added);
    for (const paragraph of paragraphs) prose.touch(paragraph);
    run(prose);
    expect(prose.blocks.map((block) => [one, two, three].indexOf(block))).toEqual([0, -1, 1, 2]);
  });

  it('reads no more than what lies between the untouched blocks around a change', () => {
    const paragraphs = Array.from({ length: 50 }, (_, at) =>
      ToyNode.element('p', {}, ToyNode.text(`No. ${at}`)),
    );
    const root = ToyNode.element('body', {}, ...paragraphs);
    let reads = 0;
    const counting = {
      ...toyTree,
      text(node: ToyNode) {
        reads += 1;
        return toyTree.text(node);
      },
    };
    const prose = new LiveProse(root, counting);
    run(prose);
    const changed = paragraphs[20]?.children[0];
    if (!changed) throw new Error('There is no paragraph 20.');
    changed.text = 'Changed.';
    reads = 0;
    prose.touch(changed);
    run(prose);
    expect([reads, prose.blocks[20]?.text]).toEqual([1, 'Changed.']);
  });
});
