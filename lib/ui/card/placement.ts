import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';
import type { CardRequest } from '../../page/card-port';
import type { CardHost } from './host';

const GAP = 8;
const MARGIN = 8;
/** Tallest card, in CSS pixels and as a share of the window. */
const TALLEST = 460;
const TALLEST_SHARE = 0.64;

/**
 * Keeps the card beside its mention while anything scrolls, resizes or zooms.
 * @param onGone called when the mention is no longer to be seen
 * @returns a function that ends it
 */
export function keepPlaced(
  host: CardHost,
  frame: HTMLElement,
  { anchor, around }: Pick<CardRequest, 'anchor' | 'around'>,
  onGone: () => void,
): () => void {
  const reference = {
    getBoundingClientRect: () => surround(anchor()),
    ...(around && { contextElement: around }),
  };
  let hasEnded = false;
  const update = async (): Promise<void> => {
    if (anchor().length === 0) {
      onGone();
      return;
    }
    const { x, y, middlewareData } = await computePosition(reference, host.element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN, crossAxis: false }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            const tallest = Math.min(TALLEST, innerHeight * TALLEST_SHARE, Math.max(availableHeight, 120));
            frame.style.setProperty('max-height', `${tallest}px`);
          },
        }),
        hide(),
      ],
    });
    if (hasEnded) return;
    if (middlewareData.hide?.referenceHidden) {
      onGone();
      return;
    }
    host.moveTo(Math.round(x), Math.round(y));
    host.setVisible(true);
  };
  host.setVisible(false);
  const end = autoUpdate(reference, host.element, () => void update());
  return () => {
    hasEnded = true;
    end();
  };
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
