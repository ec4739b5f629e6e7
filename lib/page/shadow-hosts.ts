import { shadowRootOf } from './dom';

/** More elements than this are not watched for shadow roots to come. */
const MOST = 200;

/** Boxes that pages leave empty for scripts to fill. */
const BOXES = /^(?:div|section|article|main|aside)$/;

/** True for an element, without a shadow root yet, that may well get one later. */
export function mayBecomeHost(tag: string, isEmpty: boolean): boolean {
  return tag.includes('-') || (isEmpty && BOXES.test(tag));
}

/**
 * Watches elements that may get a shadow root later: nothing tells of that, but what is in it gives
 * the element another size.
 */
export class HostWatch {
  readonly #sizes: ResizeObserver;
  readonly #waiting = new Set<Element>();
  readonly #metHost: (host: Element) => void;

  /** @param metHost told of an element that has got a shadow root */
  constructor(metHost: (host: Element) => void, signal: AbortSignal) {
    this.#metHost = metHost;
    this.#sizes = new ResizeObserver((sizes) => this.check(sizes.map(({ target }) => target)));
    signal.addEventListener('abort', () => this.#sizes.disconnect());
  }

  /** Watches an element that has no shadow root yet. */
  add(element: Element): void {
    if (this.#waiting.size >= MOST || this.#waiting.has(element)) return;
    this.#waiting.add(element);
    this.#sizes.observe(element);
  }

  /** Looks whether any, or any of some, has got one. */
  check(elements: Iterable<Element> = this.#waiting): void {
    for (const element of elements) {
      const isHost = shadowRootOf(element) !== null;
      if (!isHost && element.isConnected) continue;
      this.#waiting.delete(element);
      this.#sizes.unobserve(element);
      if (isHost) this.#metHost(element);
    }
  }
}
