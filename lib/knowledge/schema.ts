import * as v from 'valibot';
import { date, id, names, text } from './schema-parts';
import { type LeftOut, Locator, type TextSource } from './source-schema';
import {
  DEFENCES,
  FINALITIES,
  KINDS,
  PAINTING,
  QUALIFIERS,
  RELATIONS,
  RESTRICTIONS,
  type RelationType,
  STANDINGS,
  STATUSES,
} from './vocabulary';

export { LeftOut, Locator, SourceList, TextSource } from './source-schema';

/**
 * The shape of authored data (`data/**.yaml`). Only shape: rules that look at more than one
 * field or more than one file live in `./rules`. The descriptions are shown by editors, through
 * the JSON schemas in `data/schema` that are generated from here.
 */

const sources = v.pipe(v.array(Locator), v.minLength(1, 'needs at least one source'));

export const Claim = v.strictObject({
  id: v.pipe(id, v.description('Unique within the entity.')),
  text: v.pipe(text, v.description('In our own words, at most 40 of them.')),
  status: v.picklist(STATUSES),
  asOf: v.pipe(date, v.description('The day the statement was true or made.')),
  asOfInferred: v.optional(
    v.pipe(v.literal(true), v.description('Set where the source only implies the date ("last year").')),
  ),
  sources,
  compact: v.optional(
    v.pipe(v.boolean(), v.description('True for the few statements that the card opens with.')),
    false,
  ),
  conflicts: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^([a-z0-9-]+\/)?[a-z0-9-]+$/, 'must be CLAIM or ENTITY/CLAIM'))),
      v.description('Claims (ID, or ENTITY/ID) that say otherwise; both are then shown as disputed.'),
    ),
    [],
  ),
  by: v.optional(v.pipe(text, v.description('Who makes the accusation. Needed with alleged and charged.'))),
  defence: v.optional(
    v.pipe(
      v.picklist(DEFENCES),
      v.description('What the accused say to it. Needed with alleged and charged.'),
    ),
  ),
  outcome: v.optional(
    v.pipe(
      text,
      v.description('What became of it, as far as anyone can tell. Needed with alleged and charged.'),
    ),
  ),
  checkedOn: v.optional(
    v.pipe(
      date,
      v.description(
        'The day its outcome or standing was last looked for. Needed with alleged, charged, ruled.',
      ),
    ),
  ),
  final: v.optional(v.pipe(v.picklist(FINALITIES), v.description('Needed with convicted.'))),
  standing: v.optional(v.pipe(v.picklist(STANDINGS), v.description('Needed with ruled.'))),
  stage: v.optional(
    v.pipe(
      text,
      v.description('The word of the other legal order, where ours does not fit: "mise en examen".'),
    ),
  ),
});
export type Claim = v.InferOutput<typeof Claim>;

