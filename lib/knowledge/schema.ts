import * as v from 'valibot';
import { isPartialDate } from './dates';
import {
  DEFENCES,
  KINDS,
  LANGUAGES,
  PAINTING,
  RELATIONS,
  RESTRICTIONS,
  type RelationType,
  STANDINGS,
  STATUSES,
  TIERS,
} from './vocabulary';

/**
 * The shape of authored data (`data/**.yaml`). Only shape: rules that look at more than one
 * field or more than one file live in `./rules`.
 */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by single hyphens, such as "sky-ecc"'),
);
const date = v.pipe(
  v.string(),
  v.check(isPartialDate, 'must be a real date written 2020, 2020-07 or 2020-07-02, in quotes'),
);
const names = v.pipe(v.array(text), v.minLength(1, 'needs at least one name'));

export const TextSource = v.strictObject({
  id,
  title: text,
  publisher: text,
  /** Date of publication; left out where the page shows none. */
  date: v.optional(date),
  /** True where the date was worked out from the content, not read on the page. */
  dateInferred: v.optional(v.literal(true)),
  url: v.pipe(v.string(), v.url('must be a full web address')),
  lang: v.picklist([...LANGUAGES, 'pl']),
  tier: v.picklist(TIERS),
  /** The document this page is a copy of, where only the copy was read: "Europol, 10 March 2021". */
  copyOf: v.optional(v.strictObject({ publisher: text, date: v.optional(date) })),
  checkedOn: date,
});
export type TextSource = v.InferOutput<typeof TextSource>;

/** Where in a source a claim stands. Paragraph and hash let anyone who holds the text check it. */
export const Locator = v.strictObject({
  source: id,
  /** Number of the non-empty line, from 1; a hint, the hash decides. */
  paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** SHA-256 (hex) of the normalised paragraph, see `./evidence`. */
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits'))),
  /** Any other pointer: a section number, a paragraph of a judgment. */
  at: v.optional(text),
});
export type Locator = v.InferOutput<typeof Locator>;

const sources = v.pipe(v.array(Locator), v.minLength(1, 'needs at least one source'));

export const Claim = v.strictObject({
  /** Unique within the entity. */
  id,
  text,
  status: v.picklist(STATUSES),
  /** The day the statement was true or made. */
  asOf: date,
  /** Set where the source only implies the as-of date ("last year"). */
  asOfInferred: v.optional(v.literal(true)),
  sources,
  /** True for the few statements the compact card opens with. */
  compact: v.optional(v.boolean(), false),
  /** Claims (`id`, or `entity/id`) that say otherwise; the card then shows both as disputed. */
  conflicts: v.optional(v.array(v.pipe(v.string(), v.regex(/^([a-z0-9-]+\/)?[a-z0-9-]+$/))), []),
  /** Who makes the accusation. Needed with `alleged` and `charged`. */
  by: v.optional(text),
  defence: v.optional(v.picklist(DEFENCES)),
  /** What became of it, as far as anyone can tell. Needed with `alleged` and `charged`. */
  outcome: v.optional(text),
  checkedOn: v.optional(date),
  /** Needed with `convicted`. */
  final: v.optional(v.picklist(['yes', 'no', 'not-known'])),
  /** Needed with `ruled`. */
  standing: v.optional(v.picklist(STANDINGS)),
  /** The word of the other legal order, where ours does not fit: "mise en examen". */
  stage: v.optional(text),
});
export type Claim = v.InferOutput<typeof Claim>;

export const Series = v.strictObject({
  id,
  /** What is counted, as a short noun phrase: "arrests". */
  label: text,
  unit: text,
  /** Where and whom the counter covers: "United Kingdom, all forces". */
  scope: text,
  /** Who counts. */
  publisher: text,
  /** True for the one series that the compact card shows. */
  headline: v.optional(v.boolean(), false),
  /** What the number does and does not mean. */
  note: v.optional(text),
  points: v.pipe(
    v.array(
      v.strictObject({
        date,
        value: v.number(),
        qualifier: v.optional(v.picklist(['about', 'more-than', 'almost', 'up-to'])),
        status: v.picklist(['official-figure', 'reported']),
        sources,
      }),
    ),
    v.minLength(1, 'needs at least one point'),
  ),
});
export type Series = v.InferOutput<typeof Series>;

