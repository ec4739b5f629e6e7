import type { NodeReader } from '../../lib/prose/node-reader';

/** A tree that a test can change at will. */
export class ToyNode {
  readonly name: string;
  text: string;
  readonly attributes: Map<string, string>;
  readonly children: ToyNode[] = [];
  parent: ToyNode | null = null;

  private constructor(name: string, text: string, attributes: Record<string, string>) {
    this.name = name;
    this.text = text;
    this.attributes = new Map(Object.entries(attributes));
  }

  static text(text: string): ToyNode {
    return new ToyNode('#text', text, {});
  }

  static element(name: string, attributes: Record<string, string> = {}, ...children: ToyNode[]): ToyNode {
    const element = new ToyNode(name, '', attributes);
    for (const child of children) element.insert(child, null);
    return element;
  }

  get isText(): boolean {
    return this.name === '#text';
  }

  /** The child or sibling that follows; null at the end. */
  get next(): ToyNode | null {
    return this.#sibling(1);
  }

  get previous(): ToyNode | null {
    return this.#sibling(-1);
  }

  insert(child: ToyNode, before: ToyNode | null): void {
    const place = before === null ? this.children.length : this.children.indexOf(before);
    this.children.splice(place, 0, child);
    child.parent = this;
  }

  remove(): void {
    const siblings = this.parent?.children ?? [];
    siblings.splice(siblings.indexOf(this), 1);
    this.parent = null;
  }

  /** True for the node itself too. */
  isIn(other: ToyNode): boolean {
    for (let node: ToyNode | null = this; node; node = node.parent) if (node === other) return true;
    return false;
  }

  /** The node and all in it. */
  all(): ToyNode[] {
    return [this, ...this.children.flatMap((child) => child.all())];
  }

  #sibling(distance: number): ToyNode | null {
    const siblings = this.parent?.children ?? [];
    return siblings[siblings.indexOf(this) + distance] ?? null;
  }
}

export const toyTree: NodeReader<ToyNode> = {
  name: ({ name }) => name,
  text: ({ text }) => text,
  hasAttributes: ({ attributes }) => attributes.size > 0,
  attribute: ({ attributes }, name) => attributes.get(name) ?? null,
  isHiddenByStyle: () => false,
  parent: ({ parent }) => parent,
  firstChild: ({ children }) => children[0] ?? null,
  lastChild: ({ children }) => children.at(-1) ?? null,
  previousSibling: ({ previous }) => previous,
  nextSibling: ({ next }) => next,
};
