import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

const MOST = 5;
const STEP = 1.5;

export interface Zoom {
  transform: ZoomTransform;
  larger(): void;
  smaller(): void;
  reset(): void;
  /** Moves the drawing so that a point of it is in the middle. */
  center(x: number, y: number): void;
}

/**
 * Panning and zooming of a drawing. The wheel zooms only with Ctrl or ⌘, and one finger scrolls
 * the page: the drawing must not catch whoever is on the way past it.
 */
export function useZoom(drawing: RefObject<SVGSVGElement>): Zoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>();
  useEffect(() => {
    const svg = drawing.current;
    if (!svg) return;
    const own = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, MOST])
      .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
        if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
        return 'touches' in event ? event.touches.length > 1 : event.button === 0;
      })
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => setTransform(event.transform));
    behaviour.current = own;
    const selection = select(svg);
    selection.call(own).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [drawing]);

  const act = useCallback(
    (deed: (own: ZoomBehavior<SVGSVGElement, unknown>, svg: SVGSVGElement) => void) => () => {
      if (behaviour.current && drawing.current) deed(behaviour.current, drawing.current);
    },
    [drawing],
  );
  return {
    transform,
    larger: act((own, svg) => own.scaleBy(select(svg), STEP)),
    smaller: act((own, svg) => own.scaleBy(select(svg), 1 / STEP)),
    reset: act((own, svg) => own.transform(select(svg), zoomIdentity)),
    center: (x, y) => act((own, svg) => own.translateTo(select(svg), x, y))(),
  };
}
