import { type Box, isHeadingFor, type Point } from './approach';

/** Where the pointer is and how it got there, gathered once a frame. */
export interface PointerSample extends Point {
  at: number;
  /** Pixels per millisecond since the sample before. */
  speed: number;
  target: EventTarget | null;
  /** True where the last step leads toward a box. */
  headsFor(box: Box): boolean;
}

/**
 * Follows mouse and pen. Many moves within a frame are one sample, and without a move there is
 * no work at all.
 */
export function followPointer(onSample: (sample: PointerSample) => void, signal: AbortSignal): void {
  let last: (Point & { at: number }) | undefined;
  let frame: number | undefined;
  let latest: { event: PointerEvent; target: EventTarget | null } | undefined;

  const sample = (): void => {
    frame = undefined;
    if (!latest) return;
    const { target } = latest;
    const { clientX: x, clientY: y, timeStamp: at } = latest.event;
    const before = last ?? { x, y, at: at - 1000 };
    last = { x, y, at };
    onSample({
      x,
      y,
      at,
      speed: Math.hypot(x - before.x, y - before.y) / Math.max(at - before.at, 1),
      target,
      headsFor: (box) => isHeadingFor(box, before, { x, y }),
    });
  };
  const listening = { signal, capture: true, passive: true };
  addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      // An event knows its path only while it is under way.
      latest = { event, target: event.composedPath()[0] ?? null };
      frame ??= requestAnimationFrame(sample);
    },
    listening,
  );
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}
