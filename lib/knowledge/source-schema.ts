import * as v from 'valibot';
import { date, id, names, paragraph, sha256, text } from './schema-parts';
import { SOURCE_LANGUAGES, TIERS } from './vocabulary';

/** The shape of sources, of pointers into them, and of what was left out of them. */

export const TextSource = v.strictObject({
  id,
  title: text,
  publisher: text,
  date: v.optional(v.pipe(date, v.description('Date of publication; left out where the page shows none.'))),
  dateInferred: v.optional(
    v.pipe(
      v.literal(true),
      v.description('Set where the date was worked out from the content, not read on the page.'),
    ),
  ),
  url: v.pipe(
    v.string(),
    v.url('must be a full web address'),
    v.regex(/^https?:\/\//, 'must begin with https://'),
  ),
  httpOnly: v.optional(
    v.pipe(v.literal(true), v.description('Set where the site has no https; without it https is asked for.')),
  ),
  lang: v.picklist(SOURCE_LANGUAGES),
  tier: v.pipe(
    v.picklist(TIERS),
    v.description(
      "A: court, agency, statute or the maker's own release. B: named publisher. C: copy, forum, aggregator.",
    ),
  ),
  copyOf: v.optional(
    v.pipe(
      v.strictObject({ publisher: text, date: v.optional(date) }),
      v.description('The document this page is a copy of, where only the copy was read.'),
    ),
  ),
  checkedOn: v.pipe(date, v.description('The day the page was last read.')),
});
export type TextSource = v.InferOutput<typeof TextSource>;

/** Where in a source a statement stands. Paragraph and hash let anyone who holds the text check it. */
export const Locator = v.strictObject({
  source: id,
  paragraph: v.optional(
    v.pipe(paragraph, v.description('Number of the non-empty line, from 1. Only a hint: the hash decides.')),
  ),
  sha256: v.optional(v.pipe(sha256, v.description('SHA-256 of the normalised paragraph, in hex.'))),
  at: v.optional(v.pipe(text, v.description('Any other pointer: a section, a paragraph of a judgment.'))),
});
export type Locator = v.InferOutput<typeof Locator>;

export const SourceList = v.array(TextSource);

/** What was left out on purpose, and why. */
export const LeftOut = v.strictObject({
  passages: v.optional(
    v.array(
      v.strictObject({
        source: id,
        paragraph: v.optional(paragraph),
        sha256,
        what: v.pipe(
          v.union([v.literal('everything'), names]),
          v.description('The numbers and names left out, or "everything" for the rest of the paragraph.'),
        ),
        reason: text,
      }),
    ),
    [],
  ),
  topics: v.optional(v.array(v.strictObject({ topic: text, reason: text })), []),
});
export type LeftOut = v.InferOutput<typeof LeftOut>;
