import { allHighlightNames, highlightName, OPEN_HIGHLIGHTS } from './highlight-names';
import type { Mark } from './mark';
import { type Tone, toneOf } from './tone';

/** Above the page's own highlights, below the mention whose card is open. */
const PRIORITY = { painted: 1, open: 2 };

/**
 * Paints marks with the CSS Custom Highlight API, so no node of the page changes. The registry
 * is shared with the page: only our own names are set and deleted, and nothing is ever read
 * back (a Firefox content script cannot iterate it).
 */
export class Painter {
  #tones = new Map<Element, Tone>();
  #painted: string[] = [];

  /** Replaces all that was painted before. */
  paint(marks: Iterable<Mark>): void {
    this.#tones = new Map();
    const ranges = new Map<string, StaticRange[]>();
    for (const mark of marks) {
      if (!mark.painted) continue;
      const name = highlightName(mark.kind, this.#toneOf(mark));
      const known = ranges.get(name);
      if (known) known.push(mark.range);
      else ranges.set(name, [mark.range]);
    }
    const open = new Set(Object.values(OPEN_HIGHLIGHTS));
    for (const name of allHighlightNames()) {
      if (open.has(name)) continue;
      const own = ranges.get(name);
      if (own) CSS.highlights.set(name, highlightOf(own, PRIORITY.painted));
      else CSS.highlights.delete(name);
    }
    this.#painted = [...ranges.keys()];
  }

  /** False where the page has cleared the registry, which it shares with us. */
  isIntact(): boolean {
    return this.#painted.every((name) => CSS.highlights.has(name));
  }

  /** Marks the mention whose card is open; undefined for none. */
  showOpen(mark: Mark | undefined): void {
    const shown = mark && OPEN_HIGHLIGHTS[this.#toneOf(mark)];
    for (const name of Object.values(OPEN_HIGHLIGHTS)) {
      if (mark && name === shown) CSS.highlights.set(name, highlightOf([mark.range], PRIORITY.open));
      else CSS.highlights.delete(name);
    }
  }

  /** Takes everything of ours out of the registry, also what an earlier copy of us left there. */
  static clear(): void {
    for (const name of allHighlightNames()) CSS.highlights.delete(name);
  }

  /** True where the mark stands on a dark background. */
  isOnDark(mark: Mark): boolean {
    return this.#toneOf(mark) === 'on-dark';
  }

  #toneOf({ range }: Mark): Tone {
    return toneOf(range.startContainer.parentElement, this.#tones);
  }
}

function highlightOf(ranges: readonly StaticRange[], priority: number): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  return highlight;
}
