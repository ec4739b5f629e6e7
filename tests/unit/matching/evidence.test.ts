import { describe, expect, it } from 'vitest';
import { explain } from '../../../lib/matching/explain';
import { createMatcher } from '../../../lib/matching/matcher';
import type { TextBlock } from '../../../lib/prose/block';
import { body, INDEX, matcher, mightMention, objections, read, said } from './fixture';

describe('a contextual name', () => {
  it('is kept out on a page without any strong name', () => {
    const { mentions, suppressed, relevant } = read('The NBA patrols the border.');
    expect(mentions).toEqual([]);
    expect(objections(suppressed)).toEqual(['nba: not-relevant']);
    expect(relevant).toBe(false);
  });

  it('is let through by a strong name elsewhere on the page', () => {
    expect(said(read('The NBA spoke.', 'CipherPhone closed.').mentions)).toContain('nba: NBA');
  });

  it('is let through by a strong name in the title', () => {
    const { mentions } = matcher.read({
      blocks: [{ text: 'The NBA spoke.', region: 'body', section: 0, links: [] }],
      titles: ['CipherPhone: the end'],
    });
    expect(said(mentions)).toEqual(['nba: NBA']);
  });

  it('takes no sign from boxes about other stories', () => {
    const { mentions } = matcher.read({
      blocks: [
        { text: 'The NBA spoke.', region: 'body', section: 0, links: [] },
        { text: 'More on CipherPhone', region: 'teaser', section: 0, links: [] },
      ],
    });
    expect(said(mentions)).toEqual(['cipherphone: CipherPhone']);
  });

  it('is kept out beside words of a false friend', () => {
    const { suppressed } = read('CipherPhone closed.', 'The NBA and its basketball stars');
    expect(objections(suppressed)).toEqual(['nba: not-near']);
  });

  it('is kept out on a page about a false friend', () => {
    const { suppressed } = read('CipherPhone closed.', 'The NBA season.', 'What a slam dunk.');
    expect(objections(suppressed)).toEqual(['nba: not-on-page']);
  });
});

describe('a contextual name with words of its own', () => {
  it('needs one of them anywhere on the page', () => {
    const found = said(
      read('CipherPhone closed.', 'The Coast Guard helped.', 'A court in Lübeck sat.').mentions,
    );
    expect(found).toEqual(['cipherphone: CipherPhone', 'coast-guard: Coast Guard']);
  });

  it('is kept out without', () => {
    const { suppressed } = read('CipherPhone closed.', 'The Coast Guard of Oregon helped.');
    expect(objections(suppressed)).toEqual(['coast-guard: too-few-signs']);
  });
});

describe('a name that counts beside certain words', () => {
  it.each([
    ['before it', 'They shut the encrypted messenger “Beam”.'],
    ['after it', 'They shut the Beam app.'],
    ['in a compound', 'Sie fanden drei Beam-Handys.'],
    ['joined to it by an "and"', 'Sie verkauften Handys und „Beam“.'],
    ['joined to it by an "of"', 'Ein Handy von Beam war dabei.'],
  ])('is let through with one %s, and is painted without it', (_, text) => {
    expect(said(read(text).mentions)).toEqual(['beam: Beam']);
  });

  it.each(['The Beam of the app.', 'An app; Beam', 'A Beam. App and all.'])('is kept out in "%s"', (text) => {
    expect(read(text).mentions).toEqual([]);
  });

  it('may count elsewhere by other evidence', () => {
    expect(
      said(read('CipherPhone closed. The Beam app. Handset or not, Beam fell.').mentions.slice(1)),
    ).toEqual(['beam: Beam', 'beam: Beam']);
  });

  it('opens the gate only there', () => {
    expect(mightMention('the Beam app')).toBe(true);
    expect(mightMention('ein verschlüsseltes Handy der Marke Beam')).toBe(false);
    expect(mightMention('drei Handys “Beam”')).toBe(true);
    expect(mightMention('a beam of light')).toBe(false);
  });
});

describe('a weak name', () => {
  it('needs a word near by besides the strong name', () => {
    const { mentions, suppressed } = read(
      'CipherPhone closed. Operation Larch ended.',
      'The Yard was quiet.',
    );
    expect(said(mentions)).not.toContain('the-yard: The Yard');
    expect(objections(suppressed)).toContain('the-yard: too-few-signs');
  });

  it('is let through by both', () => {
    expect(said(read('CipherPhone closed.', 'Detectives at the Yard agreed.').mentions)).toContain(
      'the-yard: the Yard',
    );
  });

  it('is let through by a name of its own elsewhere and one of another', () => {
    expect(
      said(read('CipherPhone closed.', 'Detectives at the Yard agreed.', 'So the Yard left.').mentions),
    ).toEqual(['cipherphone: CipherPhone', 'the-yard: the Yard', 'the-yard: the Yard']);
  });

  it('needs a word of its list each time where it is an ordinary word', () => {
    expect(
      said(read('CipherPhone closed. Operation Larch ended.', 'A dog called Cipher').mentions),
    ).not.toContain('cipherphone: Cipher');
    expect(said(read('CipherPhone closed. Operation Larch ended.', 'A Cipher handset').mentions)).toContain(
      'cipherphone: Cipher',
    );
  });
});