export const Series = v.strictObject({
  id,
  label: v.pipe(text, v.description('What is counted, as a short noun phrase: "arrests".')),
  unit: text,
  scope: v.pipe(text, v.description('Where and whom the counter covers: "United Kingdom, all forces".')),
  publisher: v.pipe(text, v.description('Who counts.')),
  headline: v.optional(
    v.pipe(v.boolean(), v.description('True for the one series that the compact card shows.')),
    false,
  ),
  note: v.optional(v.pipe(text, v.description('What the number does and does not mean.'))),
  points: v.pipe(
    v.array(
      v.strictObject({
        date,
        value: v.pipe(v.number(), v.minValue(0, 'must not be below zero')),
        qualifier: v.optional(v.picklist(QUALIFIERS)),
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

const contextWords = (description: string) => v.optional(v.pipe(names, v.description(description)));

/** Names with the same evidence and the same context. */
export const AliasGroup = v.strictObject({
  evidence: v.pipe(
    v.picklist(['strong', 'contextual', 'weak']),
    v.description('strong stands alone, contextual needs a sign on the page, weak needs two.'),
  ),
  names: v.pipe(
    v.partial(
      v.strictObject({ any: names, en: names, de: names, fr: names, nl: names, es: names, it: names }),
    ),
    v.check((byLanguage) => Object.keys(byLanguage).length > 0, 'needs names in at least one language'),
    v.description(
      'Names by language; "any" for those that are the same in all. Round brackets hold alternatives: Haftbefehl(s|es|). A final * stands for any ending of the word: Geldwäsche*.',
    ),
  ),
  anyCase: v.optional(
    v.pipe(v.boolean(), v.description('Set for coined words, which may be written in any case.')),
    false,
  ),
  ownLanguageOnly: v.optional(
    v.pipe(v.boolean(), v.description('The names count only on pages in the language they stand under.')),
    false,
  ),
  beside: contextWords(
    'Words of which one must stand right before or after the name: "app" for "the Ghost app". A final * stands for any ending.',
  ),
  near: contextWords(
    'Words that count as a sign: for a contextual name anywhere on the page, for a strong or weak one in the same sentence. A strong or contextual name that lists any needs one of them.',
  ),
  notNear: contextWords(
    'Words in the same block that rule the name out, unless a word of near or beside stands in its sentence and none of these does.',
  ),
  notOnPage: contextWords('Words anywhere on the page that rule the name out.'),
});
export type AliasGroup = v.InferOutput<typeof AliasGroup>;

const CaseFact = v.pipe(
  v.strictObject({ entities: v.optional(v.array(id), []), words: v.optional(v.array(text), []) }),
  v.check((fact) => fact.entities.length + fact.words.length > 0, 'needs entities or words'),
  v.description('Holds where one of the entities is mentioned, or one of the words stands, on the page.'),
);

export const Person = v.strictObject({
  role: v.picklist(['accused', 'official']),
  fullNames: names,
  surname: text,
  caseFacts: v.pipe(
    v.array(CaseFact),
    v.minLength(1, 'needs at least one case fact'),
    v.description('At least two of them (one for an official) must hold elsewhere on the page.'),
  ),
  near: contextWords(
    'Words of which one must stand in a paragraph with the full name, in the body: the role of an official.',
  ),
  notNear: contextWords('Words near the name that show somebody else of the same name.'),
  outcome: v.optional(
    v.pipe(
      v.strictObject({ text, lookedOn: date }),
      v.description("Line one of an accused person's card: who accused, when, what became of it."),
    ),
  ),
});
export type Person = v.InferOutput<typeof Person>;

export const Ruling = v.strictObject({
  court: v.pipe(id, v.description('Id of the court.')),
  date,
  citation: text,
  standing: v.picklist(STANDINGS),
  checkedOn: v.pipe(date, v.description('The day its standing was last looked for.')),
  restrictions: v.picklist(RESTRICTIONS),
});
export type Ruling = v.InferOutput<typeof Ruling>;

export const Entity = v.strictObject({
  id: v.pipe(id, v.description("The file's name without .yaml.")),
  kind: v.picklist(KINDS),
  name: text,
  label: v.pipe(text, v.description('The line above the name: "Encrypted phone network".')),
  span: v.optional(v.pipe(text, v.description('Years of existence, as shown: "2016–2020".'))),
  place: v.optional(
    v.pipe(text, v.description('Country or legal order: "United Kingdom", "European Union".')),
  ),
  summary: v.pipe(text, v.description('One sentence of at most 30 words.')),
  painting: v.optional(
    v.pipe(
      v.picklist(PAINTING),
      v.description('normal; once: underlined once a page; listed: found, but not underlined by default.'),
    ),
    'normal',
  ),
  aliases: v.optional(v.array(AliasGroup), []),
  traps: v.optional(
    v.pipe(
      v.array(text),
      v.description('Longer names of other things that contain one of our names: "Europol Gaz".'),
    ),
    [],
  ),
  person: v.optional(Person),
  ruling: v.optional(Ruling),
  claims: v.pipe(v.array(Claim), v.minLength(1, 'needs at least one claim')),
  figures: v.optional(v.array(Series), []),
  events: v.optional(v.array(TimelineEvent), []),
  relations: v.optional(v.array(Relation), []),
  matches: v.pipe(
    v.strictObject({ must: v.array(text), mustNot: v.optional(v.array(text), []) }),
    v.description('Sentences that must, and must not, yield this entity. They are run as tests.'),
  ),
});
export type Entity = v.InferOutput<typeof Entity>;

/** What is known, read and checked for shape, before anything is derived from it. */
export interface Knowledge {
  entities: Entity[];
  sources: TextSource[];
}

/** Everything that was authored: what is known, and what was left out. */
export interface AuthoredKnowledge extends Knowledge {
  leftOut: LeftOut;
}
