import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matching/matcher';
import type { Region } from '../../../lib/prose/block';
import { body, INDEX, matcher, objections, read, said } from './fixture';

const CASE = 'CipherPhone was used, a court in Lübeck heard.';
const people = (...texts: string[]) =>
  said(read(...texts).mentions).filter((entry) => entry.startsWith('jo-marlow'));
const inRegion = (region: Region, text: string) =>
  matcher.read({
    blocks: [
      { text: CASE, region: 'body', section: 0, links: [] },
      { text, region, section: 0, links: [] },
    ],
  });

describe('an accused person', () => {
  it('is matched by the full name in the body of a page about the case', () => {
    expect(people(CASE, 'Police arrested Jo Marlow in May.')).toEqual(['jo-marlow: Jo Marlow']);
  });

  it('is not matched where only one fact of the case stands on the page', () => {
    const { mentions, suppressed } = read('CipherPhone was used.', 'Police arrested Jo Marlow.');
    expect(said(mentions)).toEqual(['cipherphone: CipherPhone']);
    expect(objections(suppressed)).toEqual(['jo-marlow: too-few-case-facts']);
  });

  it.each<Region>(['headline', 'caption', 'teaser', 'comment', 'index'])(
    'is not matched by a full name in a %s alone',
    (region) => {
      expect(said(inRegion(region, 'Jo Marlow arrested').mentions)).not.toContain('jo-marlow: Jo Marlow');
    },
  );

  it('is never matched in comments or boxes, even on a page about the case', () => {
    const { suppressed } = matcher.read({
      blocks: [
        { text: `${CASE} Jo Marlow denies it.`, region: 'body', section: 0, links: [] },
        { text: 'Jo Marlow did it', region: 'comment', section: 0, links: [] },
      ],
    });
    expect(objections(suppressed)).toEqual(['jo-marlow: not-in-story']);
  });

  it('is matched by the surname only after the full name', () => {
    expect(
      people(
        CASE,
        'Then Marlow left.',
        'Jo Marlow came back.',
        'Later Mr Marlow spoke, and Marlow sat down.',
      ),
    ).toEqual(['jo-marlow: Jo Marlow', 'jo-marlow: Marlow', 'jo-marlow: Marlow']);
  });

  it.each([
    ['another first name', 'Sam Marlow watched.'],
    ['an initial', 'J. Marlow watched.'],
    ['a double name', 'Lee Marlow-Hart watched.'],
    ['a street', 'They met at Marlow Road.'],
    ['a middle name before', 'Kim Jo Marlow watched.'],
    ['words of somebody else', 'The goalkeeper Marlow watched.'],
    ['a common word', 'a marlow of hay'],
  ])('is not matched by %s', (_, text) => {
    expect(people(CASE, 'Jo Marlow came.', text)).toEqual(['jo-marlow: Jo Marlow']);
  });

  it('is not matched by the surname alone once somebody else of that name was named', () => {
    const story = ['Jo Marlow came.', 'The singer Kim Marlow was there.', 'Marlow will tour.'];
    expect(people(CASE, ...story)).toEqual(['jo-marlow: Jo Marlow']);
    expect(people(CASE, ...story, 'Jo Marlow left. Marlow is in custody.')).toEqual([
      'jo-marlow: Jo Marlow',
      'jo-marlow: Jo Marlow',
      'jo-marlow: Marlow',
    ]);
  });

  it('is matched after a German noun, which has a capital too', () => {
    const { mentions } = matcher.read({
      lang: 'de',
      blocks: [
        { text: `${CASE} Dem Briten Jo Marlow wird das vorgeworfen.`, region: 'body', section: 0, links: [] },
      ],
    });
    expect(said(mentions)).toContain('jo-marlow: Jo Marlow');
  });
});

describe('an official', () => {
  const official = createMatcher({
    ...INDEX,
    entities: [
      ...INDEX.entities,
      {
        id: 'ada-cole',
        kind: 'person',
        person: {
          role: 'official',
          fullNames: ['Ada Cole'],
          surname: 'Cole',
          caseFacts: [{ entities: ['nba'], words: [] }],
          near: ['director*'],
        },
      },
    ],
  });
  const found = (...texts: string[]) =>
    said(
      official.read({ blocks: body('CipherPhone closed, the NBA said.', ...texts), lang: 'en' }).mentions,
    ).filter((entry) => entry.startsWith('ada-cole'));

  it('is matched in a paragraph that names the role, and by the surname from there on', () => {
    expect(found('Ada Cole, a director, spoke. “Good,” Cole said.')).toEqual([
      'ada-cole: Ada Cole',
      'ada-cole: Cole',
    ]);
  });

  it('is not taken for a neighbour of the same name', () => {
    expect(found('Ada Cole, who keeps the shop, watched.', 'A director came by.')).toEqual([]);
  });

  it('may follow a word that opens the sentence', () => {
    expect(found('Director Ada Cole spoke. After Cole left, it rained.')).toHaveLength(2);
  });
});
