import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

const MOST = 6;
const STEP = 1.5;

export interface Zoom {
  transform: ZoomTransform;
  larger(): void;
  smaller(): void;
  reset(): void;
  /** Moves the drawing so that a point of it, in its own pixels, is in the middle. */
  center(x: number, y: number): void;
}

/**
 * Panning and zooming of a drawing. The wheel zooms only with Ctrl or ⌘, and one finger scrolls
 * the page: the drawing must not catch whoever is on the way past it.
 */
export function useZoom(drawing: RefObject<SVGSVGElement | null>, width: number, height: number): Zoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([1, MOST])
        .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
          if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
          return 'touches' in event ? event.touches.length > 1 : event.button === 0;
        })
        .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => setTransform(event.transform)),
    [],
  );
  useEffect(() => {
    behaviour
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ]);
  }, [behaviour, width, height]);
  useEffect(() => {
    if (!drawing.current) return;
    const selection = select(drawing.current);
    selection.call(behaviour).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [behaviour, drawing]);

  return useMemo(() => {
    const act = (deed: (svg: ReturnType<typeof select<SVGSVGElement, unknown>>) => void): void => {
      if (drawing.current) deed(select<SVGSVGElement, unknown>(drawing.current));
    };
    return {
      transform,
      larger: () => act((svg) => behaviour.scaleBy(svg, STEP)),
      smaller: () => act((svg) => behaviour.scaleBy(svg, 1 / STEP)),
      reset: () => act((svg) => behaviour.transform(svg, zoomIdentity)),
      center: (x, y) => act((svg) => behaviour.translateTo(svg, x, y)),
    };
  }, [behaviour, drawing, transform]);
}
