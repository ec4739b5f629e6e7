/** One item of the story that each framework shows in its own way. */
export interface Item {
  key: string;
  text: string;
}

/** What each framework's page offers to the tests. */
export interface FrameworkPage {
  /** The mark-up that a server sends for these items, inside the page's root element. */
  markup(items: Item[]): string | Promise<string>;
  /** Brings the mark-up that is there to life. */
  hydrate(items: Item[]): void | Promise<void>;
  /** Shows other items, in this order, and is done when the page does. */
  show(items: Item[]): void | Promise<void>;
  /** Takes everything away. */
  end(): void | Promise<void>;
}

export function rootElement(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) throw new Error('The page has no root element.');
  return root;
}
