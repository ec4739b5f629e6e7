import type { PageMatcher } from '../matching/page-names';
import type { FrameReport, PageReport, Visit } from '../messages/reader';
import { DEFAULT_PREFERENCES, type Preferences } from '../settings/preferences';
import { Annotator } from './annotator';
import { CARD_TAG, type CardPort, type MakeCard } from './card-port';
import { closest, page } from './dom';
import { HitTest } from './hit-test';
import { HOVER_TIMES, type HoverEvent, type HoverState, hover, shownMark, wakeTime } from './hover';
import type { Mark } from './mark';
import { clearRegistry, Painter } from './painter';
import { followPointer, POINTER_EVENTS, type PointerSample } from './pointer';
import { dialogAround, seenBoxesOf } from './seen';
import { bringIntoView, nextOf } from './walk';

/** What the page reader needs from the outside. */
export interface Surroundings {
  matcher: PageMatcher;
  /** Gets the card's maker, loading its script on first need. Rejects where that is not possible. */
  loadCard(): Promise<MakeCard>;
  /** Told after every look at the page. */
  found(report: PageReport): void;
  /** Asked now and then; false where the extension has gone and everything must be cleaned up. */
  alive(): boolean;
}

/** With Ctrl or Command: select all, find, find again, print. */
const PAGE_KEYS = new Set(['a', 'f', 'g', 'p']);

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
  /** The mention that was gone to last. */
  #visited: Mark | undefined;
  /** The document element that stood when listeners were added. */
  #heard: Element | null | undefined;
  /** Set while the key is down that has closed the card. */
  #closingKey = false;
  readonly #followPointer: (event: PointerEvent) => void;

  /** @param stopped stops the reader when aborted, and is aborted when it stops by itself */
  constructor(outside: Surroundings, stopped = new AbortController()) {
    this.#outside = outside;
    this.#stopped = stopped;
    this.#followPointer = followPointer((sample) => this.#pointed(sample), this.signal);
    this.#annotator = new Annotator(
      outside.matcher,
      {
        mayWork: () => this.#checkAlive(),
        changed: () => this.#paint(),
        dropped: (marks) => this.#drop(marks),
        updated: () => {
          this.#listen();
          outside.found(this.report());
        },
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
    removeLeftovers();
    this.#annotator.start();
    this.#listen();
  }

  /** Listens again where the page was written anew: `document.open()` takes all listeners off it. */
  #listen(): void {
    const root = page.root();
    if (this.#heard === root) return;
    this.#heard = root;
    const listening = { signal: this.signal, capture: true };
    for (const type of POINTER_EVENTS) addEventListener(type, this.#followPointer, listening);
    addEventListener('pointerdown', this.#pressed, listening);
    addEventListener('click', this.#tapped, listening);
    addEventListener('keydown', this.#typed, listening);
    addEventListener('keyup', this.#typed, listening);
    addEventListener('visibilitychange', this.#checkAlive, listening);
    addEventListener('pagehide', this.#left, listening);
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

  report(): FrameReport {
    return { ...this.#annotator.report(), isVisited: this.#visited !== undefined };
  }

  /** Goes to a mention and opens its card with the focus in it; false where there is none that way. */
  visit({ step, id, from }: Visit): boolean {
    const marks = this.#annotator.marks.filter((mark) => (id === undefined ? mark.painted : mark.id === id));
    const mark = nextOf(marks, from === 'edge' ? 'edge' : this.#visited, step);
    if (!mark) return false;
    this.#visited = mark;
    bringIntoView(mark);
    this.#focusNext = true;
    this.#step({ type: 'opened', mark });
    return true;
  }

  /** The reader goes on in another frame. */
  leave(): void {
    this.#visited = undefined;
    this.#step({ type: 'dismissed' });
  }

  #paint(): void {
    const { marks } = this.#annotator;
    const open = shownMark(this.#hover);
    this.#painter.paint(marks);
    this.#hitTest = new HitTest(marks);
    if (open && !marks.includes(open)) this.#step({ type: 'dismissed' });
  }

  #drop(marks: ReadonlySet<Mark>): void {
    this.#painter.drop(marks);
    this.#hitTest.forget(marks);
    if ('mark' in this.#hover && marks.has(this.#hover.mark)) this.#step({ type: 'dismissed' });
  }

  #pointed({ x, y, at, speed, target, isPressed, headsFor }: PointerSample): void {
    if (!this.#checkAlive() || this.#annotator.marks.length === 0) return;
    this.#painter.restore();
    // A press outside has closed the card, so this one is a drag that began in it.
    if (isPressed && shownMark(this.#hover)) return;
    const overCard = this.#card?.owns(target) ?? false;
    const box = this.#card?.box();
    const mark = overCard || target === null ? undefined : this.#hitTest.at(x, y);
    // Who has left the document sends no more moves, wherever the last one led.
    const towardCard = target !== null && box !== undefined && headsFor(box);
    this.#step({ type: 'moved', at, mark, speed, overCard, towardCard });
    // Who selects or drags across a name does not ask for its card, nor where the drag ends.
    if (isPressed) this.#step({ type: 'dismissed' });
  }

  readonly #pressed = (event: PointerEvent): void => {
    if (!event.isTrusted || this.#card?.owns(event.composedPath()[0] ?? null)) return;
    this.#step({ type: 'dismissed' });
  };

  /** A tap on a term opens its card; a tap on a link still follows it. */
  readonly #tapped = (event: MouseEvent): void => {
    if (!event.isTrusted || !(event instanceof PointerEvent) || event.pointerType === 'mouse') return;
    const [target] = event.composedPath();
    if (this.#card?.owns(target ?? null)) return;
    if (
      target instanceof Element &&
      closest(target, 'a[href], button, input, select, textarea, label, summary')
    )
      return;
    const mark = this.#hitTest.at(event.clientX, event.clientY);
    if (mark) this.#step({ type: 'opened', mark });
  };

  /**
   * Escape closes the card, and is then over: neither its press nor its release is the page's.
   * Who selects all, searches or prints means the page alone.
   */
  readonly #typed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    const isForPage = (event.ctrlKey || event.metaKey) && PAGE_KEYS.has(event.key.toLowerCase());
    if (isForPage && !this.#card?.owns(event.composedPath()[0] ?? null)) this.#step({ type: 'dismissed' });
    if (event.key !== 'Escape') return;
    const closes = shownMark(this.#hover) !== undefined;
    const isHeld = this.#closingKey && (event.type === 'keyup' || event.repeat);
    this.#closingKey = event.type === 'keydown' && (closes || isHeld);
    if (!closes && !isHeld) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (closes) this.#step({ type: 'dismissed' });
  };

  /** The page is left, maybe to come back. */
  readonly #left = ({ isTrusted }: Event): void => {
    if (isTrusted) this.#step({ type: 'dismissed' });
  };

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
        anchor: () => seenBoxesOf(mark),
        dialog: dialogAround(mark),
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
  readonly #checkAlive = (): boolean => {
    if (this.signal.aborted) return false;
    if (this.#outside.alive()) return true;
    this.stop();
    return false;
  };
}

/** Clears what an earlier copy of this script may have left on the page. */
function removeLeftovers(): void {
  clearRegistry();
  for (const host of page.all(CARD_TAG)) host.remove();
}
