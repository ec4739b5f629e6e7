import { shadowRootOf } from './dom';

/** More elements than this are not watched for shadow roots to come. */
const MOST = 200;

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
    this.#sizes = new ResizeObserver(() => this.check());
    signal.addEventListener('abort', () => this.#sizes.disconnect());
  }

  /** Watches an element that has no shadow root yet. */
  add(element: Element): void {
    if (this.#waiting.size >= MOST || this.#waiting.has(element)) return;
    this.#waiting.add(element);
    this.#sizes.observe(element);
  }

  /** Looks whether any has got one. */
  check(): void {
    for (const element of this.#waiting) {
      if (!shadowRootOf(element) && element.isConnected) continue;
      this.#waiting.delete(element);
      this.#sizes.unobserve(element);
      if (shadowRootOf(element)) this.#metHost(element);
    }
  }
}
