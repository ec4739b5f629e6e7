import type { CardProbe } from '../../../scripts/driver/card-probe';
import type { Encounter } from '../../support/encounter';
import type { Stage } from '../../support/stage';

/** A page that is hostile to extensions, or only careless, and what must hold there all the same. */
export interface HostileCase {
  /** What the page does, as the end of a sentence that begins "a page ...". */
  name: string;
  head?: string;
  /** A paragraph with "EncroChat" in it, where none is given. */
  body?: string;
  /** The whole document, in place of head and body. */
  markup?: string;
  headers?: Record<string, string>;
  /** What is painted; "EncroChat" alone where not given. */
  painted?: string[];
  /** Name to rest on, or none; the first that is painted where not given. */
  restOn?: string | false;
  /** True where the page changes its own document after it was loaded. */
  changesItself?: boolean;
  /** True where a page with odd styles shows the card's own pixels in another way than a plain page does. */
  looksOther?: boolean;
  /** Done before the pointer rests on the name. */
  before?(its: Meeting): Promise<void>;
  /** Done, and checked, while the card is open. It is to be open still at the end, unless `endsClosed`. */
  during?(its: Meeting, card: CardProbe): Promise<void>;
  /** True where what is done while the card is open closes it. */
  endsClosed?: boolean;
  /** Checked at the end, when the card has been closed. */
  after?(its: Meeting): Promise<void>;
}

/** The page, and what it is met with. */
export interface Meeting {
  encounter: Encounter;
  stage: Stage;
}

export const STORY = '<p>The servers of EncroChat stood in France.</p>';

export function markupOf({ markup, head = '', body = STORY }: HostileCase): string {
  return (
    markup ??
    `<!doctype html><html lang="en"><head><title>Story</title>${head}</head><body>${body}</body></html>`
  );
}
