import fc from 'fast-check';
import { spellOut } from '../../../lib/knowledge/names';
import { type Splice, spliced, type TextBlock } from '../../../lib/prose/block';
import { INDEX } from './fixture';

const NAMES = INDEX.groups.flatMap(({ names }) => names.flatMap(spellOut));
const CONTEXT = [
  'phone',
  'basketball',
  'slam dunk',
  'app',
  'Lübeck',
  'German',
  'oak',
  'detective',
  'goalkeeper',
];
const DEFINITIONS = [
  'The National Border Agency (NBA)',
  'The National Basketball Association (NBA)',
  'Operation Larch (OL)',
  'OL',
  'Jo Marlow',
  'Marlow',
  'Operation Larch Tree',
];
const LANGUAGES = [
  'The police said that it was theirs.',
  'Die Polizei war nicht im Amt und auch das ist so.',
];

const sentence = fc
  .array(fc.constantFrom(...NAMES, ...CONTEXT, ...DEFINITIONS, ...LANGUAGES), { maxLength: 3 })
  .map((words) => words.join(' met '));
/** A block of a page: names, words that bear on them, definitions. */
export const pageBlock: fc.Arbitrary<TextBlock> = fc.record({
  text: sentence,
  region: fc.constantFrom('body', 'body', 'heading', 'headline', 'teaser', 'comment', 'index', 'caption'),
  section: fc.nat(2),
  links: fc.constant([]),
});
/** A change of a page: blocks replaced, and some that stay elsewhere than before. */
export const changeOfPage = fc.record({
  at: fc.nat(8),
  gone: fc.nat(3),
  come: fc.array(pageBlock, { maxLength: 3 }),
  elsewhere: fc.option(fc.record({ place: fc.nat(8), as: pageBlock }), { nil: undefined }),
  titles: fc.option(fc.array(sentence, { maxLength: 1 }), { nil: undefined }),
});

interface Change {
  at: number;
  gone: number;
  come: TextBlock[];
  elsewhere: { place: number; as: TextBlock } | undefined;
}

/** A change as one of a page that has these blocks. */
export function spliceIn(blocks: readonly TextBlock[], { at, gone, come }: Change): Splice<TextBlock> {
  const from = Math.min(at, blocks.length);
  return { at: from, gone: Math.min(gone, blocks.length - from), come };
}

/** The page's blocks after a change; one that stays may be another part of the page. */
export function changed(
  blocks: readonly TextBlock[],
  splice: Splice<TextBlock>,
  { elsewhere }: Change,
): TextBlock[] {
  const after = spliced(blocks, [splice]);
  const moved = elsewhere && after[elsewhere.place];
  if (moved) Object.assign(moved, { region: elsewhere.as.region, section: elsewhere.as.section });
  return after;
}
