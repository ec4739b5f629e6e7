import { BLOCKS } from '../prose/elements';
import { page, tagOf } from './dom';
import { flatParent } from './dom-reader';

/** More places than this are not watched: a page with so many names paints only some of them. */
const MOST = 1000;

/** What may change how elements look without a change of any node. */
const EVENTS = ['transitionend', 'animationend', 'toggle', 'beforematch', 'fullscreenchange'];

/**
 * Watches the few elements with names in them for what may show or hide them, or change what they
 * stand on, while their text stays as it is: their size, and the styles of what is around them.
 */
export class LookWatch {
  readonly #changed: () => void;
  readonly #sizes: ResizeObserver;
  readonly #styles: MutationObserver;
  /** Elements whose size is watched, and whether they had none when last seen. */
  #blocks = new Map<Element, boolean>();
  #around = new Set<Element>();

  readonly #signal: AbortSignal;
  /** The document element that stood when listeners were added. */
  #heard: Element | null | undefined;

  /** @param changed told, as often as it happens, that names should be looked at again */
  constructor(changed: () => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#signal = signal;
    this.#sizes = new ResizeObserver((entries) => this.#resized(entries));
    this.#styles = new MutationObserver(changed);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
    signal.addEventListener('abort', () => {
      this.#sizes.disconnect();
      this.#styles.disconnect();
    });
  }

  /** @param places elements around names, and whether the names are shown */
  watch(places: Iterable<readonly [Element, boolean]>): void {
    this.#listen();
    const blocks = new Map<Element, boolean>();
    const around = new Set<Element>();
    for (const [place, isShown] of places) {
      if (blocks.size >= MOST) break;
      blocks.set(blockAround(place), !isShown);
      for (
        let element: Node | null = place;
        element instanceof Element && !around.has(element);
        element = flatParent(element)
      ) {
        around.add(element);
      }
    }
    for (const element of this.#blocks.keys()) if (!blocks.has(element)) this.#sizes.unobserve(element);
    for (const [element, isEmpty] of blocks) {
      const known = this.#blocks.get(element);
      blocks.set(element, known ?? isEmpty);
      if (known === undefined) this.#sizes.observe(element);
    }
    this.#blocks = blocks;
    if ([...this.#around].every((element) => around.has(element)) && this.#around.size === around.size)
      return;
    this.#styles.disconnect();
    for (const element of around) this.#styles.observe(element, { attributeFilter: ['style'] });
    this.#around = around;
  }

  /** Listens again where the page was written anew: `document.open()` takes all listeners off it. */
  #listen(): void {
    const root = page.root();
    if (this.#heard === root) return;
    this.#heard = root;
    const listening = { signal: this.#signal, capture: true };
    for (const event of EVENTS) document.addEventListener(event, this.#changed, listening);
    document.addEventListener('load', this.#loaded, listening);
    addEventListener('resize', this.#changed, listening);
    addEventListener('pageshow', this.#changed, listening);
  }

  readonly #loaded = ({ target }: Event): void => {
    if (isStyleSheet(target)) this.#changed();
  };

  #resized(entries: readonly ResizeObserverEntry[]): void {
    let isOther = false;
    for (const { target, contentRect } of entries) {
      const isEmpty = contentRect.width === 0 && contentRect.height === 0;
      if (this.#blocks.get(target) === isEmpty) continue;
      this.#blocks.set(target, isEmpty);
      isOther = true;
    }
    if (isOther) this.#changed();
  }
}

function isStyleSheet(target: EventTarget | null): boolean {
  return target instanceof HTMLLinkElement || target instanceof HTMLStyleElement;
}

/** The nearest element that has a size of its own by its name; boxes within a line have none. */
function blockAround(place: Element): Element {
  for (let element: Node | null = place; element instanceof Element; element = flatParent(element)) {
    if (BLOCKS.has(tagOf(element))) return element;
  }
  return place;
}
