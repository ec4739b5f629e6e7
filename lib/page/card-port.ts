/**
 * What the reader on a page and the card it opens know of each other. The card is a script of
 * its own, put into the page's isolated world on first need, so the two meet through one
 * symbol on that world's global object (which the page cannot see).
 */
export interface CardPort {
  /** Opens the card beside an anchor, or moves an open one there. */
  open(request: CardRequest): void;
  close(): void;
  /** True where the node is the card's host. */
  owns(node: EventTarget | null): boolean;
  /** Box of the open card in viewport coordinates, for the pointer's way to it. */
  box(): DOMRect | undefined;
  /** Closes and removes everything. */
  destroy(): void;
}

export interface CardRequest {
  id: string;
  /** Boxes of the mention, one per line, in viewport coordinates; asked again after scrolling. */
  anchor: () => DOMRect[];
  /** Moves the focus into the card (opened by keyboard or from the popup). */
  focus: boolean;
  /** Language of the surrounding text, where known. */
  dark: boolean;
}

/** What the card tells the reader. */
export interface CardEvents {
  /** The reader of the page wants the card closed: Escape, or the focus left it. */
  dismissed(): void;
  pointerEntered(): void;
  pointerLeft(): void;
}

export type MakeCard = (events: CardEvents, signal: AbortSignal) => CardPort;

const KEY = Symbol.for('backgrounder.card');
type World = { [KEY]?: MakeCard };

/** Called once by the card's script. */
export function offerCard(make: MakeCard): void {
  (globalThis as World)[KEY] = make;
}

/** The card's maker, where its script has run in this world. */
export function offeredCard(): MakeCard | undefined {
  return (globalThis as World)[KEY];
}
