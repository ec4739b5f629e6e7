import * as v from 'valibot';
import { DEFENCES, FINALITIES, KINDS, QUALIFIERS, STANDINGS, STATUSES, TIERS } from './vocabulary';

/**
 * What a view gets to show: an entity with its references resolved. Made by `./lookup`,
 * travels in messages, is validated again where it arrives in an extension page.
 */

export const CardSource = v.object({
  id: v.string(),
  /** Left out on the card of an accused person: titles convict. */
  title: v.optional(v.string()),
  publisher: v.string(),
  date: v.optional(v.string()),
  dateInferred: v.optional(v.boolean()),
  url: v.string(),
  lang: v.string(),
  tier: v.picklist(TIERS),
  /** "Europol, 10 March 2021", where only a copy was read. */
  copyOf: v.optional(v.object({ publisher: v.string(), date: v.optional(v.string()) })),
  checkedOn: v.string(),
});
export type CardSource = v.InferOutput<typeof CardSource>;

const CardClaim = v.object({
  id: v.string(),
  text: v.string(),
  status: v.picklist(STATUSES),
  /** True where another claim says otherwise. */
  disputed: v.boolean(),
  /** Texts of the claims that say otherwise. */
  against: v.array(v.string()),
  asOf: v.string(),
  asOfInferred: v.boolean(),
  compact: v.boolean(),
  by: v.optional(v.string()),
  defence: v.optional(v.picklist(DEFENCES)),
  outcome: v.optional(v.string()),
  final: v.optional(v.picklist(FINALITIES)),
  standing: v.optional(v.picklist(STANDINGS)),
  stage: v.optional(v.string()),
  checkedOn: v.string(),
  /** Ids into the card's `sources`. */
  sources: v.array(v.string()),
});
export type CardClaim = v.InferOutput<typeof CardClaim>;

export const CardSeries = v.object({
  id: v.string(),
  label: v.string(),
  unit: v.string(),
  scope: v.string(),
  publisher: v.string(),
  headline: v.boolean(),
  note: v.optional(v.string()),
  /** Oldest first. */
  points: v.array(
    v.object({
      date: v.string(),
      value: v.number(),
      qualifier: v.optional(v.picklist(QUALIFIERS)),
      status: v.picklist(['official-figure', 'reported']),
      sources: v.array(v.string()),
    }),
  ),
  /** Index of the point to lead with: the newest official one, else the newest. */
  newest: v.number(),
});
export type CardSeries = v.InferOutput<typeof CardSeries>;

const CardRelated = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(KINDS),
  /** How this entity relates to the other one: "led", "part of". */
  relation: v.string(),
});
export type CardRelated = v.InferOutput<typeof CardRelated>;

const CardRuling = v.object({
  /** The court's name. */
  court: v.string(),
  date: v.string(),
  citation: v.string(),
  standing: v.picklist(STANDINGS),
  checkedOn: v.string(),
});
export type CardRuling = v.InferOutput<typeof CardRuling>;

export const EntityCard = v.object({
  id: v.string(),
  kind: v.picklist(KINDS),
  name: v.string(),
  label: v.string(),
  span: v.optional(v.string()),
  place: v.optional(v.string()),
  summary: v.string(),
  /** Set for an accused person: line one of the card. */
  outcome: v.optional(v.object({ text: v.string(), lookedOn: v.string() })),
  /** Set for a ruling. */
  ruling: v.optional(CardRuling),
  claims: v.array(CardClaim),
  figures: v.array(CardSeries),
  events: v.array(
    v.object({ id: v.string(), date: v.string(), text: v.string(), sources: v.array(v.string()) }),
  ),
  related: v.array(CardRelated),
  sources: v.array(CardSource),
  /** Newest day on which any of its sources was checked. */
  checkedOn: v.string(),
  /** True where statements were withheld because this copy of the knowledge is too old. */
  withheld: v.boolean(),
});
export type EntityCard = v.InferOutput<typeof EntityCard>;

/** One line of the list of all entities. People who are only accused are never in it. */
export const DirectoryEntry = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(KINDS),
  label: v.string(),
  place: v.optional(v.string()),
  summary: v.string(),
  /** Every name it is known by, for searching. */
  names: v.array(v.string()),
});
export type DirectoryEntry = v.InferOutput<typeof DirectoryEntry>;
