import type { ReaderRequest } from '../../../lib/messages/reader';

/** A frame's reader, as the background sees it. */
export class FakeFrame {
  /** The mentions in it, in order, by their entity. */
  readonly marks: readonly string[];
  /** Place of the mention that was gone to last. */
  visited: number | undefined;

  constructor(marks: readonly string[]) {
    this.marks = marks;
  }

  answer(request: ReaderRequest): unknown {
    switch (request.type) {
      case 'report': {
        const names = [...new Set(this.marks)].map((id) => ({
          id,
          count: this.marks.filter((mark) => mark === id).length,
          painted: 1,
        }));
        return { names, isVisited: this.visited !== undefined };
      }
      case 'visit': {
        const { step, id, from } = request;
        let at =
          from === 'here' && this.visited !== undefined ? this.visited : step === 1 ? -1 : this.marks.length;
        do at += step;
        while (this.marks[at] !== undefined && id !== undefined && this.marks[at] !== id);
        if (this.marks[at] === undefined) return false;
        this.visited = at;
        return true;
      }
      case 'leave':
        this.visited = undefined;
        return true;
      case 'stop':
        return true;
    }
  }
}
