import type { Density } from '../matching/calm';
import type { Matcher } from '../matching/matcher';
import type { FrameReport, PageReport, Visit } from '../messages/reader';
import { CARD_TAG, type CardPort, type MakeCard } from './card-port';
import { HitTest } from './hit-test';
import { type HoverEvent, type HoverState, hover, shownMark, wakeTime } from './hover';
import type { Mark } from './mark';
import { Painter } from './painter';
import { followPointer, POINTER_EVENTS, type PointerSample } from './pointer';
import { reportOf, scanDocument } from './scan';
import { dialogAround, seenBoxesOf } from './seen';
import { closest } from './unclobbered';
import { bringIntoView, nextOf } from './walk';
import { watchText } from './watch';

/** What the page reader needs from the outside. */
export interface Surroundings {
  matcher: Matcher;
  density: Density;
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
  #marks: Mark[] = [];
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
  #heard: Element | undefined;
  /** Set while the key is down that has closed the card. */
  #closingKey = false;
  readonly #followPointer: (event: PointerEvent) => void;

  /** @param stopped stops the reader when aborted, and is aborted when it stops by itself */
  constructor(outside: Surroundings, stopped = new AbortController()) {
    this.#outside = outside;
    this.#stopped = stopped;
    this.#followPointer = followPointer((sample) => this.#pointed(sample), this.signal);
    this.signal.addEventListener('abort', () => this.#cleanUp());
  }

  /** Aborts when the reader has stopped. */
  get signal(): AbortSignal {
    return this.#stopped.signal;
  }

  start(): void {
    const { signal } = this;
    removeLeftovers();
    this.#look();
    watchText(
      (nodes) => this.#dropStale(nodes),
      () => this.#look(),
      signal,
    );
    this.#listen();
  }

  /** Listens again where the page was written anew: `document.open()` takes all listeners off it. */
  #listen(): void {
    if (this.#heard === document.documentElement) return;
    this.#heard = document.documentElement;
    const listening = { signal: this.signal, capture: true };
    for (const type of POINTER_EVENTS) addEventListener(type, this.#followPointer, listening);
    addEventListener('pointerdown', this.#pressed, listening);
    addEventListener('click', this.#tapped, listening);
    addEventListener('keydown', this.#typed, listening);
    addEventListener('keyup', this.#typed, listening);
    addEventListener('visibilitychange', this.#checkAlive, listening);
    addEventListener('pagehide', this.#left, listening);
  }

  /** Takes everything away and stops for good. */
  stop(): void {
    this.#stopped.abort();
  }

  #cleanUp(): void {
    clearTimeout(this.#timer);
    this.#card?.destroy();
    this.#marks = [];
    this.#painter.clear();
  }

  report(): FrameReport {
    return { ...reportOf(this.#marks), isVisited: this.#visited !== undefined };
  }

  /** Goes to a mention and opens its card with the focus in it; false where there is none that way. */
  visit({ step, id, from }: Visit): boolean {
    const marks = this.#marks.filter((mark) => (id === undefined ? mark.painted : mark.id === id));
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

  #look(): void {
    if (!this.#checkAlive()) return;
    this.#listen();
    const open = shownMark(this.#hover);
    this.#marks = scanDocument(this.#outside.matcher, this.#outside.density);
    this.#painter.paint(this.#marks);
    this.#hitTest = new HitTest(this.#marks);
    if (open) {
      const same = this.#marks.find((mark) => isSame(mark, open));
      this.#step(same ? { type: 'opened', mark: same } : { type: 'dismissed' });
    }
    this.#outside.found(this.report());
  }

  /** Text that changed in place may no longer be what its range says; its marks go at once. */
  #dropStale(nodes: Set<Node>): void {
    if (!this.#checkAlive()) return;
    const fresh = this.#marks.filter((mark) => !mark.nodes.some((node) => nodes.has(node)));
    if (fresh.length === this.#marks.length) return;
    this.#marks = fresh;
    this.#painter.paint(fresh);
    this.#hitTest = new HitTest(fresh);
    const open = shownMark(this.#hover);
    if (open && !fresh.includes(open)) this.#step({ type: 'dismissed' });
  }

  #pointed({ x, y, at, speed, target, isPressed, headsFor }: PointerSample): void {
    if (!this.#checkAlive() || this.#marks.length === 0) return;
    if (!this.#painter.isIntact()) this.#painter.paint(this.#marks);
    // A press outside has closed the card, so this one is a drag that began in it.
    if (isPressed && shownMark(this.#hover)) return;
    const overCard = this.#card?.owns(target) ?? false;
    const box = this.#card?.box();
    const mark = overCard ? undefined : this.#hitTest.at(x, y);
    const towardCard = box !== undefined && headsFor(box);
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

  /** Escape closes the card, and is then over: neither its press nor its release is the page's. */
  readonly #typed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    const closes = shownMark(this.#hover) !== undefined;
    const isHeld = this.#closingKey && (event.type === 'keyup' || event.repeat);
    this.#closingKey = event.type === 'keydown' && (closes || isHeld);
    if (!closes && !isHeld) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (closes) this.#step({ type: 'dismissed' });
  };

  /** The page is left, maybe to come back. */
  readonly #left = (): void => this.#step({ type: 'dismissed' });

  /** Hands an event to the hover reducer and does what its new state asks for. */
  #step(event: HoverEvent<Mark>): void {
    const before = shownMark(this.#hover);
    this.#hover = hover(this.#hover, event);
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

  /** Stops an orphan: a reader whose extension was updated, disabled or removed. */
  readonly #checkAlive = (): boolean => {
    if (this.signal.aborted) return false;
    if (this.#outside.alive()) return true;
    this.stop();
    return false;
  };
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
  Painter.clearAll();
  for (const host of document.querySelectorAll(CARD_TAG)) host.remove();
}
