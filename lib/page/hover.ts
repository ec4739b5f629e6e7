/**
 * When a card opens and closes, as a pure reducer: no clock, no DOM. Times are milliseconds on
 * the caller's clock.
 *
 *            over a mark, at rest 150 ms
 *   idle ──► waiting ───────────────────► open ◄──┐ over the card, or the mark again
 *    ▲          │ left                     │ left │
 *    └──────────┘                          ▼      │
 *    ▲                                  closing ──┘
 *    └──────────── 300 ms ─────────────────┘
 *   dismissed: closed on purpose; opens nothing until the pointer has left that mark
 */
export type HoverState<M> =
  | { phase: 'idle' }
  | { phase: 'waiting'; mark: M; due: number }
  | { phase: 'open'; mark: M }
  | { phase: 'closing'; mark: M; due: number; next?: { mark: M; due: number } }
  | { phase: 'dismissed'; mark: M };

export type HoverEvent<M> =
  /** The pointer moved; `mark` is what it is over now. */
  | {
      type: 'moved';
      at: number;
      mark: M | undefined;
      /** Pixels per millisecond since the last move. */
      speed: number;
      overCard: boolean;
      /** On its way from the mark to the open card. */
      towardCard: boolean;
    }
  /** Opened on purpose: by keyboard, tap or from the popup. */
  | { type: 'opened'; mark: M }
  /** Closed on purpose, or the mark has gone. */
  | { type: 'dismissed' }
  /** The time asked for has come. */
  | { type: 'woke'; at: number };

export interface HoverTimes {
  open: number;
  close: number;
  /** Faster than this (px/ms) the pointer is only passing by. */
  passing: number;
}

export const HOVER_TIMES: HoverTimes = { open: 150, close: 300, passing: 0.5 };

/** The state after an event. */
export function hover<M>(
  state: HoverState<M>,
  event: HoverEvent<M>,
  times: HoverTimes = HOVER_TIMES,
): HoverState<M> {
  switch (event.type) {
    case 'opened':
      return { phase: 'open', mark: event.mark };
    case 'dismissed':
      return 'mark' in state ? { phase: 'dismissed', mark: state.mark } : state;
    case 'woke':
      return woken(state, event.at);
    case 'moved':
      return moved(state, event, times);
  }
}

/** When the reducer wants to be woken, if nothing else happens. */
export function wakeTime<M>(state: HoverState<M>): number | undefined {
  if (state.phase === 'waiting') return state.due;
  if (state.phase !== 'closing') return undefined;
  return Math.min(state.due, state.next?.due ?? state.due);
}

/** The mark whose card is to be seen in a state. */
export function shownMark<M>(state: HoverState<M>): M | undefined {
  return state.phase === 'open' || state.phase === 'closing' ? state.mark : undefined;
}

function woken<M>(state: HoverState<M>, at: number): HoverState<M> {
  if (state.phase === 'waiting' && at >= state.due) return { phase: 'open', mark: state.mark };
  if (state.phase === 'closing') {
    if (state.next && at >= state.next.due) return { phase: 'open', mark: state.next.mark };
    // The pointer may have come to rest on another name a moment ago.
    if (at >= state.due) return state.next ? { phase: 'waiting', ...state.next } : { phase: 'idle' };
  }
  return state;
}

function moved<M>(
  state: HoverState<M>,
  event: Extract<HoverEvent<M>, { type: 'moved' }>,
  times: HoverTimes,
): HoverState<M> {
  const { at, mark, speed, overCard, towardCard } = event;
  const shown = shownMark(state);
  if (shown !== undefined) {
    if (overCard || mark === shown) return { phase: 'open', mark: shown };
    // A line crossed on the way to the card is no wish to see another one; to stay on it is.
    if (towardCard) {
      const due = at + times.close;
      return { phase: 'closing', mark: shown, due, ...(mark !== undefined && { next: { mark, due } }) };
    }
    if (mark !== undefined && speed <= times.passing) return { phase: 'open', mark };
    const due = state.phase === 'closing' ? state.due : at + times.close;
    return {
      phase: 'closing',
      mark: shown,
      due,
      ...(mark !== undefined && { next: { mark, due: at + times.open } }),
    };
  }
  if (mark === undefined) return { phase: 'idle' };
  if (state.phase === 'dismissed' && state.mark === mark) return state;
  const waitsAlready = state.phase === 'waiting' && state.mark === mark && speed <= times.passing;
  return waitsAlready ? state : { phase: 'waiting', mark, due: at + times.open };
}
