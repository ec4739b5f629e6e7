/**
 * Why a name was let through or kept out. Codes and words only; sentences are made where they
 * are shown (`./explain`).
 */
export type Grounds =
  | 'stands-alone'
  /** The page itself says what the abbreviation stands for. */
  | 'defined-here'
  /** Enough signs, on the page or near by. */
  | 'signs'
  | 'case-page'
  | 'after-full-name';

export type Objection =
  /** Part of a longer name of something else. */
  | 'longer-name'
  /** The page has a longer name of something else that this may be short for. */
  | 'longer-on-page'
  | 'address'
  | 'other-language'
  /** Counts only beside certain words, and none of them touches it. */
  | 'not-beside'
  | 'defined-otherwise'
  /** Words near by that belong to a false friend. */
  | 'not-near'
  | 'not-on-page'
  /** No strong name stands on the page. */
  | 'not-relevant'
  | 'too-few-signs'
  /** Nothing in its own item of a page with several speaks for it. */
  | 'item-is-about-else'
  | 'too-few-case-facts'
  | 'no-full-name-in-body'
  | 'before-full-name'
  | 'another-name'
  | 'not-in-story';

export type Verdict =
  | { accepted: true; grounds: Grounds; signs: string[] }
  | { accepted: false; objection: Objection; signs: string[] };

export function accept(grounds: Grounds, signs: string[] = []): Verdict {
  return { accepted: true, grounds, signs };
}

export function reject(objection: Objection, signs: string[] = []): Verdict {
  return { accepted: false, objection, signs };
}
