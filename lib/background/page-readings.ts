import type { LiveReading } from '../matching/live-reading';
import type { Matcher } from '../matching/matcher';
import type { ChangeAnswer, NamesNews, PageChange } from '../matching/page-change';
import type { MentionedEntity } from '../matching/page-names';
import { spliced, type TextBlock } from '../prose/block';

/** Characters of all pages together that are kept; beyond, those that changed longest ago are forgotten. */
const MOST = 10_000_000;
/** Milliseconds of work after which others get their turn. */
const SLICE = 20;

/** One page as far as it was told. */
interface ToldPage {
  page: number;
  turn: number;
  blocks: readonly TextBlock[];
  characters: number;
  reading: LiveReading<TextBlock>;
}

/**
 * The names on the pages that are open, one page in each frame. What is kept of a page may be
 * forgotten at any time, with the worker at the latest; the page then tells all again.
 */
export class PageReadings {
  readonly #matcher: Matcher;
  readonly #most: number;
  /** By frame, the one that changed last at the end. */
  readonly #pages = new Map<string, ToldPage>();

  constructor(matcher: Matcher, most = MOST) {
    this.#matcher = matcher;
    this.#most = most;
  }

  /** Takes up a change of the page in a frame. Null where those before it are not known. */
  async take(frame: string, { page, turn, splices, moved, about }: PageChange): Promise<ChangeAnswer> {
    const told = turn === 0 ? this.#anew(page) : this.#pages.get(frame);
    if (told?.page !== page || told.turn !== turn) return null;
    const { length } = told.blocks;
    if (splices.some(({ at, gone }) => at + gone > length)) return null;
    told.turn += 1;
    told.blocks = spliced(told.blocks, splices);
    for (const { at, region, section } of moved) {
      const block = told.blocks[at];
      if (block) Object.assign(block, { region, section });
    }
    told.characters = told.blocks.reduce((sum, { text }) => sum + text.length, 0);
    this.#keep(frame, told);
    const isNews = await inTurns(told.reading.update(splices, about));
    return { news: isNews ? newsOf(told.reading) : null };
  }

  #anew(page: number): ToldPage {
    return { page, turn: 0, blocks: [], characters: 0, reading: this.#matcher.follow() };
  }

  #keep(frame: string, told: ToldPage): void {
    this.#pages.delete(frame);
    this.#pages.set(frame, told);
    let all = [...this.#pages.values()].reduce((sum, { characters }) => sum + characters, 0);
    for (const [other, { characters }] of this.#pages) {
      if (all <= this.#most || other === frame) break;
      this.#pages.delete(other);
      all -= characters;
    }
  }
}

function newsOf({ mentions }: LiveReading<TextBlock>): NamesNews {
  const numbers = new Map<string, number>();
  const entities: MentionedEntity[] = [];
  return {
    entities,
    mentions: mentions.map(({ place, from, to, entity: { id, kind, painting, person } }) => {
      let number = numbers.get(id);
      if (number === undefined) {
        number = entities.length;
        numbers.set(id, number);
        entities.push({
          id,
          kind,
          ...(painting && { painting }),
          ...(person && { person: { role: person.role } }),
        });
      }
      return [place, from, to, number];
    }),
  };
}

/** Does work that rests now and then, in slices between which others get their turn. */
async function inTurns<Result>(work: Generator<undefined, Result>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}
