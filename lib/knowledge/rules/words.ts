/**
 * The words that statements are judged by, in one place. All are tried on English text: cards are
 * written in English.
 */

/** Any of some phrases, parted by semicolons, as whole words. */
function anyOf(phrases: string, flags = 'i'): RegExp {
  return new RegExp(
    `\\b(?:${phrases
      .trim()
      .split(/\s*;\s*/)
      .join('|')})\\b`,
    flags,
  );
}

const SAYING = String.raw`
  says?; said; saying; according to; as \w+ (?:has|have|put|puts) it; claims; claimed; states; stated;
  stress(?:es|ed); assess\w*; estimat\w+; counts; counted; speaks? of; spoke of; told`;

/** Whose words these are. */
export const ATTRIBUTED = anyOf(SAYING);

/** That something is an accusation, not a finding. */
export const ACCUSED_OF = anyOf(String.raw`${SAYING};
  accus\w+; alleg\w+; suspect\w*; believ\w+; charged?; charges; reports?; reported; takes? for; taken for;
  treat(?:s|ed)? as; take for; investigat\w+; prosecut\w+; wanted; thought`);

/** "Criminal" is no name for anybody before one of these. */
const CRIMINAL_LAW =
  'police|code|court|law|justice|proceedings|procedure|investigations?|division|senate|chamber|charges?|cases?|trials?|organi[sz]ations?';

/** Words for people who stand under suspicion. */
export const UNDER_SUSPICION = anyOf('suspects?; suspected; accused; alleged; allegedly; defendants?');

/** What nobody is called who has not been convicted. */
export const CONVICTING_NAMES = anyOf(`
  criminals?(?! (?:${CRIMINAL_LAW})); dealers?; traffickers?; smugglers?; kingpins?; gangsters?; mobsters?;
  drug (?:lord|baron|runner)s?; masterminds?; ring ?leaders?; crooks?; thugs?; offenders?; perpetrators?;
  culprits?; murderers?; killers?; hit ?m[ae]n; launderers?; fraudsters?; villains?; felons?; henchm[ae]n;
  big fish; crime boss(?:es)?; (?<!not )guilty`);

/** Deeds that are plain fact only after a conviction. */
export const DEEDS = anyOf(String.raw`
  trafficked; smuggled; laundered; murdered; killed; masterminded; orchestrated; bribed;
  (?:dealt|sold|imported|shipped|supplied)(?: \w+){0,3} (?:drugs|cocaine|heroin|cannabis|weapons|guns|firearms)`);

/** Who somebody is beyond the case: street, age, family, origin, religion, employer. */
export const PERSONAL_DETAILS: readonly { words: RegExp; what: string }[] = [
  {
    words: anyOf(String.raw`
      \d{1,3}[- ]years?[- ]old; aged? \d{1,3}; age of \d{1,3};
      in (?:his|her|their) (?:\w+ )?(?:twent|thirt|fort|fift|sixt|sevent)ies`),
    what: 'an age',
  },
  { words: /, \d\d,/, what: 'an age' },
  { words: anyOf('born'), what: 'a birth' },
  {
    words: anyOf(`
      father; mother; husband; wife; sons?; daughters?; brothers?; sisters?; cousins?; uncle; aunt; nephew;
      niece; married; divorced; widowed; children; girlfriend; boyfriend; family; families; relatives?`),
    what: 'family',
  },
  {
    words: anyOf(
      String.raw`
      [A-Z]\w+ (?:Street|Road|Avenue|Lane|Close|Terrace|Drive|Crescent|Square|Gardens|Grove);
      \w+(?:straße|strasse|straat); postcode; home address`,
      '',
    ),
    what: 'a street',
  },
  {
    words: anyOf(
      String.raw`
      nationality; ethnic\w*; descent; citizens?; nationals? of; immigrants?; refugees?; asylum; origins?;
      originally from; [A-Z][a-z]+(?:an|ish|ese|ch) (?:man|woman|national|citizen|couple)`,
      '',
    ),
    what: 'an origin',
  },
  {
    words: anyOf(String.raw`
      muslim; islamic; christian; catholic; jewish; hindu; sikh; religio\w+; mosque; church`),
    what: 'a religion',
  },
  {
    words: anyOf(String.raw`
      employ(?:er|ed|ee)\w*; work(?:s|ed)? (?:for|as|at); (?:his|her) (?:job|company|business);
      company director; business(?:man|woman); self-employed; jobless; unemployed; by profession`),
    what: 'an employer or a trade',
  },
];

