import { type Box, isHeadingFor, type Point } from './approach';

/** Where the pointer is and how it got there, gathered once a frame. */
export interface PointerSample extends Point {
  at: number;
  /** Pixels per millisecond since the sample before. */
  speed: number;
  target: EventTarget | null;
  /** True while a button is held: something is being selected or dragged. */
  isPressed: boolean;
  /** True where the last step leads toward a box. */
  headsFor(box: Box): boolean;
}

/**
 * What a pointer is followed by. In a frame that it enters it is no longer moving here, but it has
 * gone over the frame's element, or out of the document.
 */
export const POINTER_EVENTS = ['pointermove', 'pointerover', 'pointerout'] as const;

/**
 * Follows mouse and pen. Many moves within a frame are one sample, and without a move there is
 * no work at all.
 * @returns a listener for `POINTER_EVENTS`
 */
export function followPointer(
  onSample: (sample: PointerSample) => void,
  signal: AbortSignal,
): (event: PointerEvent) => void {
  let last: (Point & { at: number }) | undefined;
  let frame: number | undefined;
  let latest: { event: PointerEvent; target: EventTarget | null } | undefined;

  const sample = (): void => {
    frame = undefined;
    if (!latest) return;
    const { event, target } = latest;
    const { clientX: x, clientY: y, timeStamp: at } = event;
    const before = last ?? { x, y, at: at - 1000 };
    last = { x, y, at };
    onSample({
      x,
      y,
      at,
      speed: Math.hypot(x - before.x, y - before.y) / Math.max(at - before.at, 1),
      target,
      isPressed: event.buttons !== 0,
      headsFor: (box) => isHeadingFor(box, before, { x, y }),
    });
  };
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return (event) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const isOut = event.type === 'pointerout';
    if (isOut && event.relatedTarget !== null) return;
    latest = { event, target: isOut ? null : (event.composedPath()[0] ?? null) };
    frame ??= requestAnimationFrame(sample);
  };
}
