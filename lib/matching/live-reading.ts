import type { IndexEntity } from '../knowledge/index-format';
import type { Language } from '../knowledge/vocabulary';
import { type Splice, spliced, type TextBlock } from '../prose/block';
import type { Coinage } from './coined';
import { countItems } from './items';
import type { KnownNames } from './known-names';
import { guessLanguage, SAMPLE } from './language';
import type { Sighting } from './name-trie';
import { gatherEvidence, type PageEvidence } from './page-evidence';
import type { AboutPage, Mention, PageNames } from './page-names';
import { PageWords } from './page-words';
import { weighPeople } from './people';
import { BlockReading, partnerOf, speaksForPage, TextReading } from './reading';
import type { Verdict } from './verdict';
import { coinagesOf, outcomesIn, weighAlone, weighTogether } from './weigh-names';

/** A name in a block, with what was decided about it. */
export interface Match<B extends TextBlock = TextBlock> extends Mention<B> {
  entity: IndexEntity;
  verdict: Verdict;
}

export interface PageReading<B extends TextBlock = TextBlock> {
  lang: Language | undefined;
  /** True where a strong name stands in the page's own prose. */
  relevant: boolean;
  /** Mentions, in reading order. */
  mentions: Match<B>[];
  /** Names that were seen and kept out, in reading order. */
  suppressed: Match<B>[];
}

/** A block's place on the page when its names were weighed, and what came of it. */
interface Weighed {
  region: TextBlock['region'];
  section: number;
  item: number;
  partner: BlockReading | undefined;
  verdicts: Map<Sighting, Verdict>;
}

/** Blocks between two rests. */
const STRIDE = 16;

/**
 * The names on a page that may change. Each block is read once; what the page as a whole tells is
 * gathered from the blocks with names in them; and where that stays the same, only new names are
 * weighed.
 */
export class LiveReading<B extends TextBlock> implements PageNames<B> {
  readonly #names: KnownNames;
  readonly #words = new PageWords();
  #readings: BlockReading<B>[] = [];
  #titles: BlockReading[] = [];
  #lang: Language | undefined;
  #weighed = new Map<BlockReading, Weighed>();
  #coinages: ReadonlyMap<string, Coinage> = new Map();
  /** What the names were weighed by, to be compared. */
  #evidence = '';
  #result: PageReading<B> = { lang: undefined, relevant: false, mentions: [], suppressed: [] };

  /** @param names all that are known, which several pages may share */
  constructor(names: KnownNames) {
    this.#names = names;
  }

  /** Every name on the page, let through or kept out, with the reason, as of the last update. */
  get result(): PageReading<B> {
    return this.#result;
  }

  get mentions(): readonly Match<B>[] {
    return this.#result.mentions;
  }