/** Claims to know that there is no verdict. */
export const NO_VERDICT = anyOf(`
  no verdict; no (?:conviction|judgment) (?:has|have|had|was|is|yet|so far)(?! (?:been )?(?:found|seen));
  without (?:a |any )?(?:verdict|conviction); unconvicted; still awaits? (?:trial|a verdict);
  (?:has|have|had|was|were|is|are) (?:not|never) (?:yet )?(?:been )?(?:convicted|tried|sentenced|acquitted)`);

/** That a search came to nothing: true of the day of the search, whatever the date of its source. */
export const NOTHING_FOUND = anyOf(String.raw`found no; no \w+(?: \w+){0,6} (?:was|were) (?:found|seen)`);

/** Judgements on a page that was right when it was written. */
export const OUTDATED = anyOf(
  'wrong(?:ly)?(?! (?:PINs?|codes?|passwords?|ones|hands|people|person|man)); outdated; out of date; incorrect(?:ly)?; mistaken(?:ly)?; erroneous(?:ly)?; inaccurate(?:ly)?',
);
export const ABOUT_A_PAGE = anyOf(`
  articles?; reports?; reported; story; stories; papers?; newspapers?; pages?; press; figures?; numbers?;
  counts?; sources?; headlines?; outlets?; journalists?; blogs?; law firms?; wikipedia`);

/** What may come of an arrest. */
const BROUGHT_TO_COURT = String.raw`(?:charg|convict|jail|sentenc|prosecut)\w+`;

/** One count told as a part of another: a named rate, or a share of the arrested that met some end. */
export const CONVERSION_RATES = new RegExp(
  [
    anyOf('(?:conversion|conviction|charge|charging|success|detection|clear-?up) rates?').source,
    String.raw`\b(?:one|two|three|four|five|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|ten|\d+)\b.{0,60}\b${BROUGHT_TO_COURT}`,
    String.raw`(?:\d ?%|\bper ?cent|\b(?:half|third|quarter|majority|most|fraction)) of (?:the |those |all )?(?:\w+ )?(?:arrest\w*|charged|suspects|people)\b.{0,60}\b${BROUGHT_TO_COURT}`,
  ].join('|'),
  'i',
);

/** Deeds that did not happen, told as if they had been counted. */
const DEATHS =
  '(?:lives|killings?|murders?|deaths?|hits|kidnappings?|threats? to life|assassinations?|shootings?)';
const AVERTING = '(?:sav|prevent|avert|foil|stopp|thwart|avoid|disrupt)(?:ed|ing)';
export const PREVENTED = new RegExp(
  String.raw`\b${DEATHS}\b.{0,60}\b${AVERTING}\b|\b${AVERTING}\b.{0,40}\b${DEATHS}\b`,
  'i',
);

/** Who the users were, told from one side. */
export const ALL_CRIMINALS = anyOf(String.raw`
  (?:exclusively|only|solely|entirely|all|purely)\b.{0,40}\bcriminals?; criminals? (?:only|alone|exclusively);
  (?:no|without) (?:lawful|legitimate|honest) (?:users?|customers?|use)`);

/** One person's own conviction. */
export const ONE_PERSONS_SENTENCE = new RegExp(
  [
    String.raw`\b(?:he|she|(?:wo)?man|founder|boss|chief|head|owner|creator|developer|operator|seller|officer)\b`,
    String.raw`[^.;\d]{0,60}\b(?:was|were|later|then|and|got)\b[^.;]{0,20}`,
    String.raw`\b(?:sentenced|jailed|convicted|imprisoned|found guilty|pleaded guilty)\b`,
  ].join(''),
  'i',
);

/** Steps of other legal orders that are no charge. */
export const FOREIGN_STAGES = anyOf(`
  mise? en examen; mises en examen; formal investigation; formally under investigation; beschuldigte[rn]?;
  angeschuldigte[rn]?; angeklagte[rn]?; verdachten?; imputad[oa]s?; investigad[oa]s?; indagat[oi]`);

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
