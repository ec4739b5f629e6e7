import { describe, expect, it } from 'vitest';
import { chooseToPaint, type Density } from '../../../lib/matching/calm';
import type { TextBlock } from '../../../lib/prose/block';
import { body, matcher } from './fixture';

function painted(blocks: readonly TextBlock[], density: Density = 'calm'): string[] {
  const { mentions } = matcher.read({ blocks });
  return [...chooseToPaint(mentions, blocks, density)]
    .sort((a, b) => a.place - b.place || a.from - b.from)
    .map(({ entity, place }) => `${entity.id} in ${place}`);
}

describe('calm painting', () => {
  it('paints the first mention of a name in a section', () => {
    expect(painted(body('CipherPhone.', 'CipherPhone again.'))).toEqual(['cipherphone in 0']);
  });

  it('paints it again in the next section', () => {
    const [first, second] = body('CipherPhone.', 'CipherPhone again.');
    expect(first && second && painted([first, { ...second, section: 1 }])).toEqual([
      'cipherphone in 0',
      'cipherphone in 1',
    ]);
  });

  it('paints two names in a paragraph at most, the most specific first, and the third further down', () => {
    const text = 'CipherPhone, Operation Larch and the National Border Agency.';
    expect(painted(body(text, 'The NBA said so.'))).toEqual([
      'cipherphone in 0',
      'operation-larch in 0',
      'nba in 1',
    ]);
  });

  it('does not paint general terms, and remand-like ones once', () => {
    const blocks = body(
      'CipherPhone and a warrant: surrendered, in custody.',
      'Held in custody by the court.',
    );
    const sections = blocks.map((block, section) => ({ ...block, section }));
    expect(painted(sections)).toEqual(['cipherphone in 0', 'custody in 0']);
  });

  it('takes the next mention where the first is in a link', () => {
    const blocks: TextBlock[] = [
      { text: 'See CipherPhone.', region: 'body', section: 0, links: [[4, 15]] },
      ...body('CipherPhone closed.'),
    ];
    expect(painted(blocks)).toEqual(['cipherphone in 1']);
  });

  it.each(['headline', 'heading', 'caption', 'teaser', 'comment', 'index'] as const)(
    'leaves a %s bare',
    (region) => {
      expect(painted([{ text: 'CipherPhone', region, section: 0, links: [] }])).toEqual([]);
    },
  );

  it('keeps to about twelve in a thousand words', () => {
    const filler = 'word '.repeat(100);
    const blocks = Array.from({ length: 30 }, (_, section) => ({
      ...body(`CipherPhone and Operation Larch ${filler}`)[0],
      text: `CipherPhone and Operation Larch ${filler}`,
      region: 'body' as const,
      section,
      links: [],
    }));
    const words = 30 * 104;
    expect(painted(blocks).length).toBe(Math.round((words * 12) / 1000));
  });
});

describe('painting every mention', () => {
  it('paints all of the prose, but no links, headline, boxes or comments', () => {
    const blocks: TextBlock[] = [
      { text: 'CipherPhone', region: 'headline', section: 0, links: [] },
      { text: 'CipherPhone CipherPhone', region: 'body', section: 0, links: [[0, 11]] },
      { text: 'CipherPhone', region: 'comment', section: 0, links: [] },
      { text: 'CipherPhone surrendered', region: 'body', section: 0, links: [] },
    ];
    expect(painted(blocks, 'every')).toEqual(['cipherphone in 1', 'cipherphone in 3', 'surrender in 3']);
  });
});
