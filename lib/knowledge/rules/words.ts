/**
 * The words that statements are judged by, in one place. All are tried on English text: cards are
 * written in English.
 */

/** Whose words these are. */
export const ATTRIBUTED =
  /\b(says?|said|saying|according to|as \w+ (has|have|put|puts) it|claim(s|ed)|state[sd]|stress(es|ed)|assess\w*|estimat\w+|count(s|ed)|(speak|spoke)s? of|told)\b/i;

/** That something is an accusation, not a finding. */
export const ACCUSED_OF = new RegExp(
  `${ATTRIBUTED.source}|\\b(accus\\w+|alleg\\w+|suspect\\w*|believ\\w+|charge[sd]?( with| in| over)?|reports?|reported|take(s|n)? for|treat(s|ed)? as|investigat\\w+|prosecut\\w+|wanted|thought)\\b`,
  'i',
);

/** What nobody is called who has not been convicted. */
export const CONVICTING_NAMES =
  /\b(criminals?(?! (police|code|court|law|justice|proceedings|procedure|investigations?|division|senate|chamber|charges?|cases?|trials?|organi[sz]ations?))|dealers?|traffickers?|smugglers?|kingpins?|gangsters?|mobsters?|drug (lords?|barons?|runners?)|masterminds?|ring ?leaders?|crooks?|thugs?|offenders?|perpetrators?|culprits?|murderers?|killers?|hit ?m[ae]n|launderers?|fraudsters?|villains?|felons?|henchm[ae]n|big fish|crime boss(es)?|(?<!not )guilty)\b/i;

/** Deeds that are plain fact only after a conviction. */
export const DEEDS =
  /\b(trafficked|smuggled|laundered|murdered|killed|masterminded|orchestrated|bribed|(dealt|sold|imported|shipped|supplied)( \w+){0,2} (drugs|cocaine|heroin|cannabis|amphetamine|weapons|guns|firearms))\b/i;

/** Who somebody is beyond the case: street, age, family, origin, religion, employer. */
export const PERSONAL_DETAILS: readonly { words: RegExp; what: string }[] = [
  {
    words:
      /\b\d{1,3}[- ]years?[- ]old\b|\b(aged?|age of) \d{1,3}\b|\bin (his|her|their) (\w+ )?(twent|thirt|fort|fift|sixt|sevent)ies\b|, \d{2},/i,
    what: 'an age',
  },
  { words: /\bborn\b/i, what: 'a birth' },
  {
    words:
      /\b(father|mother|husband|wife|sons?|daughters?|brothers?|sisters?|cousins?|uncle|aunt|nephew|niece|married|divorced|widowed|children|girlfriend|boyfriend|fiancée?|famil(y|ies)|relatives?)\b/i,
    what: 'family',
  },
  {
    words:
      /\b[A-Z]\w+ (Street|Road|Avenue|Lane|Close|Terrace|Drive|Crescent|Square|Gardens|Grove)\b|\b\w+(straße|strasse|straat)\b|\b(postcode|home address)\b/,
    what: 'a street',
  },
  {
    words:
      /\b(nationality|ethnic\w*|descent|citizens?|nationals? of|immigrants?|refugees?|asylum|origins?|originally from)\b|\b\p{Lu}\p{L}+(an|ish|ese|ch|i) (man|woman|national|citizen|couple)\b/iu,
    what: 'an origin',
  },
  {
    words: /\b(muslim|islamic|christian|catholic|jewish|hindu|sikh|religio\w+|mosque|church)\b/i,
    what: 'a religion',
  },
  {
    words:
      /\b(employ(er|ed|ee)\w*|works? (for|as|at)|worked (for|as|at)|his (job|company|business)|her (job|company|business)|company director|business(man|woman)|self-employed|jobless|unemployed|by profession)\b/i,
    what: 'an employer or a trade',
  },
];

/** Claims to know that there is no verdict. */
export const NO_VERDICT =
  /\bno (verdict|conviction|judgment) (has|have|had|was|is|yet|so far)(?! (been )?(found|seen))|\bno verdict\b|\bwithout (a |any )?(verdict|conviction)\b|\b(has|have|had|was|were|is|are) (not|never) (yet )?(been )?(convicted|tried|sentenced|acquitted)\b|\bunconvicted\b|\bstill awaits? (trial|a verdict)\b/i;

