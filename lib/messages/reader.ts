/**
 * Messages to the reader on a page, and its answers. Guards are written by hand: the reader
 * runs on every page, and a validation library would be most of its weight.
 */
export type ReaderRequest =
  /** What was found here? Answer: `PageReport`. */
  | { type: 'report' }
  /** Scroll to the entity's next mention and open its card. Answer: true where there is one. */
  | { type: 'go-to'; id: string }
  /** Walk to the next or previous mention and open its card with the focus in it. */
  | { type: 'walk'; step: 1 | -1 }
  /** Take everything away and stop for good. */
  | { type: 'stop' };

/** What the reader found on the page, most mentioned first. */
export interface PageReport {
  names: { id: string; count: number; painted: number }[];
}

export function isReaderRequest(message: unknown): message is ReaderRequest {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  switch (message.type) {
    case 'report':
    case 'stop':
      return true;
    case 'go-to':
      return 'id' in message && typeof message.id === 'string';
    case 'walk':
      return 'step' in message && (message.step === 1 || message.step === -1);
    default:
      return false;
  }
}

export function isPageReport(value: unknown): value is PageReport {
  return (
    typeof value === 'object' &&
    value !== null &&
    'names' in value &&
    Array.isArray(value.names) &&
    value.names.every(
      (name) =>
        typeof name?.id === 'string' && typeof name?.count === 'number' && typeof name?.painted === 'number',
    )
  );
}
