import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { CardHost } from './host';
import { followSeenArea } from './seen-area';

const GAP = 8;
const MARGIN = 8;
/** Tallest card, in CSS pixels and as a share of what is seen. */
const TALLEST = 460;
const TALLEST_SHARE = 0.64;
/** Lowest card that can be read. Where even that has no room beside its mention, it covers it. */
const LOWEST = 160;
/** Milliseconds between two looks whether the card is still above everything. */
const LOOK_EVERY = 100;
/** A page that covers the card again and again is left to it. */
const MOST_RAISES = 5;

/** What a card is placed by. */
export interface Place {
  /** Boxes of the mention that are seen, one a line, in viewport coordinates; none where it is not. */
  anchor: () => DOMRect[];
  /** The modal dialog around the mention. */
  dialog: Element | undefined;
}

/**
 * Shows the card beside its mention and keeps it there, whatever scrolls, moves, resizes, zooms or
 * opens above it.
 * @param onGone called when the mention is no longer to be seen, or the card cannot be
 * @returns a function that ends it
 */
export function keepPlaced(
  host: CardHost,
  frame: HTMLElement,
  { anchor, dialog }: Place,
  onGone: () => void,
): () => void {
  const area = followSeenArea(host.root);
  let tick: number | undefined;
  let known = '';
  let raises = 0;
  let looked = 0;

  const end = (): void => {
    area.end();
    if (tick !== undefined) cancelAnimationFrame(tick);
    tick = undefined;
  };
  const place = async (boxes: DOMRect[]): Promise<void> => {
    const { x, y } = await positionOf(host, frame, boxes, area.seen());
    if (tick === undefined) return;
    host.moveTo(Math.round(x), Math.round(y));
    host.setVisible(true);
  };
  // Every frame anew: an event for each way in which text can move does not exist.
  const follow = (now: number): void => {
    tick = requestAnimationFrame(follow);
    const boxes = anchor();
    const isCovered = known !== '' && now - looked > LOOK_EVERY && !host.isOnTop();
    if (boxes.length === 0 || !host.element.isConnected || (isCovered && raises === MOST_RAISES)) {
      end();
      onGone();
      return;
    }
    if (isCovered) {
      raises += 1;
      host.show(host.dialogAbove());
    }
    if (now - looked > LOOK_EVERY) looked = now;
    const { width, height } = host.element.getBoundingClientRect();
    const state = JSON.stringify([boxes, area.seen(), width, height]);
    if (state === known) return;
    known = state;
    void place(boxes);
  };

  host.setVisible(false);
  host.show(dialog);
  host.undoZoom();
  tick = requestAnimationFrame(follow);
  return end;
}

function positionOf(
  host: CardHost,
  frame: HTMLElement,
  boxes: DOMRect[],
  seen: DOMRect,
): Promise<{ x: number; y: number }> {
  const within = { padding: MARGIN, rootBoundary: seen };
  const isLow = seen.height < 2 * (LOWEST + GAP + MARGIN);
  const reference = { getBoundingClientRect: () => surround(boxes) };
  return computePosition(reference, host.element, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({
        ...within,
        fallbackStrategy: 'bestFit',
        ...(isLow && { fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
      }),
      size({
        ...within,
        apply: ({ availableHeight }) => {
          const most = Math.min(TALLEST, Math.max(seen.height * TALLEST_SHARE, LOWEST));
          const room = Math.min(Math.max(availableHeight, LOWEST), seen.height - 2 * MARGIN);
          frame.style.setProperty('max-height', `${Math.min(most, room)}px`);
          frame.style.setProperty('max-width', `${seen.width - 2 * MARGIN}px`);
        },
      }),
      // After the size, which would take all that this could shift over as room.
      shift({ ...within, crossAxis: true }),
    ],
  });
}

/**
 * All lines of a mention as one box, so that the card covers none of them; it begins where the
 * last line does.
 */
function surround(lines: readonly DOMRect[]): DOMRect {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return new DOMRect();
  return new DOMRect(last.left, first.top, last.width, last.bottom - first.top);
}
