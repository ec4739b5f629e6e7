import type { LiveBlock, Piece, Region, TextBlock } from './block';
import { declaredLanguage, HEADING, opensStory, regionOf, STANDS_IN_LINE, treatmentOf } from './elements';
import type { NodeReader } from './node-reader';
import { openedByHeading } from './regions';

/** A place between two nodes: before `next` in `parent`, or at its end. The tree's root has no parent. */
export interface Place<N> {
  parent: N | null;
  next: N | null;
}

/** What holds for everything inside an element, until it ends. */
interface Context<N> {
  region: Region;
  lang: TextBlock['lang'];
  link: boolean;
  story: N | undefined;
  level: number;
}

/** An element that the cursor is in, and what held around it. */
interface OpenElement<N> {
  node: N;
  isBlock: boolean;
  around: Context<N>;
}

/** Stands for what is seen in a line but not read, so that it parts the words around it. */
const OBJECT = '\uFFFC';

/** Nothing inside these becomes something else again: a caption in a comment is a comment. */
const FINAL_REGIONS: readonly Region[] = ['comment', 'teaser'];

/**
 * Reads prose from a place in a tree on, node by node, so that it can rest between any two. Block
 * elements separate, inline elements are transparent, two line breaks in a row separate too.
 * Takes no recursion, so depth does not matter.
 */
export class ProseCursor<N> {
  /** What was read so far. */
  readonly blocks: LiveBlock<N>[] = [];
  readonly #dom: NodeReader<N>;
  readonly #open: OpenElement<N>[] = [];
  #context: Context<N> = { region: 'body', lang: undefined, link: false, story: undefined, level: 0 };
  #next: N | null;
  #isDone = false;

  #text = '';
  #pieces: Piece<N>[] = [];
  #links: [number, number][] = [];
  #breaks = 0;

  /**
   * @param root the element that is read, and nothing around it
   * @param start where to begin: at the edge of a block, with nothing around it that is passed over
   */
  constructor(root: N, dom: NodeReader<N>, start: Place<N>) {
    this.#dom = dom;
    this.#next = start.next;
    const around: N[] = [];
    for (let node = start.parent; node !== null; node = node === root ? null : dom.parent(node)) {
      around.push(node);
    }
    for (const node of around.reverse()) this.#enter(node, dom.name(node));
  }

  /** The node that is read next; null where an element ends. */
  get next(): N | null {
    return this.#next;
  }

  /** The innermost element that the cursor is in; undefined before and after the root. */
  get inside(): N | undefined {
    return this.#open.at(-1)?.node;
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /**
   * True where the cursor can go on after a change of the tree: the elements around it are still
   * around it, and neither they nor the next node were moved or changed.
   */
  isIntact(isChanged: (node: N) => boolean): boolean {
    let around: N | null = null;
    for (const { node } of this.#open) {
      if (!isThere(node, around, this.#dom) || isChanged(node)) return false;
      around = node;
    }
    return this.#next === null || (isThere(this.#next, around, this.#dom) && !isChanged(this.#next));
  }

  /** Reads one node, or leaves an element. */
  step(): void {
    const node = this.#next;
    if (node === null) {
      this.#leave();
      return;
    }
    const name = this.#dom.name(node);
    if (name === '#text') this.#addText(node);
    else if (!name.startsWith('#') && this.#enter(node, name)) {
      this.#next = this.#dom.firstChild(node);
      return;
    }
    this.#goOn(node);
  }

  /** Ends the reading. */
  finish(): void {
    this.#flush();
    this.#isDone = true;
  }

  #goOn(after: N): void {
    if (this.#open.length === 0) this.finish();
    else this.#next = this.#dom.nextSibling(after);
  }

  /** Enters an element; false where it is passed over whole. */
  #enter(node: N, name: string): boolean {
    const dom = this.#dom;
    const treatment = treatmentOf(node, name, dom);
    if (treatment === 'skip') {
      if (this.#pieces.length > 0 && STANDS_IN_LINE.has(name)) this.#text += OBJECT;
      return false;
    }
    if (treatment === 'break') {
      this.#breaks += 1;
      if (this.#breaks > 1) this.#flush();
      else if (this.#pieces.length > 0) this.#text += '\n';
      return false;
    }
    const isBlock = treatment === 'block';
    if (isBlock) this.#flush();
    const around = this.#context;
    this.#open.push({ node, isBlock, around });
    const region = regionOf(node, name, dom);
    const lang = dom.hasAttributes(node) ? declaredLanguage(dom.attribute(node, 'lang')) : undefined;
    const story = around.story ?? (opensStory(name) ? node : undefined);
    const isHeading = HEADING.test(name);
    if (region || lang || name === 'a' || isHeading || story !== around.story) {
      this.#context = {
        region: region && !FINAL_REGIONS.includes(around.region) ? region : around.region,
        lang: lang ?? around.lang,
        link: around.link || name === 'a',
        story,
        level: isHeading ? Number(name[1]) : around.level,
      };
    }
    return true;
  }

  #leave(): void {
    const left = this.#open.pop();
    if (!left) {
      this.finish();
      return;
    }
    if (left.isBlock) this.#flush();
    this.#context = left.around;
    this.#goOn(left.node);
  }

  #addText(node: N): void {
    const data = this.#dom.text(node);
    if (data === '') return;
    const isBlank = !/\S/.test(data);
    if (isBlank && this.#pieces.length === 0) return;
    if (!isBlank) this.#breaks = 0;
    const start = this.#text.length;
    this.#pieces.push({ node, start });
    if (this.#context.link) {
      const last = this.#links.at(-1);
      if (last && last[1] === start) last[1] += data.length;
      else this.#links.push([start, start + data.length]);
    }
    this.#text += data;
  }

  #flush(): void {
    if (this.#pieces.length > 0) {
      const { region, lang, story, level } = this.#context;
      const links = this.#links;
      const opens = level > 0 ? openedByHeading(this.#text) : undefined;
      const linked = links.reduce((sum, [from, to]) => sum + to - from, 0);
      this.blocks.push({
        text: this.#text,
        region,
        section: 0,
        links,
        pieces: this.#pieces,
        own: { region, story, level, opens, linked },
        stale: false,
        ...(lang && { lang }),
      });
      this.#text = '';
      this.#pieces = [];
      this.#links = [];
    }
    this.#breaks = 0;
  }
}

function isThere<N>(node: N, around: N | null, dom: NodeReader<N>): boolean {
  return around === null || dom.parent(node) === around;
}
