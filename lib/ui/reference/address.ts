import { KINDS, type Kind } from '../../knowledge/vocabulary';

/** The views that look at all entities at once. */
export const VIEWS = ['timeline', 'figures', 'map'] as const;
export type View = (typeof VIEWS)[number];

/** What a view leaves out. */
export interface Filter {
  /** Only what concerns this entity and those it relates to. */
  about?: string;
  /** Only entities of these kinds; all where there is none. */
  kinds: readonly Kind[];
}

export type ViewPlace = { at: View } & Filter;

/** A place in the reference. Each has an address of its own, which stays. */
export type Place =
  | { at: 'all' }
  | { at: 'entity'; id: string }
  | { at: 'search'; query: string }
  | ViewPlace;

export function isView(place: Place): place is ViewPlace {
  return VIEWS.some((view) => view === place.at);
}

/**
 * The place that a fragment names: `#` for the list of all, `#encrochat` for an entity,
 * `#/timeline?about=encrochat&kinds=ruling,court` for a view, `#/search?q=the+Met` for a search.
 * What is no address of ours leads to the list of all.
 */
export function placeOf(fragment: string): Place {
  const written = fragment.replace(/^#/, '');
  if (!written.startsWith('/')) return written === '' ? { at: 'all' } : { at: 'entity', id: decode(written) };
  const [path = '', query = ''] = written.slice(1).split('?');
  const asked = new URLSearchParams(query);
  if (path === 'search') return { at: 'search', query: asked.get('q') ?? '' };
  const view = VIEWS.find((one) => one === path);
  if (!view) return { at: 'all' };
  const wanted = (asked.get('kinds') ?? '').split(',');
  const about = asked.get('about');
  return { at: view, kinds: KINDS.filter((kind) => wanted.includes(kind)), ...(about && { about }) };
}

/** The fragment that leads to a place. */
export function addressOf(place: Place): string {
  switch (place.at) {
    case 'all':
      return '#';
    case 'entity':
      return `#${encodeURIComponent(place.id)}`;
    case 'search':
      return `#/search?${new URLSearchParams({ q: place.query })}`;
    default: {
      const { at, about, kinds } = place;
      const asked = [
        ...(about === undefined ? [] : [`about=${encodeURIComponent(about)}`]),
        ...(kinds.length > 0 ? [`kinds=${kinds.join(',')}`] : []),
      ];
      return `#/${at}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
    }
  }
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    // A stray "%": taken as it stands, and then it is no id of ours.
    return written;
  }
}
