/** A part of the card by its role and name, as assistive technology knows it. */
export interface Part {
  role: 'button' | 'link' | 'heading' | 'list' | 'dialog';
  name: string;
}

/** The open card, read and used from outside through the browser's accessibility interface. */
export interface CardProbe {
  /** Accessible name of the card. */
  name(): Promise<string>;
  /** All its text, in reading order. */
  text(): Promise<string>;
  has(part: Part): Promise<boolean>;
  /** Clicks the middle of a part with the real pointer. */
  click(part: Part): Promise<void>;
}
