import { DEFAULT_PREFERENCES } from '../settings/preferences';
import { allHighlightNames, highlightName, OPEN_HIGHLIGHTS, type UnderlineLook } from './highlight-names';
import { elementAround, type Mark } from './mark';
import { type Tone, toneOf } from './tone';

/** Above the page's own highlights. */
const PRIORITY = 1;

/** What stands in the registry under one name. */
interface Registered {
  highlight: Highlight;
  marks: ReadonlySet<Mark>;
}

/**
 * Paints marks with the CSS Custom Highlight API, so no node of the page changes. The registry
 * is shared with the page: only our own names are set and deleted, and nothing is ever read
 * back (a Firefox content script cannot iterate it).
 */
export class Painter {
  #tones = new Map<Element, Tone>();
  #marks: readonly Mark[] = [];
  #open: Mark | undefined;
  #look: UnderlineLook = DEFAULT_PREFERENCES;
  readonly #registered = new Map<string, Registered>();

  /** Paints these marks, and no others. */
  paint(marks: readonly Mark[]): void {
    this.#tones = new Map();
    this.#marks = marks.filter(({ painted }) => painted);
    this.#register();
  }

  /** Takes marks away, at once: no style is asked, and what else is painted stays. */
  drop(dropped: ReadonlySet<Mark>): void {
    const isLeft = (mark: Mark): boolean => !dropped.has(mark);
    this.#marks = this.#marks.filter(isLeft);
    if (this.#open && dropped.has(this.#open)) this.#open = undefined;
    for (const [name, { marks }] of this.#registered) {
      const left = new Set([...marks].filter(isLeft));
      if (left.size < marks.size) this.#set(name, left);
    }
  }

  /** How all marks are underlined from now on. */
  set look(look: UnderlineLook) {
    this.#look = look;
    this.#register();
  }

  /** Marks the mention whose card is open, in place of its usual underline; undefined for none. */
  showOpen(mark: Mark | undefined): void {
    this.#open = mark;
    this.#register();
  }

  /** Paints again what the page has taken out of the registry, which it shares with us, or replaced there. */
  restore(): void {
    for (const [name, { highlight }] of this.#registered) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** Takes back what this painter has painted. What a newer copy of us has painted since, stays. */
  clear(): void {
    for (const [name, { highlight }] of this.#registered) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#marks = [];
    this.#open = undefined;
    this.#registered.clear();
  }

  /** True where the mark stands on a dark background. */
  isOnDark(mark: Mark): boolean {
    return this.#toneOf(mark) === 'on-dark';
  }

  /** Brings the registry up to date. */
  #register(): void {
    const wanted = new Map<string, Set<Mark>>();
    for (const mark of this.#marks) {
      if (mark === this.#open) continue;
      const name = highlightName(mark.kind, this.#toneOf(mark), this.#look);
      const known = wanted.get(name);
      if (known) known.add(mark);
      else wanted.set(name, new Set([mark]));
    }
    if (this.#open) wanted.set(OPEN_HIGHLIGHTS[this.#toneOf(this.#open)], new Set([this.#open]));
    for (const name of this.#registered.keys()) {
      if (!wanted.has(name)) this.#set(name, new Set());
    }
    for (const [name, marks] of wanted) {
      const before = this.#registered.get(name)?.marks;
      if (before?.size === marks.size && [...marks].every((mark) => before.has(mark))) continue;
      this.#set(name, marks);
    }
  }

  /** Puts marks under a name, in a highlight made anew: that is cheaper than ranges taken out singly. */
  #set(name: string, marks: ReadonlySet<Mark>): void {
    if (marks.size === 0) {
      CSS.highlights.delete(name);
      this.#registered.delete(name);
      return;
    }
    const highlight = new Highlight(...[...marks].map(({ range }) => range));
    highlight.priority = PRIORITY;
    CSS.highlights.set(name, highlight);
    this.#registered.set(name, { highlight, marks });
  }

  #toneOf(mark: Mark): Tone {
    return toneOf(elementAround(mark), this.#tones);
  }
}

/** Takes everything of ours out of the registry, also what an earlier copy of us left there. */
export function clearRegistry(): void {
  for (const name of allHighlightNames()) CSS.highlights.delete(name);
}
