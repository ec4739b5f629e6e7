import type { IndexEntity, MatcherIndex } from '../knowledge/index-format';
import type { Language } from '../knowledge/vocabulary';
import type { TextBlock } from '../prose/block';
import { isInAddress } from './boundaries';
import { type Coinage, sightingsOf } from './coined';
import { createGate } from './gate';
import { itemsOf } from './items';
import { NameTrie, type Sighting, sameStretch } from './name-trie';
import { gatherEvidence, type PageEvidence } from './page-evidence';
import { weighPeople } from './people';
import { BlockReader, type BlockReading, speaksForPage } from './reading';
import { accept, type Verdict } from './verdict';
import { weighAlias } from './weigh';

/** A page as the matcher sees it. */
export interface Page<B extends TextBlock = TextBlock> {
  blocks: readonly B[];
  /** The document's title and the like: evidence, but no place for mentions. */
  titles?: readonly string[];
  /** Language the page declares. */
  lang?: Language;
}

/** A name in a block, with what was decided about it. Offsets are UTF-16 units of the block's text. */
export interface Match<B extends TextBlock = TextBlock> {
  block: B;
  /** Position of the block on the page. */
  place: number;
  entity: IndexEntity;
  from: number;
  to: number;
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

export interface Matcher {
  /** The cheap look: false where the text holds no strong name, so that nothing more need be done. */
  mightMention(text: string): boolean;
  /** Every name on a page, let through or kept out, with the reason. */
  read<B extends TextBlock>(page: Page<B>): PageReading<B>;
}

/**
 * A matcher for an index. Names are compiled when the first page is read; a page read again costs
 * what is new on it.
 */
export function createMatcher(index: MatcherIndex): Matcher {
  let gate: ((text: string) => boolean) | undefined;
  let reader: BlockReader | undefined;
  return {
    mightMention(text) {
      gate ??= createGate(index.groups.filter(({ evidence }) => evidence === 'strong'));
      return gate(text);
    },
    read(page) {
      reader ??= new BlockReader(new NameTrie(index));
      return readPage(page, index, reader);
    },
  };
}

function readPage<B extends TextBlock>(
  page: Page<B>,
  index: MatcherIndex,
  reader: BlockReader,
): PageReading<B> {
  const titleBlocks = (page.titles ?? []).map(
    (text): TextBlock => ({ text, region: 'headline', section: 0, links: [] }),
  );
  const all = reader.read([...titleBlocks, ...page.blocks]);
  const titles = all.slice(0, titleBlocks.length);
  const readings = all.slice(titleBlocks.length);
  itemsOf(page.blocks).forEach((item, place) => {
    const reading = readings[place];
    if (reading) reading.item = item;
  });
  const evidence = gatherEvidence(readings, titles, page.lang);
  const { verdicts, mentioned } = weighNames(readings, index, evidence);
  for (const [sighting, verdict] of weighPeople(readings, index, mentioned, evidence)) {
    verdicts.set(sighting, verdict);
  }
  const coined = coinedMentions(readings, verdicts);
  const mentions: Match<B>[] = [];
  const suppressed: Match<B>[] = [];
  readings.forEach((reading, place) => {
    const block = page.blocks[place];
    if (!block) return;
    for (const { sighting, verdict } of [...settle(reading, verdicts), ...coined(reading)].sort(byPlace)) {
      const entity = index.entities[sighting.owner.entity];
      if (!entity) continue;
      const match = { block, place, entity, from: sighting.from, to: sighting.to, verdict };
      (verdict.accepted ? mentions : suppressed).push(match);
    }
  });
  return { lang: evidence.lang, relevant: evidence.strong.size > 0, mentions, suppressed };
}

/**
 * Verdicts on all names but people's, and the ids of what the page's own prose mentions. Weighed
 * twice: a name that its context tells apart in one place is known in the others. Common nouns
 * are not, as every use has a meaning of its own.
 */
function weighNames(
  readings: readonly BlockReading[],
  index: MatcherIndex,
  evidence: PageEvidence,
): { verdicts: Map<Sighting, Verdict>; mentioned: Set<string> } {
  const verdicts = new Map<Sighting, Verdict>();
  const mentioned = new Set<string>();
  const found = new Map<number, string>();
  const weigh = (isDue: (sighting: Sighting) => boolean): void => {
    for (const reading of readings) {
      for (const sighting of reading.sightings.filter(isDue)) {
        const verdict = weighAlias(sighting, reading, evidence);
        verdicts.set(sighting, verdict);
        const { entity } = sighting.owner;
        if (!verdict.accepted || !speaksForPage(reading.block)) continue;
        const { id } = index.entities[entity] ?? {};
        if (id) mentioned.add(id);
        if (sighting.owner.kind !== 'alias' || sighting.owner.isNoun) continue;
        if (!found.has(entity)) found.set(entity, reading.block.text.slice(sighting.from, sighting.to));
      }
    }
  };
  weigh(({ owner }) => owner.kind !== 'person');
  evidence.told = found;
  weigh((sighting) => {
    const verdict = verdicts.get(sighting);
    return verdict !== undefined && !verdict.accepted && verdict.objection === 'too-few-signs';
  });
  return { verdicts, mentioned };
}

/**
 * What an abbreviation that the page makes for a mention stands for, wherever it stands on the
 * page by itself.
 */
function coinedMentions(
  readings: readonly BlockReading[],
  verdicts: ReadonlyMap<Sighting, Verdict>,
): (reading: BlockReading) => Outcome[] {
  const coinages = new Map<string, Coinage>();
  for (const coinage of readings.flatMap((reading) => reading.coinages)) {
    if (verdicts.get(coinage.of)?.accepted && !coinages.has(coinage.abbreviation)) {
      coinages.set(coinage.abbreviation, coinage);
    }
  }
  return (reading) =>
    [...coinages.values()].flatMap((coinage) =>
      sightingsOf(coinage, reading.block.text, reading.folded)
        .filter(({ from, to }) => !reading.sightings.some((other) => from < other.to && to > other.from))
        .filter(({ from, to }) => !isInAddress(reading.block.text, from, to))
        .map((sighting) => ({ sighting, verdict: accept('defined-here', [coinage.longForm]) })),
    );
}

interface Outcome {
  sighting: Sighting;
  verdict: Verdict;
}

function byPlace(a: Outcome, b: Outcome): number {
  return a.sighting.from - b.sighting.from;
}

/** One outcome a stretch of text: where several groups share a name, what is certain, then the most signs. */
function settle({ sightings }: BlockReading, verdicts: ReadonlyMap<Sighting, Verdict>): Outcome[] {
  const settled: Outcome[] = [];
  for (const sighting of sightings) {
    const verdict = verdicts.get(sighting);
    if (!verdict) continue;
    const last = settled.at(-1);
    if (!last || !sameStretch(last.sighting, sighting)) settled.push({ sighting, verdict });
    else if (weightOf(verdict) > weightOf(last.verdict)) settled[settled.length - 1] = { sighting, verdict };
  }
  return settled;
}

function weightOf(verdict: Verdict): number {
  if (!verdict.accepted) return verdict.signs.length;
  return (verdict.grounds === 'signs' ? 100 : 200) + verdict.signs.length;
}
