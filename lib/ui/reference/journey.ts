import { addressOf, type Place, placeOf } from './address';

/**
 * The reader's way through the reference, in the browser's own history. Each place is an entry
 * there; whoever returns to one is put where they left it.
 */
export class Journey {
  #place = placeOf(location.hash);
  readonly #moved: (place: Place) => void;
  #beforeSearch: Place = { at: 'all' };
  #address = location.hash;
  /** True once the browser's buttons have led back to where the reader is. */
  #isReturn = false;
  /** How far down each address was left. */
  readonly #depths = new Map<string, number>();
  /** The page whose content was put before the reader last. */
  #page: string | undefined;

  /** @param moved told the place after each move */
  constructor(moved: (place: Place) => void) {
    this.#moved = moved;
  }

  get place(): Place {
    return this.#place;
  }

  /**
   * Follows the address.
   * @returns a function that ends it
   */
  follow(): () => void {
    const end = new AbortController();
    history.scrollRestoration = 'manual';
    history.replaceState(SEEN, '');
    // The address without a name in it scrolls up by itself, before anybody hears of the move.
    addEventListener('click', () => this.#leave(), { capture: true, signal: end.signal });
    addEventListener('hashchange', () => this.#follow(), { signal: end.signal });
    return () => end.abort();
  }

  /** Goes to a place as a link does. */
  go(place: Place): void {
    this.#leave();
    location.hash = addressOf(place);
  }

  /** Types in the search, which is one step of the way however many letters it has. */
  search(query: string): void {
    const isSearching = this.#place.at === 'search';
    if (!isSearching) {
      this.#beforeSearch = this.#place;
      this.#leave();
    }
    const next: Place = query === '' ? this.#beforeSearch : { at: 'search', query };
    if (isSearching) history.replaceState(SEEN, '', addressOf(next));
    else history.pushState(SEEN, '', addressOf(next));
    this.#arrived(next, false);
  }

  /**
   * Puts the reader where they belong, once a page has its content: at its heading where it is
   * new to them, and as far down as they were where they return. The first page of all leaves
   * the focus where it is, and so does a change within a page.
   * @param page name of the page
   */
  arrive(page: string, heading: HTMLElement | null): void {
    if (page === this.#page) return;
    const isFirst = this.#page === undefined;
    this.#page = page;
    if (isFirst) return;
    heading?.focus({ preventScroll: true });
    scrollTo(0, this.#isReturn ? (this.#depths.get(this.#address) ?? 0) : 0);
  }

  /** A new entry of the history has no state yet; one that was seen before is marked. */
  #follow(): void {
    const isReturn = history.state !== null;
    if (isReturn) this.#leave();
    else history.replaceState(SEEN, '');
    this.#arrived(placeOf(location.hash), isReturn);
  }

  #leave(): void {
    this.#depths.set(this.#address, scrollY);
  }

  #arrived(place: Place, isReturn: boolean): void {
    this.#address = location.hash;
    this.#isReturn = isReturn;
    this.#place = place;
    this.#moved(place);
  }
}

const SEEN = { seen: true };
