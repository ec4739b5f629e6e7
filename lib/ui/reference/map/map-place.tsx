import type { Kind } from '../../../knowledge/vocabulary';
import { say } from '../../shared/page-wording';
import { addressOf } from '../address';
import { KindMark } from '../kind-mark';
import type { WrittenLabel } from '../labels';
import type { MapPoint } from './layout';

interface MapPlaceProps {
  /** In pixels of the drawing, with the name as it is written there. */
  place: MapPoint & { name: string };
  fullName: string;
  kind: Kind | undefined;
  /** Where the name is written, if there is room for it. */
  name: WrittenLabel | undefined;
  /** True for the one that the Tab key stops at. */
  isStop: boolean;
  isDim: boolean;
  /** Area of its mark in square pixels. */
  area: number;
  light(id: string | undefined): void;
  enter(id: string): void;
}

/** One entity on the map: a link to its page. */
export function MapPlace({ place, fullName, kind, name, isStop, isDim, area, light, enter }: MapPlaceProps) {
  const { id, x, y, degree } = place;
  return (
    <a
      href={addressOf({ at: 'entity', id })}
      data-id={id}
      tabindex={isStop ? 0 : -1}
      class={isDim ? 'place dim' : 'place'}
      aria-label={[fullName, kind && say(`kind.${kind}`), say('map.relations', { count: degree })]
        .filter(Boolean)
        .join(', ')}
      onFocus={() => {
        enter(id);
        light(id);
      }}
      onBlur={() => light(undefined)}
      onPointerEnter={() => light(id)}
    >
      <title>{fullName}</title>
      <circle class="target" cx={x} cy={y} r={13} />
      {kind && <KindMark kind={kind} area={area} x={x} y={y} />}
      {name && (
        <text x={x + name.x} y={y + name.y} text-anchor={name.anchor} aria-hidden="true">
          {place.name}
        </text>
      )}
    </a>
  );
}