  /**
   * Follows a change of the page, resting now and then. Returns false where nothing came of it.
   * @param splices how the page's blocks have changed since the last update
   */
  *update(
    splices: readonly Splice<B>[],
    { titles = [], lang: declared }: AboutPage,
  ): Generator<undefined, boolean> {
    const { gone, come } = yield* this.#take(splices);
    const isTitled = this.#takeTitles(titles);
    yield* this.#readTexts([...come, ...(isTitled ? this.#titles : [])]);
    const isElsewhere = this.#takePlaces();
    const all = [...this.#titles, ...this.#readings];
    const hasOtherWords = this.#words.change(all, gone, come, isTitled || isElsewhere);
    const lang = declared ?? this.#guessLanguage();
    const named = this.#readings.filter(({ sightings }) => sightings.length > 0);
    const moved = named.filter((reading) => !this.#standsAsBefore(reading));
    const changed = [...gone, ...come];
    const isNews =
      isTitled ||
      hasOtherWords ||
      lang !== this.#lang ||
      moved.length > 0 ||
      changed.some((reading) => this.#bearsNames(reading));
    this.#lang = lang;
    if (!isNews) return false;

    const evidence = gatherEvidence(named, this.#titles, lang, this.#words);
    const isSame =
      changed.every(({ definitions }) => definitions.length === 0) &&
      this.#keyOf(evidence) === this.#evidence;
    const kept = isSame ? this.#weighed : new Map<BlockReading, Weighed>();
    for (const reading of moved) kept.delete(reading);
    yield* this.#weigh(named, evidence, kept);
    this.#evidence = this.#keyOf(evidence);
    this.#conclude(named, evidence);
    return true;
  }

  /** Reads the text that is new. */
  *#take(
    splices: readonly Splice<B>[],
  ): Generator<undefined, { gone: BlockReading<B>[]; come: BlockReading<B>[] }> {
    const gone = new Map<B, BlockReading<B>>();
    const texts = new Map<string, TextReading>();
    for (const { at, gone: count } of splices) {
      for (const reading of this.#readings.slice(at, at + count)) {
        gone.set(reading.block, reading);
        texts.set(reading.block.text, reading.said);
      }
    }
    const come: BlockReading<B>[] = [];
    const read: Splice<BlockReading<B>>[] = [];
    let steps = 0;
    for (const splice of splices) {
      const readings: BlockReading<B>[] = [];
      for (const block of splice.come) {
        const same = gone.get(block);
        if (same) {
          gone.delete(block);
          readings.push(same);
          continue;
        }
        const { text } = block;
        const known = texts.get(text);
        // Two blocks of equal text must not share their sightings: each gets verdicts of its own.
        texts.delete(text);
        const reading = new BlockReading(block, known ?? new TextReading(text));
        readings.push(reading);
        come.push(reading);
        steps += 1;
        if (steps % STRIDE === 0) yield;
      }
      read.push({ ...splice, come: readings });
    }
    this.#readings = spliced(this.#readings, read);
    return { gone: [...gone.values()], come };
  }

  /** Finds the names in what is new. */
  *#readTexts(come: readonly BlockReading[]): Generator<undefined, void> {
    for (const [at, { said }] of come.entries()) {
      said.read(this.#names);
      if (at % STRIDE === STRIDE - 1) yield;
    }
  }

  /** Returns true where the titles have changed. */
  #takeTitles(titles: readonly string[]): boolean {
    const before = this.#titles;
    if (titles.length === before.length && titles.every((text, at) => text === before[at]?.block.text)) {
      return false;
    }
    this.#titles = titles.map(
      (text) => new BlockReading({ text, region: 'headline', section: 0, links: [] }, new TextReading(text)),
    );
    return true;
  }

  /** Counts the blocks. Returns true where one of before now speaks for the page, or no longer does. */
  #takePlaces(): boolean {
    let isElsewhere = false;
    this.#readings.forEach((reading, place) => {
      reading.place = place;
      const speaks = speaksForPage(reading.block);
      if (reading.speaks !== undefined && reading.speaks !== speaks) isElsewhere = true;
      reading.speaks = speaks;
    });
    countItems(this.#readings);
    return isElsewhere;
  }

  /** The language of the page's first words, its title's included. */
  #guessLanguage(): Language | undefined {
    let sample = '';
    for (const { folded, block } of [...this.#titles, ...this.#readings]) {
      if (!speaksForPage(block)) continue;
      sample += `${folded.text}\n`;
      if (sample.length > SAMPLE) break;
    }
    return guessLanguage(sample);
  }

  #bearsNames({ sightings, folded }: BlockReading): boolean {
    if (sightings.length > 0) return true;
    for (const abbreviation of this.#coinages.keys()) {
      if (folded.text.includes(abbreviation.toLowerCase())) return true;
    }
    return false;
  }

  /** True where a block stands as it did when its names were weighed. Brings its partner up to date. */
  #standsAsBefore(reading: BlockReading<B>): boolean {
    reading.partner = partnerOf(this.#readings, reading.place, this.#titles.at(-1));
    const before = this.#weighed.get(reading);
    const { item, partner, block } = reading;
    return (
      before?.region === block.region &&
      before.section === block.section &&
      before.item === item &&
      before.partner === partner
    );
  }

  *#weigh(
    named: readonly BlockReading<B>[],
    evidence: PageEvidence,
    kept: ReadonlyMap<BlockReading, Weighed>,
  ): Generator<undefined, void> {
    const weighed = new Map<BlockReading, Weighed>();
    for (const [at, reading] of named.entries()) {
      const { block, partner, item } = reading;
      const verdicts = kept.get(reading)?.verdicts ?? weighAlone(reading, evidence);
      weighed.set(reading, { region: block.region, section: block.section, item, partner, verdicts });
      if (at % STRIDE === STRIDE - 1) yield;
    }
    this.#weighed = weighed;
  }

  #keyOf({ lang, strong, strongItems, longer }: PageEvidence): string {
    return JSON.stringify([lang, [...strong], [...longer], [...strongItems], this.#words.key()]);
  }

  /** Makes the result of what was weighed. */
  #conclude(named: readonly BlockReading<B>[], evidence: PageEvidence): void {
    const { entities } = this.#names;
    const first = [...this.#weighed].map(([reading, { verdicts }]) => ({ reading, verdicts }));
    const { verdicts, mentioned } = weighTogether(first, entities, evidence);
    for (const [sighting, verdict] of weighPeople(named, entities, mentioned, evidence)) {
      verdicts.set(sighting, verdict);
    }
    this.#coinages = coinagesOf(named, verdicts);
    const bearing = this.#coinages.size > 0 ? this.#readings : named;
    const mentions: Match<B>[] = [];
    const suppressed: Match<B>[] = [];
    for (const reading of bearing) {
      for (const { sighting, verdict } of outcomesIn(reading, verdicts, this.#coinages)) {
        const entity = entities.get(sighting.owner.entity);
        if (!entity) continue;
        const { from, to } = sighting;
        const match = { block: reading.block, place: reading.place, entity, from, to, verdict };
        (verdict.accepted ? mentions : suppressed).push(match);
      }
    }
    this.#result = { lang: evidence.lang, relevant: evidence.strong.size > 0, mentions, suppressed };
  }
}
