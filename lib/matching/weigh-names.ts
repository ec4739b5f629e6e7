import type { IndexEntity } from '../knowledge/index-format';
import { isInAddress } from './boundaries';
import { type Coinage, sightingsOf } from './coined';
import { type Sighting, sameStretch } from './name-trie';
import type { PageEvidence } from './page-evidence';
import { type BlockReading, sightingsWithin, speaksForPage } from './reading';
import { accept, reject, type Verdict } from './verdict';
import { weighAlias } from './weigh';

/** A name, and what was decided about it. */
export interface Outcome {
  sighting: Sighting;
  verdict: Verdict;
}

/** Verdicts on all names but people's, before what is let through in one place counts in the others. */
export function weighAlone(reading: BlockReading, evidence: PageEvidence): Map<Sighting, Verdict> {
  const verdicts = new Map<Sighting, Verdict>();
  for (const sighting of reading.sightings) {
    if (sighting.owner.kind !== 'person') verdicts.set(sighting, weighAlias(sighting, reading, evidence));
  }
  return verdicts;
}

/**
 * Second weighing: a name that its context tells apart in one place is known in the others. Common
 * nouns are not, as every use has a meaning of its own.
 * @param first verdicts of each block's names by themselves, in the order of reading
 * @returns the verdicts on all names, and the ids of what the page's own prose mentions
 */
export function weighTogether(
  first: readonly { reading: BlockReading; verdicts: ReadonlyMap<Sighting, Verdict> }[],
  entities: ReadonlyMap<number, IndexEntity>,
  evidence: PageEvidence,
): { verdicts: Map<Sighting, Verdict>; mentioned: Set<string> } {
  const verdicts = new Map<Sighting, Verdict>();
  const mentioned = new Set<string>();
  const found = new Map<number, string>();
  const note = (sighting: Sighting, reading: BlockReading, verdict: Verdict): void => {
    verdicts.set(sighting, verdict);
    const { entity } = sighting.owner;
    if (!verdict.accepted || !speaksForPage(reading.block)) return;
    const id = entities.get(entity)?.id;
    if (id) mentioned.add(id);
    if (sighting.owner.kind !== 'alias' || sighting.owner.isNoun || found.has(entity)) return;
    found.set(entity, reading.block.text.slice(sighting.from, sighting.to));
  };
  const otherwise = longFormsOfOthers(first);
  for (const { reading, verdicts: own } of first) {
    for (const [sighting, verdict] of own) {
      const { owner } = sighting;
      const isTold = owner.kind === 'alias' && owner.group.beside !== undefined;
      const other =
        isTold || evidence.strong.has(owner.entity) ? undefined : otherwise.get(nameIn(reading, sighting));
      const isOthers = other !== undefined && verdict.accepted && verdict.grounds === 'signs';
      note(sighting, reading, isOthers ? reject('defined-otherwise', [other]) : verdict);
    }
  }
  evidence.told = found;
  for (const { reading, verdicts: own } of first) {
    for (const [sighting, verdict] of own) {
      if (verdict.accepted || verdict.objection !== 'too-few-signs') continue;
      note(sighting, reading, weighAlias(sighting, reading, evidence));
    }
  }
  return { verdicts, mentioned };
}

/**
 * What abbreviations stand for where a block spells them out as somebody else's, which holds on
 * all of a page that never names ours in full.
 */
function longFormsOfOthers(
  first: readonly { reading: BlockReading; verdicts: ReadonlyMap<Sighting, Verdict> }[],
): Map<string, string> {
  const others = new Map<string, string>();
  for (const { reading, verdicts } of first) {
    for (const [sighting, verdict] of verdicts) {
      if (verdict.accepted || verdict.objection !== 'defined-otherwise') continue;
      others.set(nameIn(reading, sighting), verdict.signs[0] ?? '');
    }
  }
  return others;
}

function nameIn({ folded }: BlockReading, { foldedFrom, foldedTo }: Sighting): string {
  return folded.text.slice(foldedFrom, foldedTo);
}

/** Abbreviations that the page makes for mentions, by how they are written. */
export function coinagesOf(
  named: readonly BlockReading[],
  verdicts: ReadonlyMap<Sighting, Verdict>,
): Map<string, Coinage> {
  const coinages = new Map<string, Coinage>();
  for (const { coinages: made } of named) {
    for (const coinage of made) {
      if (verdicts.get(coinage.of)?.accepted && !coinages.has(coinage.abbreviation)) {
        coinages.set(coinage.abbreviation, coinage);
      }
    }
  }
  return coinages;
}

/** Every name in a block with what was decided about it, in order, one outcome a stretch of text. */
export function outcomesIn(
  reading: BlockReading,
  verdicts: ReadonlyMap<Sighting, Verdict>,
  coinages: ReadonlyMap<string, Coinage>,
): Outcome[] {
  if (coinages.size === 0) return settle(reading, verdicts);
  return [...settle(reading, verdicts), ...coinedMentions(reading, coinages)].sort(
    (a, b) => a.sighting.from - b.sighting.from,
  );
}

/** What an abbreviation that the page makes stands for, wherever it stands by itself. */
function coinedMentions(reading: BlockReading, coinages: ReadonlyMap<string, Coinage>): Outcome[] {
  return [...coinages.values()].flatMap((coinage) =>
    sightingsOf(coinage, reading.block.text, reading.folded)
      .filter(
        ({ foldedFrom, foldedTo }) => sightingsWithin(reading.sightings, foldedFrom, foldedTo).length === 0,
      )
      .filter(({ from, to }) => !isInAddress(reading.block.text, from, to))
      .map((sighting) => ({ sighting, verdict: accept('defined-here', [coinage.longForm]) })),
  );
}

/** Where several groups share a name: what is certain, then the most signs. */
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