export const TimelineEvent = v.strictObject({ id, date, text, sources });
export type TimelineEvent = v.InferOutput<typeof TimelineEvent>;

const relationTypes = Object.keys(RELATIONS) as [RelationType, ...RelationType[]];
export const Relation = v.strictObject({ type: v.picklist(relationTypes), to: id });

/**
 * Names with the same evidence and the same context. A name may hold alternatives in round
 * brackets, the empty one included: `Europäische(r|n|m) Haftbefehl(s|e|)`.
 * Words of `near`, `notNear` and `notOnPage` may end in `*` for "and whatever follows".
 */
export const AliasGroup = v.strictObject({
  evidence: v.picklist(['strong', 'contextual', 'weak']),
  /** `any` for names that are the same in every language. */
  names: v.pipe(
    v.partial(
      v.strictObject({
        any: names,
        en: names,
        de: names,
        fr: names,
        nl: names,
        es: names,
        it: names,
      }),
    ),
    v.check((byLanguage) => Object.keys(byLanguage).length > 0, 'needs names in at least one language'),
  ),
  /** Capitals are compared as written unless this is set (for coined words such as EncroChat). */
  anyCase: v.optional(v.boolean(), false),
  /** The names count only on pages in the language they are listed under. */
  ownLanguageOnly: v.optional(v.boolean(), false),
  /** Words in the same block, each worth one sign. */
  near: v.optional(names),
  /** Words in the same block that rule the name out. */
  notNear: v.optional(names),
  /** Words anywhere on the page that rule the name out. */
  notOnPage: v.optional(names),
});
export type AliasGroup = v.InferOutput<typeof AliasGroup>;

const CaseFact = v.strictObject({
  /** The fact holds where one of these entities is mentioned ... */
  entities: v.optional(v.array(id), []),
  /** ... or one of these words stands on the page. */
  words: v.optional(v.array(text), []),
});

export const Person = v.strictObject({
  role: v.picklist(['accused', 'official']),
  fullNames: names,
  surname: text,
  /** At least two of these (one for an official) must hold elsewhere on the page. */
  caseFacts: v.pipe(v.array(CaseFact), v.minLength(1, 'needs at least one case fact')),
  /** Words near the name that show somebody else of the same name. */
  notNear: v.optional(names),
  /** Line one of an accused person's card. */
  outcome: v.optional(v.strictObject({ text, lookedOn: date })),
});
export type Person = v.InferOutput<typeof Person>;

export const Entity = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  kind: v.picklist(KINDS),
  name: text,
  /** The line above the name, in a few words: "Encrypted phone network". */
  label: text,
  /** Years of existence, as shown: "2016–2020". */
  span: v.optional(text),
  /** Country or legal order the statement holds for: "United Kingdom", "European Union". */
  place: v.optional(text),
  summary: text,
  painting: v.optional(v.picklist(PAINTING), 'normal'),
  aliases: v.optional(v.array(AliasGroup), []),
  /** Longer names of other things that contain one of our names: "Europol Gaz". */
  traps: v.optional(v.array(text), []),
  person: v.optional(Person),
  ruling: v.optional(
    v.strictObject({
      court: id,
      date,
      citation: text,
      standing: v.picklist(STANDINGS),
      checkedOn: date,
      restrictions: v.picklist(RESTRICTIONS),
    }),
  ),
  claims: v.pipe(v.array(Claim), v.minLength(1, 'needs at least one claim')),
  figures: v.optional(v.array(Series), []),
  events: v.optional(v.array(TimelineEvent), []),
  relations: v.optional(v.array(Relation), []),
  /** Sentences that must, and must not, yield this entity. They are run as tests. */
  matches: v.strictObject({ must: v.array(text), mustNot: v.optional(v.array(text), []) }),
});
export type Entity = v.InferOutput<typeof Entity>;

export const SourceList = v.array(TextSource);

/** Everything authored, read and checked for shape, before anything is derived from it. */
export interface Knowledge {
  entities: Entity[];
  sources: TextSource[];
}
