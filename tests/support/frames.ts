import type { DrivenBrowser } from '../../scripts/driver/driven-browser';
import { FirefoxBrowser } from '../../scripts/driver/firefox';

/** What one frame of a page shows. */
export interface FrameView {
  /** The frame's own name; empty for the page at the top. */
  name: string;
  /** Painted names, in the order in which they stand. */
  painted: string[];
  /** The mention whose card is open. */
  open: string | null;
  /** Edges of the card in the frame's window. */
  card: { left: number; top: number; right: number; bottom: number } | null;
  /** True where the card has the focus. */
  focused: boolean;
}

/**
 * Looks into every frame of a tab, through the extension: the driver of Chromium now and then
 * waits for ever for a frame of another site.
 */
export async function framesOf(browser: DrivenBrowser, tabId: number): Promise<FrameView[]> {
  // A frame that may run no scripts runs none of the page's world in Chromium; Firefox, for its part,
  // lets no extension's world read the registry.
  const world = browser instanceof FirefoxBrowser ? 'MAIN' : 'ISOLATED';
  return browser.inExtension(
    async (id, where): Promise<FrameView[]> => {
      const look = (): FrameView => {
        const texts = (wanted: RegExp): string[] => {
          const found: Range[] = [];
          for (const [highlight, ranges] of CSS.highlights) {
            if (!wanted.test(highlight)) continue;
            for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
              const range = document.createRange();
              range.setStart(startContainer, startOffset);
              range.setEnd(endContainer, endOffset);
              found.push(range);
            }
          }
          return found
            .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
            .map((range) => range.toString());
        };
        const host = document.querySelector('backgrounder-card');
        const box = host?.getBoundingClientRect();
        return {
          name: window.name,
          painted: texts(/^backgrounder-(?!open-)/),
          open: texts(/^backgrounder-open-/)[0] ?? null,
          card: box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null,
          focused: host !== null && document.activeElement === host,
        };
      };
      const results = await globalThis.browser.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        world: where,
        func: look,
      });
      return results.map(({ result }) => result as FrameView);
    },
    tabId,
    world as 'MAIN' | 'ISOLATED',
  );
}
