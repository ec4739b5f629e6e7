import type { Matcher } from '../matching/matcher';
import type { PageReport } from '../messages/reader';
import { DEFAULT_PREFERENCES, type Preferences } from '../settings/preferences';
import { Annotator } from './annotator';
import { CARD_TAG, type CardPort, type MakeCard } from './card-port';
import { HitTest } from './hit-test';
import { HOVER_TIMES, type HoverEvent, type HoverState, hover, shownMark, wakeTime } from './hover';
import { boxesOf, elementAround, type Mark } from './mark';
import { clearRegistry, Painter } from './painter';
import { followPointer, type PointerSample } from './pointer';
import { bringIntoView, nextOf } from './walk';

/** What the page reader needs from the outside. */
export interface Surroundings {
  matcher: Matcher;
  /** Gets the card's maker, loading its script on first need. Rejects where that is not possible. */
  loadCard(): Promise<MakeCard>;
  /** Told after every look at the page. */
  found(report: PageReport): void;
  /** Asked now and then; false where the extension has gone and everything must be cleaned up. */
  alive(): boolean;
}

/**
 * Annotates the page it runs on until its signal aborts: scans, paints, follows pointer and
 * keys, opens and closes the card. Leaves nothing behind.
 */
export class PageReader {
  readonly #outside: Surroundings;
  readonly #stopped: AbortController;
  readonly #painter = new Painter();
  readonly #annotator: Annotator;
  #preferences: Preferences = DEFAULT_PREFERENCES;
  #hitTest = new HitTest([]);
  #hover: HoverState<Mark> = { phase: 'idle' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #card: CardPort | undefined;
  #makingCard: Promise<CardPort> | undefined;
  /** Set while the next opening of the card is to take the focus. */
  #focusNext = false;
  #walkedTo: Mark | undefined;

  /** @param stopped stops the reader when aborted, and is aborted when it stops by itself */
  constructor(outside: Surroundings, stopped = new AbortController()) {
    this.#outside = outside;
    this.#stopped = stopped;
    this.#annotator = new Annotator(
      outside.matcher,
      {
        mayWork: () => this.#checkAlive(),
        changed: () => this.#paint(),
        updated: () => outside.found(this.report()),
      },
      this.signal,
    );
    this.signal.addEventListener('abort', () => this.#cleanUp());
  }

  /** Aborts when the reader has stopped. */
  get signal(): AbortSignal {
    return this.#stopped.signal;
  }

