/** Told anew each time this much more or less of the window is seen. */
const STEPS = Array.from({ length: 21 }, (_, step) => step / 20);

/**
 * Follows which part of the document's window is seen, in its own coordinates: all of it, but for
 * a frame in a page that is scrolled, of which only the browser knows how much.
 * @param root the card's inside, to hold an element over the whole window for the browser to watch
 */
export function followSeenArea(root: ShadowRoot): { seen(): DOMRect; end(): void } {
  if (window.top === window) return { seen: wholeWindow, end: () => {} };
  let part: DOMRectReadOnly | undefined;
  const pane = document.createElement('div');
  pane.style.cssText = 'position: fixed; inset: 0; visibility: hidden; pointer-events: none';
  root.append(pane);
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      part = last?.isIntersecting ? last.intersectionRect : undefined;
    },
    { threshold: STEPS },
  );
  observer.observe(pane);
  return {
    seen: () => (part ? DOMRect.fromRect(part) : wholeWindow()),
    end: () => {
      observer.disconnect();
      pane.remove();
    },
  };
}

/** While the reader has zoomed in with two fingers, what is seen then. */
function wholeWindow(): DOMRect {
  if (!visualViewport) return new DOMRect(0, 0, innerWidth, innerHeight);
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return new DOMRect(offsetLeft, offsetTop, width, height);
}
