import { type Splice, spliced, type TextBlock } from '../prose/block';
import { isChangeAnswer, type NamesNews, type PageChange } from './page-change';
import type { AboutPage, Mention, PageMatcher, PageNames } from './page-names';

/** Characters told at once: sending more would hold the page up. */
const PART = 50_000;

type Tell = (change: PageChange) => Promise<unknown>;

/**
 * A matcher somewhere else, so that the page neither holds its code nor does its work.
 * @param tell sends a change there, and gets a `ChangeAnswer` back; it may reject
 */
export function remoteMatcher(tell: Tell): PageMatcher {
  return { follow: <B extends TextBlock>() => new RemoteNames<B>(tell) };
}

/** A block with the part of the page that it was told to be of. */
interface Told<B> extends Pick<TextBlock, 'region' | 'section'> {
  block: B;
}

/** The names on a page as another place has found them. Where that has forgotten the page, it is told all again. */
class RemoteNames<B extends TextBlock> implements PageNames<B> {
  readonly #tell: Tell;
  /** No secret: it only has to differ. */
  readonly #page = Math.random();
  #blocks: readonly B[] = [];
  /** What the other place knows of them, if anything. */
  #told: readonly Told<B>[] | undefined;
  #about = '';
  #turn = 0;
  #mentions: readonly Mention<B>[] = [];
  #isNews = false;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  get mentions(): readonly Mention<B>[] {
    return this.#mentions;
  }

  *update(splices: readonly Splice<B>[], about: AboutPage): Generator<Promise<void> | undefined, boolean> {
    this.#blocks = spliced(this.#blocks, splices);
    this.#isNews = false;
    const isSame = splices.length === 0 && JSON.stringify(about) === this.#about;
    if (this.#told && isSame && moved(this.#told).length === 0) return false;
    this.#about = JSON.stringify(about);
    if (this.#told && (yield* this.#tellParts(splices, about))) return this.#isNews;
    this.#told = [];
    this.#turn = 0;
    const isTold = yield* this.#tellParts([{ at: 0, gone: 0, come: this.#blocks }], about);
    // What could not be told now is told with the next change.
    if (!isTold) this.#told = undefined;
    return this.#isNews;
  }

  /** Returns false where a part of the change was not taken. */
  *#tellParts(splices: readonly Splice<B>[], about: AboutPage): Generator<Promise<void>, boolean> {
    for (const part of partsOf(splices)) {
      const told = spliced(this.#told ?? [], part.map(toldOf));
      this.#told = told;
      let isTaken = false;
      const change: PageChange = {
        page: this.#page,
        turn: this.#turn,
        splices: part.map(plain),
        moved: moved(told),
        about,
      };
      yield this.#tell(change).then(
        (answer) => {
          isTaken = this.#take(answer, told);
        },
        () => {},
      );
      if (!isTaken) return false;
      for (const one of told) Object.assign(one, { region: one.block.region, section: one.block.section });
      this.#turn += 1;
    }
    return true;
  }

  #take(answer: unknown, told: readonly Told<B>[]): boolean {
    if (!isChangeAnswer(answer) || answer === null) return false;
    if (answer.news) {
      this.#mentions = mentionsIn(answer.news, told);
      this.#isNews = true;
    }
    return true;
  }
}

function mentionsIn<B extends TextBlock>(
  { entities, mentions }: NamesNews,
  told: readonly Told<B>[],
): Mention<B>[] {
  return mentions.flatMap(([place, from, to, number]) => {
    const block = told[place]?.block;
    const entity = entities[number];
    return block && entity ? [{ block, place, entity, from, to }] : [];
  });
}

/** A change in parts that can be made one after the other. */
function partsOf<B extends TextBlock>(splices: readonly Splice<B>[]): Splice<B>[][] {
  if (splices.reduce((sum, { come }) => sum + charactersOf(come), 0) <= PART) return [[...splices]];
  // The last goes first, so that the positions of those before it hold.
  return splices.toReversed().flatMap((splice) => inPieces(splice).map((piece) => [piece]));
}

function inPieces<B extends TextBlock>({ at, gone, come }: Splice<B>): Splice<B>[] {
  const pieces: Splice<B>[] = [];
  let start = 0;
  let characters = 0;
  for (const [place, { text }] of come.entries()) {
    characters += text.length;
    if (characters < PART && place < come.length - 1) continue;
    pieces.push({ at: at + start, gone: start === 0 ? gone : 0, come: come.slice(start, place + 1) });
    start = place + 1;
    characters = 0;
  }
  return pieces.length > 0 ? pieces : [{ at, gone, come }];
}

function charactersOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function toldOf<B extends TextBlock>({ at, gone, come }: Splice<B>): Splice<Told<B>> {
  return { at, gone, come: come.map((block) => ({ block, region: block.region, section: block.section })) };
}

/** Nothing but what matching reads of a block. */
function plain({ at, gone, come }: Splice<TextBlock>): Splice<TextBlock> {
  return {
    at,
    gone,
    come: come.map(({ text, region, section, links, lang }) => ({
      text,
      region,
      section,
      links,
      ...(lang && { lang }),
    })),
  };
}

function moved(told: readonly Told<TextBlock>[]): PageChange['moved'] {
  return told.flatMap(({ block, region, section }, at) =>
    block.region === region && block.section === section
      ? []
      : [{ at, region: block.region, section: block.section }],
  );
}