describe('words against a name', () => {
  it('count in the heading over a paragraph, and in the paragraph under a heading', () => {
    const sections: TextBlock[] = [
      { text: 'CipherPhone closed.', region: 'body', section: 0, links: [] },
      { text: 'The NBA pays more', region: 'heading', section: 1, links: [] },
      { text: 'Its basketball players cheered.', region: 'body', section: 1, links: [] },
      { text: 'A basketball ban', region: 'heading', section: 2, links: [] },
      { text: 'The NBA regretted it.', region: 'body', section: 2, links: [] },
      { text: 'The NBA and the police closed the border.', region: 'body', section: 2, links: [] },
    ];
    const { mentions } = matcher.read({ blocks: sections });
    expect(mentions.map(({ place }) => place)).toEqual([0, 5]);
  });

  const beams = (text: string) => said(read('CipherPhone closed.', text).mentions).slice(1);

  it('count in the whole paragraph', () => {
    expect(beams('The Beam. It was made of oak.')).toEqual([]);
  });

  it('give way in another sentence to words for it in its own', () => {
    expect(beams('Police seized a Beam handset. The table was of oak.')).toEqual(['beam: Beam']);
  });

  it('decide in the same sentence', () => {
    expect(beams('The handset lay on an oak Beam.')).toEqual([]);
  });
});

describe('a name told apart in one place', () => {
  it('is known in the others', () => {
    const { mentions } = read('CipherPhone closed.', 'Detectives at the Yard agreed.', 'The Yard was quiet.');
    expect(said(mentions)).toEqual(['cipherphone: CipherPhone', 'the-yard: the Yard', 'the-yard: The Yard']);
  });

  it('is not known as the beginning of a longer name', () => {
    const { mentions, suppressed } = read(
      'CipherPhone closed.',
      'Detectives at the Yard agreed.',
      'They often met for dinner in the Yard Arms.',
    );
    expect(said(mentions)).toEqual(['cipherphone: CipherPhone', 'the-yard: the Yard']);
    expect(objections(suppressed)).toEqual(['the-yard: longer-name']);
  });

  it('is not known where only a comment told it apart', () => {
    const { mentions } = matcher.read({
      blocks: [
        ...body('CipherPhone closed.', 'The Yard was quiet.'),
        { text: 'Detectives at the Yard agreed.', region: 'comment', section: 0, links: [] },
      ],
    });
    expect(said(mentions)).toEqual(['cipherphone: CipherPhone', 'the-yard: the Yard']);
  });
});

describe('what the page itself defines', () => {
  it('binds an abbreviation to the long form before it', () => {
    const { mentions } = read('the National Border Agency (NBA)', 'basketball fans met the NBA');
    expect(said(mentions)).toEqual(['nba: National Border Agency', 'nba: NBA', 'nba: NBA']);
  });

  it('binds it to the long form in brackets after it', () => {
    expect(said(read('the NBA (National Border Agency)').mentions)).toContain('nba: NBA');
  });

  it.each([
    'CipherPhone closed. The National Bakers Association (NBA) met. NBA members cheered.',
    'CipherPhone closed. The NBA (National Bakers Association) met. NBA members cheered.',
    'CipherPhone closed. The National Baker’s Association, or NBA, met. NBA members cheered.',
    'CipherPhone closed. Das Nordbundesamt (NBA) tagte. NBA members cheered.',
    'CipherPhone closed. The NBA (National Bakers Association) met, the NBA said.',
  ])('unbinds it where it stands for something else: %s', (text) => {
    const { mentions, suppressed } = read(text);
    expect(said(mentions)).toEqual(['cipherphone: CipherPhone']);
    expect(objections(suppressed)).toEqual(['nba: defined-otherwise', 'nba: defined-otherwise']);
  });

  it('gives way to a word right beside the name', () => {
    const { mentions } = read('CipherPhone closed. The CG (Catering Guild) cooked for the CG cutter.');
    expect(said(mentions)).toEqual(['cipherphone: CipherPhone', 'coast-guard: CG']);
  });

  it('does not make the page one about these matters', () => {
    expect(objections(read('The Coast Guard (CG) rescued a dog.').suppressed)).toEqual([
      'coast-guard: not-relevant',
      'coast-guard: not-relevant',
    ]);
  });

  it('holds until the next definition', () => {
    const { mentions } = read(
      'The National Border Agency (NBA) met.',
      'The NBA left.',
      'The National Bakers Association (NBA) came.',
      'The NBA stayed.',
    );
    expect(mentions.map(({ place }) => place)).toEqual([0, 0, 1]);
  });
});

describe('a page that names ours in full and another of the same letters', () => {
  it('keeps ours before the other is defined', () => {
    const { mentions } = read(
      'The National Border Agency met. The NBA left.',
      'The National Bakers Association (NBA) came.',
    );
    expect(said(mentions)).toEqual(['nba: National Border Agency', 'nba: NBA']);
  });

  it('is judged name by name where words of the other stand on it', () => {
    const { mentions } = read('The National Border Agency met. The NBA left.', 'What a slam dunk.');
    expect(said(mentions)).toEqual(['nba: National Border Agency', 'nba: NBA']);
  });
});

describe('explanations', () => {
  it('name the sign that let a name through', () => {
    const [, nba] = read('CipherPhone closed. The NBA spoke.').mentions;
    expect(nba && explain(nba.verdict)).toBe('also on the page: CipherPhone');
  });

  it('name the words that kept it out', () => {
    const [nba] = read('CipherPhone closed.', 'NBA basketball').suppressed;
    expect(nba && explain(nba.verdict)).toBe('beside words of something else of that name: basketball');
  });
});

describe('a page read again', () => {
  it('is read as if for the first time', () => {
    const first = body('CipherPhone closed.', 'The NBA spoke.', 'The NBA spoke.');
    const changed = body('The NBA spoke.', 'Nothing here.');
    const again = createMatcher(INDEX);
    again.read({ blocks: first });
    expect(said(again.read({ blocks: changed }).mentions)).toEqual([]);
    expect(said(again.read({ blocks: first }).mentions)).toEqual([
      'cipherphone: CipherPhone',
      'nba: NBA',
      'nba: NBA',
    ]);
  });
});
