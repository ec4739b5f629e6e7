import type { Region, Splice, TextBlock } from '../prose/block';
import type { AboutPage, MentionedEntity } from './page-names';

/** A change of a page, as a page tells it to who knows the names. */
export interface PageChange {
  /** Tells a page from the one before it in its frame. */
  page: number;
  /** How many of its changes were told before; with the first, the page begins anew, empty. */
  turn: number;
  splices: readonly Splice<TextBlock>[];
  /** Blocks that are now another part of the page, by their positions after the splices. */
  moved: readonly { at: number; region: Region; section: number }[];
  about: AboutPage;
}

/** What came of a change; null where the changes before it are not known, so that all must be told again. */
export type ChangeAnswer = { news: NamesNews | null } | null;

/** All names that are let through on the page as it now stands. */
export interface NamesNews {
  entities: readonly MentionedEntity[];
  /** In reading order: position of the block, offsets in its text, position in `entities`. */
  mentions: readonly (readonly [place: number, from: number, to: number, entity: number])[];
}

/** True for an answer as the background sends it: what is in it follows from the build they share. */
export function isChangeAnswer(value: unknown): value is ChangeAnswer {
  return value === null || (typeof value === 'object' && 'news' in value);
}