  start(): void {
    const { signal } = this;
    removeLeftovers();
    this.#annotator.start();
    followPointer((sample) => this.#pointed(sample), signal);
    addEventListener('pointerdown', (event) => this.#pressed(event), {
      signal,
      capture: true,
      passive: true,
    });
    addEventListener('click', (event) => this.#tapped(event), { signal, capture: true, passive: true });
    addEventListener('keydown', (event) => this.#typed(event), { signal, capture: true });
    addEventListener('visibilitychange', () => this.#checkAlive(), { signal });
    addEventListener('pagehide', () => this.#step({ type: 'dismissed' }), { signal });
  }

  /** Follows the reader's preferences, at once. */
  prefer(preferences: Preferences): void {
    const before = this.#preferences;
    this.#preferences = preferences;
    if (preferences.language !== before.language) this.#forgetCard();
    this.#annotator.selection = preferences;
    this.#painter.look = preferences;
  }

  /** Takes everything away and stops for good. */
  stop(): void {
    this.#stopped.abort();
  }

  #cleanUp(): void {
    clearTimeout(this.#timer);
    this.#card?.destroy();
    this.#painter.clear();
  }

  report(): PageReport {
    return this.#annotator.report();
  }

  /** Scrolls to the entity's next mention and opens its card; false where there is none. */
  goTo(id: string): boolean {
    const own = this.#annotator.marks.filter((mark) => mark.id === id);
    return this.#visit(nextOf(own, this.#walkedTo, 1));
  }

  /** Walks to the next (1) or previous (-1) painted mention and opens its card; false where there is none. */
  walk(step: 1 | -1): boolean {
    const painted = this.#annotator.marks.filter((mark) => mark.painted);
    return this.#visit(nextOf(painted, this.#walkedTo, step));
  }

  #visit(mark: Mark | undefined): boolean {
    if (!mark) return false;
    this.#walkedTo = mark;
    bringIntoView(mark);
    this.#focusNext = true;
    this.#step({ type: 'opened', mark });
    return true;
  }

  #paint(): void {
    const { marks } = this.#annotator;
    const open = shownMark(this.#hover);
    this.#painter.paint(marks);
    this.#hitTest = new HitTest(marks);
    if (!open || marks.includes(open)) return;
    const same = marks.find((mark) => isSame(mark, open));
    this.#step(same ? { type: 'opened', mark: same } : { type: 'dismissed' });
  }

  #pointed({ x, y, at, speed, target, headsFor }: PointerSample): void {
    if (!this.#checkAlive() || this.#annotator.marks.length === 0) return;
    this.#painter.restore();
    const overCard = this.#card?.owns(target) ?? false;
    const box = this.#card?.box();
    const mark = overCard ? undefined : this.#hitTest.at(x, y);
    const towardCard = box !== undefined && headsFor(box);
    this.#step({ type: 'moved', at, mark, speed, overCard, towardCard });
  }

  #pressed(event: PointerEvent): void {
    if (!event.isTrusted || this.#card?.owns(event.composedPath()[0] ?? null)) return;
    if (shownMark(this.#hover)) this.#step({ type: 'dismissed' });
  }

  /** A tap on a term opens its card; a tap on a link still follows it. */
  #tapped(event: MouseEvent): void {
    if (!event.isTrusted || !(event instanceof PointerEvent) || event.pointerType === 'mouse') return;
    const [target] = event.composedPath();
    if (this.#card?.owns(target ?? null)) return;
    if (
      target instanceof Element &&
      target.closest('a[href], button, input, select, textarea, label, summary')
    )
      return;
    const mark = this.#hitTest.at(event.clientX, event.clientY);
    if (mark) this.#step({ type: 'opened', mark });
  }

  #typed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !shownMark(this.#hover)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#step({ type: 'dismissed' });
  }

  /** Hands an event to the hover reducer and does what its new state asks for. */
  #step(event: HoverEvent<Mark>): void {
    const before = shownMark(this.#hover);
    this.#hover = hover(this.#hover, event, { ...HOVER_TIMES, open: this.#preferences.hoverDelay });
    clearTimeout(this.#timer);
    const wake = wakeTime(this.#hover);
    if (wake !== undefined) {
      const now = performance.now();
      this.#timer = setTimeout(
        () => this.#step({ type: 'woke', at: performance.now() }),
        Math.max(0, wake - now),
      );
    }
    const shown = shownMark(this.#hover);
    if (shown !== before || event.type === 'opened') this.#show(shown);
  }

  #show(mark: Mark | undefined): void {
    this.#painter.showOpen(mark);
    if (!mark) {
      this.#card?.close();
      return;
    }
    const focus = this.#focusNext;
    this.#focusNext = false;
    void this.#openCard(mark, focus);
  }

  async #openCard(mark: Mark, focus: boolean): Promise<void> {
    try {
      const card = await this.#theCard();
      if (this.signal.aborted) card.destroy();
      // By the time the card is there the pointer may be elsewhere.
      if (shownMark(this.#hover) !== mark) return;
      card.open({
        id: mark.id,
        anchor: () => boxesOf(mark),
        around: elementAround(mark),
        focus,
        dark: this.#painter.isOnDark(mark),
      });
    } catch {
      // No card script, because the extension was updated or removed meanwhile, or is just
      // starting: the next rest on a name tries again.
      this.#makingCard = undefined;
      if (this.#checkAlive()) this.#step({ type: 'dismissed' });
    }
  }

  async #theCard(): Promise<CardPort> {
    this.#makingCard ??= this.#outside.loadCard().then((make) => {
      this.#card = make({ dismissed: () => this.#step({ type: 'dismissed' }) });
      return this.#card;
    });
    return this.#makingCard;
  }

  /** The next one is made anew, in the language that holds then. */
  #forgetCard(): void {
    this.#step({ type: 'dismissed' });
    this.#card?.destroy();
    this.#card = undefined;
    this.#makingCard = undefined;
  }

  /** Stops an orphan: a reader whose extension was updated, disabled or removed. */
  #checkAlive(): boolean {
    if (this.signal.aborted) return false;
    if (this.#outside.alive()) return true;
    this.stop();
    return false;
  }
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.id === b.id &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset
  );
}

/** Clears what an earlier copy of this script may have left on the page. */
function removeLeftovers(): void {
  clearRegistry();
  for (const host of document.querySelectorAll(CARD_TAG)) host.remove();
}
