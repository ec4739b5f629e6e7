import { regionOfLabel } from '../prose/elements';
import { CARD_TAG } from './card-port';
import { attributeOf, nameOf, nextSiblingOf, parentOf, tagOf } from './dom';

/** Attributes that decide what prose an element holds. */
const TELLING = ['lang', 'hidden', 'aria-hidden', 'contenteditable', 'role', 'aria-level', 'open'];

/** What the page's changes mean for its prose. */
export interface ChangeListener {
  /** A node is new, or may be read in another way. */
  touched(node: Node): void;
  /** Something went from before a child of a node, or, without one, from its end. */
  gap(parent: Node, next: Node | null): void;
  /** The text in a node is no longer what it was. */
  rewritten(text: Node): void;
  /** Something went from the page. */
  removed(): void;
  /** Something may be shown or hidden, or look otherwise, with its text as it was. */
  restyled(): void;
  /** Told after all of these that came together. */
  settled(): void;
}

/**
 * Watches a document for changes of its text and of what decides how its text is read. Styles are
 * not watched: a page may write them in every frame.
 */
export class ChangeWatch {
  readonly #observer: MutationObserver;
  readonly #listener: ChangeListener;
  readonly #signal: AbortSignal;
  readonly #watched = new WeakSet<Node>();

  constructor(listener: ChangeListener, signal: AbortSignal) {
    this.#listener = listener;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#take(records));
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Watches a tree: the document, or a shadow root in it. */
  watch(root: Document | ShadowRoot): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: [...TELLING, 'class', 'id'],
      attributeOldValue: true,
    });
    if (!(root instanceof ShadowRoot)) return;
    root.addEventListener(
      'slotchange',
      ({ target }) => {
        if (!(target instanceof Node)) return;
        this.#listener.touched(target);
        this.#listener.settled();
      },
      { signal: this.#signal },
    );
  }

  /** Takes up what has changed and was not yet told. */
  flush(): void {
    this.#take(this.#observer.takeRecords());
  }

  #take(records: readonly MutationRecord[]): void {
    let isOurs = true;
    for (const record of records) {
      // Asked once, as a page may change hundreds of texts in one task.
      const { type, target } = record;
      if (type === 'childList' && isCardOnly(record)) continue;
      isOurs = false;
      if (type === 'characterData') {
        this.#listener.rewritten(target);
        this.#listener.touched(target);
      } else if (type === 'childList') this.#takeChildren(record);
      else {
        if (changesReading(record)) this.#listener.touched(target);
        this.#listener.restyled();
      }
    }
    if (!isOurs) this.#listener.settled();
  }

  /** By now other records may have undone this one; each tells of what it left, so the last is right. */
  #takeChildren({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    for (const node of addedNodes) if (parentOf(node) === target) this.#listener.touched(node);
    if (removedNodes.length === 0) return;
    this.#listener.removed();
    const parent = target instanceof ShadowRoot ? target.host : target;
    if (nextSibling && parentOf(nextSibling) === target) this.#listener.gap(parent, nextSibling);
    else if (previousSibling && parentOf(previousSibling) === target) {
      this.#listener.gap(parent, nextSiblingOf(previousSibling));
    } else if (!nextSibling && !previousSibling) this.#listener.gap(parent, null);
  }
}

/** True for the coming and going of our own card. */
function isCardOnly({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].every((node) => nameOf(node).toLowerCase() === CARD_TAG);
}

function changesReading({ target, attributeName, oldValue }: MutationRecord): boolean {
  if (!(target instanceof Element) || attributeName === null) return false;
  const value = attributeOf(target, attributeName);
  if (value === oldValue) return false;
  if (attributeName === 'open') return tagOf(target) === 'dialog';
  if (attributeName !== 'class' && attributeName !== 'id') return true;
  const other = attributeOf(target, attributeName === 'class' ? 'id' : 'class');
  return regionOfLabel(oldValue, other) !== regionOfLabel(value, other);
}
