import type { AboutPage, PageMatcher, PageNames } from '../matching/page-names';
import type { PageReport } from '../messages/reader';
import type { LiveBlock } from '../prose/block';
import { declaredLanguage } from '../prose/elements';
import { LiveProse } from '../prose/live-prose';
import { DEFAULT_PREFERENCES } from '../settings/preferences';
import { type ChangeListener, ChangeWatch } from './changes';
import { attributeOf, page } from './dom';
import { readerOfDocument } from './dom-reader';
import { LookWatch } from './looks';
import { holdsItsWords, type Mark } from './mark';
import { Marks, type Selection } from './marks';
import { HostWatch } from './shadow-hosts';
import { inSlices } from './slices';

/** Milliseconds after a change in which what else changes is taken together with it. */
const GATHERING = 60;
/** Work takes at most about a tenth of the time, however the page storms. */
const SHARE = 10;

/** The page's prose, and the names in it. */
interface Reading {
  body: Element;
  prose: LiveProse<Node>;
  names: PageNames<LiveBlock<Node>>;
}

/**
 * Keeps the marks of the page up to date until its signal aborts. Changes make things dirty and
 * drop stale marks at once; reading, matching and choosing follow in slices.
 */
export class Annotator {
  readonly #matcher: PageMatcher;
  readonly #signal: AbortSignal;
  readonly #listener: AnnotatorListener;
  readonly #changes: ChangeWatch;
  readonly #looks: LookWatch;
  readonly #hosts: HostWatch;
  readonly #dom = readerOfDocument(
    (root) => this.#changes.watch(root),
    (element) => this.#hosts.add(element),
  );
  readonly #marks = new Marks();
  #selection: Selection = DEFAULT_PREFERENCES;
  #reading: Reading | undefined;
  #isRestyled = false;
  #isStarted = false;
  #isWorking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The time from which on work may be done again. */
  #restedAt = 0;
  /** Text nodes that were rewritten, and whether any went, since stale marks were dropped. */
  readonly #rewritten = new Set<Node>();
  #hasRemoved = false;
  /** Marks were dropped that may turn out to stand yet. */
  #hasDropped = false;

  constructor(matcher: PageMatcher, listener: AnnotatorListener, signal: AbortSignal) {
    this.#matcher = matcher;
    this.#listener = listener;
    this.#signal = signal;
    this.#changes = new ChangeWatch(this.#noting(), signal);
    this.#looks = new LookWatch(() => this.#restyle(), signal);
    this.#hosts = new HostWatch((host) => this.#metHost(host), signal);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The marks of all that is shown, in reading order. */
  get marks(): readonly Mark[] {
    return this.#marks.shown;
  }

  /** Which of them are painted. */
  set selection({ density, families }: Selection) {
    const before = this.#selection;
    if (density === before.density && families.join() === before.families.join()) return;
    this.#selection = { density, families };
    this.#restyle();
  }

  report(): PageReport {
    return this.#marks.report();
  }

  start(): void {
    this.#isStarted = true;
    this.#changes.watch(document);
    // Coming here was work enough for one task.
    this.#timer = setTimeout(() => this.#work());
  }

  #noting(): ChangeListener {
    return {
      touched: (node) => this.#reading?.prose.touch(node),
      gap: (parent, next) => this.#reading?.prose.touchGap(parent, next),
      rewritten: (text) => this.#rewritten.add(text),
      removed: () => {
        this.#hasRemoved = true;
      },
      restyled: () => {
        this.#isRestyled = true;
      },
      settled: () => {
        this.#dropStale();
        this.#schedule();
      },
    };
  }

  /** An element has got a shadow root, of which no record tells. */
  #metHost(host: Element): void {
    this.#reading?.prose.touch(host);
    this.#schedule();
  }

  #restyle(): void {
    this.#isRestyled = true;
    if (this.#isStarted) this.#schedule();
  }

  /** Marks whose words changed or went are dropped at once: their range stands for other words now. */
  #dropStale(): void {
    const stale = new Set(
      this.#marks.shown.filter(
        (mark) =>
          (mark.nodes.some((node) => this.#rewritten.has(node)) && !holdsItsWords(mark)) ||
          (this.#hasRemoved && mark.nodes.some((node) => !node.isConnected)),
      ),
    );
    this.#rewritten.clear();
    this.#hasRemoved = false;
    if (stale.size === 0) return;
    this.#marks.drop(stale);
    this.#hasDropped = true;
    this.#listener.dropped(stale);
  }

  #schedule(): void {
    if (this.#isWorking || this.#timer !== undefined) return;
    const wait = Math.max(GATHERING, this.#restedAt - performance.now());
    this.#timer = setTimeout(() => this.#work(), wait);
  }

  #work(): void {
    this.#timer = undefined;
    if (!this.#listener.mayWork()) return;
    this.#isWorking = true;
    inSlices(
      this.#update(),
      (isNews, spent) => {
        this.#isWorking = false;
        this.#restedAt = performance.now() + spent * SHARE;
        if (isNews) this.#listener.changed();
        this.#listener.updated();
        if (this.#isRestyled || this.#reading?.prose.isDirty) this.#schedule();
      },
      this.#signal,
    );
  }

  /** Brings everything up to date; true where marks have changed. */
  *#update(): Generator<Promise<void> | undefined, boolean> {
    const reading = this.#readingOf(page.body());
    const isRestyled = this.#isRestyled;
    this.#isRestyled = false;
    this.#hosts.check();
    const splices = reading ? yield* reading.prose.update() : [];
    const hasOtherNames = reading ? yield* reading.names.update(splices, aboutPage()) : true;
    const isNews = hasOtherNames || this.#hasDropped;
    this.#hasDropped = false;
    if (isNews) yield* this.#marks.take(reading?.names.mentions ?? []);
    const isSeenOtherwise = yield* this.#marks.look(isRestyled);
    if (!isNews && !isSeenOtherwise && !isRestyled && splices.length === 0) return false;
    this.#marks.choose(reading?.prose.blocks ?? [], this.#selection);
    this.#looks.watch(this.#marks.places());
    return true;
  }

  #readingOf(body: Element | null): Reading | undefined {
    if (!body) this.#reading = undefined;
    else if (this.#reading?.body !== body) {
      this.#reading = { body, prose: new LiveProse<Node>(body, this.#dom), names: this.#matcher.follow() };
    }
    return this.#reading;
  }
}

/** What is to be told of marks. */
export interface AnnotatorListener {
  /** Asked before any work; false where there is to be none. */
  mayWork(): boolean;
  /** Marks came, went, are painted or not, or stand on something else. */
  changed(): void;
  /** Marks went that may not stay painted until the page is looked at. */
  dropped(marks: ReadonlySet<Mark>): void;
  /** The page was looked at. */
  updated(): void;
}

function aboutPage(): AboutPage {
  const root = page.root();
  const lang = root ? declaredLanguage(attributeOf(root, 'lang')) : undefined;
  return { titles: [page.title()], ...(lang && lang !== 'other' && { lang }) };
}
