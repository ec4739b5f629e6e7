import { boxesOf, type Mark } from './mark';

/** Which mark is under a point. Its cost does not depend on how many marks there are. */
export class HitTest {
  #byNode = new WeakMap<Node, Mark[]>();

  constructor(marks: Iterable<Mark>) {
    for (const mark of marks) {
      if (!mark.painted) continue;
      for (const node of mark.nodes) {
        const known = this.#byNode.get(node);
        if (known) known.push(mark);
        else this.#byNode.set(node, [mark]);
      }
    }
  }

  /** Leaves marks out from now on. */
  forget(marks: ReadonlySet<Mark>): void {
    const nodes = new Set([...marks].flatMap((mark) => mark.nodes));
    for (const node of nodes) {
      this.#byNode.set(
        node,
        this.in(node).filter((mark) => !marks.has(mark)),
      );
    }
  }

  /** Marks in a text node. */
  in(node: Node): readonly Mark[] {
    return this.#byNode.get(node) ?? [];
  }

  /**
   * The painted mark whose text is drawn at a point of the viewport (CSS pixels). The caret
   * snaps to the nearest text, so the mark's own boxes decide. Text that something covers does
   * not count: the caret is then in what covers it.
   */
  at(x: number, y: number): Mark | undefined {
    const caret = document.caretPositionFromPoint(x, y);
    if (!caret) return undefined;
    return this.in(caret.offsetNode).find((mark) => boxesOf(mark).some((box) => holds(box, x, y)));
  }
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
