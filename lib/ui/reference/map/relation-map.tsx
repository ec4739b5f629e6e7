import { useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../../shared/page-wording';
import { useWidth } from '../use-width';
import type { Whole } from '../whole';
import { Caption } from './caption';
import type { MapLayout } from './layout';
import { MapDrawing } from './map-drawing';

interface RelationMapProps {
  whole: Whole;
  layout: MapLayout;
  /** The entity that the map is about, where it is about one. */
  about: string | undefined;
}

/** The picture of who is related to whom, with what it says of the name that is pointed at. */
export function RelationMap({ whole, layout, about }: RelationMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [lit, setLit] = useState<string>();
  const shown = lit ?? about;
  const relations = useMemo(
    () => whole.overview.relations.filter(({ from, to }) => from === shown || to === shown),
    [whole, shown],
  );
  return (
    <div class="map" ref={box}>
      {width > 0 && (
        <MapDrawing whole={whole} layout={layout} about={about} lit={shown} light={setLit} width={width} />
      )}
      {shown === undefined ? (
        <p class="caption soft">{say('map.hint')}</p>
      ) : (
        <Caption id={shown} relations={relations} nameOf={whole.nameOf} />
      )}
    </div>
  );
}
