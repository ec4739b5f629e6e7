import * as v from 'valibot';
import { LANGUAGES } from '../knowledge/vocabulary';
import type { PageChange } from '../matching/page-change';
import { REGIONS } from '../prose/block';
import type { PageReport } from './reader';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Region = v.picklist(REGIONS);

/** A `PageChange` where it enters the background. */
const PageChangeMessage: v.GenericSchema<PageChange> = v.object({
  page: v.number(),
  turn: Count,
  splices: v.array(
    v.object({
      at: Count,
      gone: Count,
      come: v.array(
        v.object({
          text: v.string(),
          region: Region,
          section: Count,
          lang: v.optional(v.picklist([...LANGUAGES, 'other'])),
          links: v.array(v.tuple([Count, Count])),
        }),
      ),
    }),
  ),
  moved: v.array(v.object({ at: Count, region: Region, section: Count })),
  about: v.object({ titles: v.optional(v.array(v.string())), lang: v.optional(v.picklist(LANGUAGES)) }),
});

/** Messages to the background, from the reader on a page, the card, the popup and the reference. */
export const BackgroundRequest = v.variant('type', [
  /** The card of one entity. Answer: `EntityCard | null`. */
  v.object({ type: v.literal('entity'), id: v.string() }),
  /** The page in the frame that asks has changed: which names are on it now? Answer: `ChangeAnswer`. */
  v.object({ type: v.literal('page-changed'), change: PageChangeMessage }),
  /** The list of all entities. Answer: `DirectoryEntry[]`. */
  v.object({ type: v.literal('directory') }),
  /** What happened, what was counted and who relates to whom. Answer: `Overview`. */
  v.object({ type: v.literal('overview') }),
  /** What the card says, in the reader's language. Answer: `CardWording`. */
  v.object({ type: v.literal('wording') }),
  /** The day this copy of the knowledge was built. Answer: `YYYY-MM-DD`. */
  v.object({ type: v.literal('built-on') }),
  /**
   * Put the reader into the frame that asks, if there is a certain name in any of these pieces of
   * its text. Answer: whether there is.
   */
  v.object({ type: v.literal('load-reader'), hints: v.array(v.string()) }),
  /** Put the card's script into the frame that asks. Answer: `true`. */
  v.object({ type: v.literal('load-card') }),
  /** The state of a tab's site; without a tab, of the tab that asks. Answer: `SiteStatus`. */
  v.object({ type: v.literal('site-status'), tabId: v.optional(v.number()) }),
  /** Switch the extension on or off for a tab's site. Answer: the new `SiteStatus`. */
  v.object({ type: v.literal('set-site'), tabId: v.optional(v.number()), on: v.boolean() }),
  /** Pause or resume everywhere. Answer: true where that was stored. */
  v.object({ type: v.literal('set-paused'), paused: v.boolean() }),
  /** Put the reader into a tab where none answers, or take it out, as its site's state says. Answer: `true`. */
  v.object({ type: v.literal('start-reader'), tabId: v.number() }),
  /** What the readers in a tab have found. Answer: `PageReport`, or null where none is there. */
  v.object({ type: v.literal('page-report'), tabId: v.number() }),
  /** Go to an entity's next mention in a tab and open its card. Answer: false where there is none. */
  v.object({ type: v.literal('go-to'), tabId: v.number(), id: v.string() }),
  /** What the reader of a frame has found has changed, for toolbar and popup. Answer: `true`. */
  v.object({ type: v.literal('reader-state') }),
  /** Open the full reference page, at an entity or at a view of what concerns it. Answer: `true`. */
  v.object({
    type: v.literal('open-reference'),
    id: v.optional(v.string()),
    view: v.optional(v.literal('timeline')),
  }),
]);
export type BackgroundRequest = v.InferOutput<typeof BackgroundRequest>;

/** Why the extension is silent, or that it is not. */
export const SiteStatus = v.object({
  /** Host of the page; empty for local files and where pages of this kind cannot be annotated. */
  host: v.string(),
  /** The site a switch acts on: the registrable domain, or the host where there is none. */
  site: v.string(),
  state: v.picklist([
    'on',
    /** Switched off by the reader, for this site or a part of it. */
    'off',
    /** Silent by default here (mail, chat, editors, intranet); the reader can turn it on. */
    'quiet',
    /** Paused everywhere. */
    'paused',
    /** The browser lets no extension run on this page. */
    'cannot-run',
    /** The browser asks for permission first (Firefox). */
    'needs-permission',
  ]),
  /** True where settings could not be read, and the defaults hold in their place. */
  damaged: v.optional(v.boolean()),
  /** True where the change that was asked for could not be stored. */
  unsaved: v.optional(v.boolean()),
});
export type SiteStatus = v.InferOutput<typeof SiteStatus>;

/** A `PageReport` where it enters a page of the extension. */
export const PageReportAnswer: v.GenericSchema<PageReport> = v.object({
  names: v.array(v.object({ id: v.string(), count: v.number(), painted: v.number() })),
});
