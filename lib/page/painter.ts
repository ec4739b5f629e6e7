import { allHighlightNames, highlightName, OPEN_HIGHLIGHTS } from './highlight-names';
import type { Mark } from './mark';
import { type Tone, toneOf } from './tone';

/** Above the page's own highlights. */
const PRIORITY = 1;

/**
 * Paints marks with the CSS Custom Highlight API, so no node of the page changes. The registry
 * is shared with the page: only our own names are set and deleted, and nothing is ever read
 * back (a Firefox content script cannot iterate it).
 */
export class Painter {
  #tones = new Map<Element, Tone>();
  #marks: readonly Mark[] = [];
  #open: Mark | undefined;
  readonly #registered = new Map<string, Highlight>();

  /** Replaces all that was painted before. */
  paint(marks: readonly Mark[]): void {
    this.#tones = new Map();
    this.#marks = marks;
    this.#register();
  }

  /** Marks the mention whose card is open, in place of its usual underline; undefined for none. */
  showOpen(mark: Mark | undefined): void {
    this.#open = mark;
    this.#register();
  }

  /** False where the page has changed what is ours in the registry, which it shares with us. */
  isIntact(): boolean {
    return [...this.#registered].every(([name, own]) => CSS.highlights.get(name) === own);
  }

  /** Puts all marks into the registry anew: a highlight made whole is cheaper than ranges taken out singly. */
  #register(): void {
    const ranges = new Map<string, StaticRange[]>();
    for (const mark of this.#marks) {
      if (!mark.painted || mark === this.#open) continue;
      const name = highlightName(mark.kind, this.#toneOf(mark));
      const known = ranges.get(name);
      if (known) known.push(mark.range);
      else ranges.set(name, [mark.range]);
    }
    if (this.#open) ranges.set(OPEN_HIGHLIGHTS[this.#toneOf(this.#open)], [this.#open.range]);
    this.#registered.clear();
    for (const name of allHighlightNames()) {
      const own = ranges.get(name);
      if (own) this.#registered.set(name, highlightOf(own));
      else CSS.highlights.delete(name);
    }
    for (const [name, own] of this.#registered) CSS.highlights.set(name, own);
  }

  /** Takes back what this painter has painted. What a newer copy of us has painted since, stays. */
  clear(): void {
    for (const [name, own] of this.#registered) {
      if (CSS.highlights.get(name) === own) CSS.highlights.delete(name);
    }
    this.#registered.clear();
  }

  /** Takes everything of ours out of the registry, also what an earlier copy of us left there. */
  static clearAll(): void {
    for (const name of allHighlightNames()) CSS.highlights.delete(name);
  }

  /** True where the mark stands on a dark background. */
  isOnDark(mark: Mark): boolean {
    return this.#toneOf(mark) === 'on-dark';
  }

  #toneOf({ range }: Mark): Tone {
    return toneOf(range.startContainer, this.#tones);
  }
}

function highlightOf(ranges: readonly StaticRange[]): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = PRIORITY;
  return highlight;
}