/** That a search came to nothing: true of the day of the search, whatever the date of its source. */
export const NOTHING_FOUND = /\bfound no\b|\bno \w+( \w+){0,6} (was|were) (found|seen)\b/i;

/** Judgements on a page that was right when it was written. */
export const OUTDATED =
  /\b(wrong(ly)?|outdated|out of date|incorrect(ly)?|mistaken(ly)?|erroneous(ly)?|inaccurate(ly)?)\b/i;
export const ABOUT_A_PAGE =
  /\b(articles?|reports?|reported|stor(y|ies)|papers?|newspapers?|pages?|press|figures?|numbers?|counts?|sources?|headlines?|outlets?|journalists?|blogs?|law firms?|wikipedia)\b/i;

/** One count told as a part of another. */
export const CONVERSION_RATES =
  /\b(conversion|conviction|charge|charging|success|detection|clear-?up) rates?\b|\b(one|two|three|four|five|nine|\d+) (in|out of) (every )?(two|three|four|five|ten|\d+)( of)?( the| those)? (arrest\w*|people|suspects)\b|(\d ?%|\bper ?cent|\b(half|third|quarter|majority|most|fraction)) of (the |those |all )?(\w+ )?(arrest\w*|charged?|suspects)\b/i;

/** Deeds that did not happen, told as if they had been counted. */
export const PREVENTED =
  /\b(lives|killings?|murders?|deaths?|hits|kidnappings?|threats? to life|assassinations?|shootings?)\b.{0,60}\b(saved|prevented|averted|foiled|stopped|thwarted|avoided|disrupted)\b|\b(saved|saving|prevent(ed|ing)|avert(ed|ing)|foil(ed|ing)|stopp(ed|ing)|thwart(ed|ing))\b.{0,40}\b(lives|killings?|murders?|deaths?|hits|kidnappings?|threats? to life|assassinations?|shootings?)\b/i;

/** Who the users were, told from one side. */
export const ALL_CRIMINALS =
  /\b(exclusively|only|solely|entirely|all|purely)\b.{0,40}\bcriminals?\b|\bcriminals? (only|alone|exclusively)\b|\b(no|without) (lawful|legitimate|honest) (users?|customers?|use)\b/i;

/** One person's own conviction. */
export const ONE_PERSONS_SENTENCE =
  /\b(he|she|founder|man|woman|boss|chief|head|owner|creator|developer|operator|seller|administrator|officer)\b[^.;]{0,60}\b(was|were|later|then|and|got)\b[^.;]{0,20}\b(sentenced|jailed|convicted|imprisoned|found guilty|pleaded guilty)\b/i;

/** Steps of other legal orders that are no charge. */
export const FOREIGN_STAGES =
  /\b(mise? en examen|mises en examen|formal(ly)? (under )?investigation|under formal investigation|beschuldigte[rn]?|angeschuldigte[rn]?|angeklagte[rn]?|verdachten?|imputad[oa]s?|investigad[oa]s?|indagat[oi])\b/i;

/** Statutes, and the words that say whose they are. */
export const STATUTES: readonly { cites: RegExp; order: RegExp; country: string }[] = [
  {
    cites: /\b(?:\p{Lu}\p{L}+,? (?:(?:and|of|etc\.?) )?)+Act(?: \d{4})?\b/u,
    order: /\b(United Kingdom|UK|Britain|British|England|English|Wales|Scotland|Scottish|Northern Ireland)\b/,
    country: 'the United Kingdom',
  },
  {
    cites: /\b(StGB|StPO|BtMG|IRG|GVG)\b|\bGrundgesetz\b/,
    order: /\b(Germany|Germany's|German|Berlin|Hamburg)\b/,
    country: 'Germany',
  },
  {
    cites: /\b(code pénal|code de procédure pénale|CPP)\b/i,
    order: /\b(France|France's|French)\b/,
    country: 'France',
  },
];

/** The number of words of a text, hyphen compounds counted once. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’/-]*/gu)?.length ?? 0;
}

/** True where a text is more than one sentence. */
export function isSeveralSentences(text: string): boolean {
  return /(?<!\b(?:\p{Lu}|v|vs|No|Mr|Ms|Mrs|Dr|St|etc|e\.g|i\.e|c|art))[.!?]["')\]]?\s+["'(]?\p{Lu}/u.test(
    text.trim(),
  );
}
