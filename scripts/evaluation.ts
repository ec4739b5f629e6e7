import type { Language } from '../lib/knowledge/vocabulary';
import type { Matcher } from '../lib/matching/matcher';
import { annotatePage } from './annotations';
import { type Case, pageOfCase } from './cases';

export interface Deviation {
  case: string;
  lang: Language;
  kind: 'miss' | 'false alarm';
  entity: string;
  surface: string;
  count: number;
  /** What the matcher said of that surface. */
  why: string;
  note?: string;
}

export interface Score {
  /** Mentions that ought to be matched and were, ought to be and were not, ought not to be and were. */
  hits: number;
  misses: number;
  falseAlarms: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface Evaluation {
  cases: number;
  overall: Score;
  languages: Partial<Record<Language, Score>>;
  kinds: Record<string, Score>;
  deviations: Deviation[];
}

/**
 * Holds the matcher against cases. A mention is a hit where entity and surface agree as they are
 * seen (white space folded, no soft hyphens); counts are compared a case.
 * @param kindOf kind of an entity, for the table by kind
 */
export function evaluate(
  matcher: Matcher,
  cases: readonly Case[],
  kindOf: (entity: string) => string,
): Evaluation {
  const deviations: Deviation[] = [];
  const tallies = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    const known = tallies.get(name) ?? { hits: 0, misses: 0, falseAlarms: 0 };
    tallies.set(name, known);
    return known;
  };
  for (const one of cases) {
    const { id, lang, expected, note } = one;
    const result = annotatePage(matcher, pageOfCase(one), id);
    const wanted = counts(expected);
    const found = counts(result.annotations.map(({ entity, surface }) => ({ entity, surface, count: 1 })));
    for (const key of new Set([...wanted.keys(), ...found.keys()])) {
      const [entity = '', surface = ''] = key.split('\t');
      const [want, got] = [wanted.get(key) ?? 0, found.get(key) ?? 0];
      for (const count of [tally('all'), tally(`lang ${lang}`), tally(`kind ${kindOf(entity)}`)]) {
        count.hits += Math.min(want, got);
        count.misses += Math.max(want - got, 0);
        count.falseAlarms += Math.max(got - want, 0);
      }
      if (want === got) continue;
      const about = [...result.annotations, ...result.suppressed].find(
        (entry) => asSeen(entry.surface) === surface && entry.entity === entity,
      );
      deviations.push({
        case: id,
        lang,
        kind: got < want ? 'miss' : 'false alarm',
        entity,
        surface,
        count: Math.abs(want - got),
        why: about?.why ?? 'no name of ours was seen there',
        ...(note && { note }),
      });
    }
  }
  const scores = (prefix: string): Record<string, Score> =>
    Object.fromEntries(
      [...tallies]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, one]) => [name.slice(prefix.length), score(one)]),
    );
  return {
    cases: cases.length,
    overall: score(tally('all')),
    languages: scores('lang '),
    kinds: scores('kind '),
    deviations,
  };
}

type Tally = Pick<Score, 'hits' | 'misses' | 'falseAlarms'>;

function counts(
  mentions: readonly { entity: string; surface: string; count: number }[],
): Map<string, number> {
  const map = new Map<string, number>();
  for (const { entity, surface, count } of mentions) {
    const key = `${entity}\t${asSeen(surface)}`;
    map.set(key, (map.get(key) ?? 0) + count);
  }
  return map;
}

/** A surface as it is seen on a page. */
export function asSeen(surface: string): string {
  return surface
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize();
}

/** Nothing found where nothing was wanted is perfect. */
function score({ hits, misses, falseAlarms }: Tally): Score {
  const precision = hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms);
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { hits, misses, falseAlarms, precision, recall, f1 };
}
