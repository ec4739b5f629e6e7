import type { Grounds, Objection, Verdict } from './verdict';

const GROUNDS: Record<Grounds, (signs: string) => string> = {
  'stands-alone': () => 'the name stands for nothing else',
  'defined-here': (signs) => `the page itself says that it stands for ${signs}`,
  signs: (signs) => `also on the page: ${signs}`,
  'case-page': (signs) => `full name in the text of a page about the case (${signs})`,
  'after-full-name': () => 'surname after the full name, on a page about the case',
};

const OBJECTIONS: Record<Objection, (signs: string) => string> = {
  'longer-name': () => 'part of a longer name of something else',
  'longer-on-page': (signs) =>
    `may be short for ${signs}, which stands on the page, and nothing near it says otherwise`,
  address: () => 'inside an address, a handle or a file name',
  'other-language': (signs) => `a word with another meaning in the language of this text (${signs})`,
  'not-beside': () => 'could mean something else, and no word beside it says what it is',
  'defined-otherwise': (signs) => `the page says that it stands for ${signs}`,
  'not-near': (signs) => `beside words of something else of that name: ${signs}`,
  'not-on-page': (signs) => `the page is about something else of that name: ${signs}`,
  'not-relevant': () => 'could mean something else, and no certain name stands on the page',
  'too-few-signs': (signs) =>
    `could mean something else, and too little on the page speaks for it${signs && `: ${signs}`}`,
  'item-is-about-else': () =>
    'could mean something else, and nothing in its part of the page speaks for it, only other parts do',
  'too-few-case-facts': (signs) =>
    `the page is not plainly about the same case${signs && ` (only: ${signs})`}`,
  'no-full-name-in-body': () =>
    'the full name, and of an official the role with it, does not stand in the text of the story',
  'before-full-name': () => 'a surname before the full name was given',
  'another-name': (signs) => `part of another person's name, or not to be told from one (${signs})`,
  'not-in-story': () => 'in a box, a comment or a list, where people are never annotated',
};

/** A verdict as a sentence for readers. */
export function explain(verdict: Verdict): string {
  const signs = verdict.signs.join(', ');
  return verdict.accepted ? GROUNDS[verdict.grounds](signs) : OBJECTIONS[verdict.objection](signs);
}
