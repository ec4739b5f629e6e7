/**
 * What the background asks of the readers on a page, one in each frame, and what they answer.
 * The guard is written by hand: extension pages and the command line use it too.
 */
export type ReaderRequest =
  /** What was found here? Answer: `FrameReport`. */
  | { type: 'report' }
  /** Go to a mention and open its card with the focus in it. Answer: true where there is one. */
  | ({ type: 'visit' } & Visit)
  /** The walk goes on in another frame: close the card, forget the place. */
  | { type: 'leave' }
  /** Take everything away and stop for good. */
  | { type: 'stop' };

/** Which mention to go to: the next or previous painted one, or any one of an entity's. */
export interface Visit {
  step: 1 | -1;
  id?: string;
  /** On from the mention visited last, or from the frame's first (last, for a step back). */
  from: 'here' | 'edge';
}

/** What was found on a page, most mentioned first. */
export interface PageReport {
  names: { id: string; count: number; painted: number }[];
}

/** What was found in one frame. */
export interface FrameReport extends PageReport {
  /** True where the mention visited last stands in this frame. */
  isVisited: boolean;
}

/** A script of ours at work in a frame, as the background reaches it. */
export interface Presence {
  answer?(request: ReaderRequest): unknown;
}

/** `Symbol.for` this, on the global object of our isolated world, holds the frame's `Presence`. */
export const PRESENCE_KEY = 'backgrounder.presence';

export function isStop(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'stop';
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

export function isFrameReport(value: unknown): value is FrameReport {
  return isPageReport(value) && 'isVisited' in value && typeof value.isVisited === 'boolean';
}

/** The reports of a page's frames as one. */
export function mergeReports(reports: readonly PageReport[]): PageReport {
  const merged = new Map<string, PageReport['names'][number]>();
  for (const { id, count, painted } of reports.flatMap(({ names }) => names)) {
    const known = merged.get(id);
    merged.set(id, { id, count: count + (known?.count ?? 0), painted: painted + (known?.painted ?? 0) });
  }
  return { names: [...merged.values()].sort((a, b) => b.count - a.count) };
}
