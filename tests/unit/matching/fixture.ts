import type { MatcherIndex } from '../../../lib/knowledge/index-format';
import { createHints } from '../../../lib/matching/hints';
import type { Match, PageReading } from '../../../lib/matching/live-reading';
import { createMatcher } from '../../../lib/matching/matcher';
import { catalogueOf } from '../../../lib/matching/name-catalogue';
import { NameLibrary } from '../../../lib/matching/name-library';
import { createGate, hintPatternOf } from '../../../lib/matching/strong-names';
import type { TextBlock } from '../../../lib/prose/block';

/** A small made-up world, so that these tests do not depend on what is known today. */
export const INDEX: MatcherIndex = {
  entities: [
    { id: 'cipherphone', kind: 'network' },
    { id: 'operation-larch', kind: 'operation' },
    { id: 'nba', kind: 'agency' },
    { id: 'surrender', kind: 'term', painting: 'listed' },
    { id: 'custody', kind: 'term', painting: 'once' },
    {
      id: 'jo-marlow',
      kind: 'person',
      person: {
        role: 'accused',
        fullNames: ['Jo Marlow'],
        surname: 'Marlow',
        caseFacts: [
          { entities: ['cipherphone'], words: [] },
          { entities: [], words: ['Lübeck'] },
          { entities: ['surrender'], words: [] },
        ],
        notNear: ['goalkeeper', 'novel*'],
      },
    },
    { id: 'the-yard', kind: 'agency' },
    { id: 'coast-guard', kind: 'agency' },
    { id: 'beam', kind: 'network' },
  ],
  groups: [
    { entity: 0, evidence: 'strong', names: ['CipherPhone', 'Cipher-Phone'], anyCase: true },
    { entity: 0, evidence: 'weak', names: ['Cipher'], near: ['phone*', 'handset*'] },
    { entity: 1, evidence: 'strong', names: ['(O|o)peration Larch', 'Op Larch'] },
    { entity: 2, evidence: 'strong', names: ['National Border Agency', 'Nationale(r|n|) Grenzbehörde'] },
    {
      entity: 2,
      evidence: 'contextual',
      names: ['NBA'],
      notNear: ['basketball', 'play-off*'],
      notOnPage: ['slam dunk*'],
    },
    {
      entity: 3,
      evidence: 'contextual',
      names: ['surrender(ed|)', 'Überstellung(en|)'],
    },
    { entity: 4, evidence: 'contextual', names: ['in custody'] },
    { entity: 6, evidence: 'weak', names: ['the Yard'], near: ['detective*'] },
    { entity: 7, evidence: 'contextual', names: ['CG'] },
    { entity: 7, evidence: 'contextual', names: ['CG'], beside: ['cutter*'] },
    { entity: 7, evidence: 'contextual', names: ['Coast Guard'], near: ['Lübeck', 'German*'] },
    { entity: 8, evidence: 'strong', names: ['Beam'], beside: ['app', 'encrypted messenger', 'Handy*'] },
    { entity: 8, evidence: 'weak', names: ['Beam'], near: ['handset*'], notNear: ['oak'] },
  ],
  traps: [{ entity: 1, names: ['Operation Larch Tree'] }],
};

export const matcher = createMatcher(INDEX);

const hintsIn = createHints(hintPatternOf(INDEX));
const holdsStrong = createGate(new NameLibrary(catalogueOf(INDEX)));

/** The cheap look for the made-up index: first by hints, then at what stands around them. */
export const mightMention = (text: string): boolean => hintsIn(text).some(holdsStrong);

/** Blocks of body text. */
export function body(...texts: string[]): TextBlock[] {
  return texts.map((text) => ({ text, region: 'body', section: 0, links: [] }));
}

/** Reads paragraphs of body text with the made-up index. */
export function read(...texts: string[]): PageReading {
  return matcher.read({ blocks: body(...texts) });
}

/** Mentions as "entity: surface". */
export function said(matches: readonly Match[]): string[] {
  return matches.map(({ entity, block, from, to }) => `${entity.id}: ${block.text.slice(from, to)}`);
}

/** Objections as "entity: objection". */
export function objections(matches: readonly Match[]): string[] {
  return matches.map(
    ({ entity, verdict }) => `${entity.id}: ${verdict.accepted ? 'accepted' : verdict.objection}`,
  );
}
