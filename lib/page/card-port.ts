/** The one element of ours that a page ever holds. */
export const CARD_TAG = 'backgrounder-card';

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
  /** Closes for good. A card that is just offering to undo "off on this site" may stay until that is over. */
  destroy(): void;
}

export interface CardRequest {
  id: string;
  /**
   * Boxes of the mention that are seen, one a line, in viewport coordinates; none where it is not.
   * Asked again in every frame while the card is open.
   */
  anchor: () => DOMRect[];
  /** The modal dialog around the mention: the card has to stand in it. */
  dialog: Element | undefined;
  /** Moves the focus into the card (opened by keyboard or from the popup). */
  focus: boolean;
  /** True where the mention stands on a dark background. */
  dark: boolean;
}

/** What the card tells the reader. */
export interface CardEvents {
  /** The card is to close: Escape, the focus left it, or its mention was scrolled away. */
  dismissed(): void;
}

export type MakeCard = (events: CardEvents) => CardPort;

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
