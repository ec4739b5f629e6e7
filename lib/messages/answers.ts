import type { EntityCard } from '../knowledge/card';
import { LANGUAGES, type Language } from '../knowledge/vocabulary';
import type { CardMessages } from '../languages/card-messages';

/**
 * Guards for answers that arrive in a page, written by hand to keep what is put into pages
 * small. Extension pages validate with the schemas instead.
 */

/** True for a card as the background sends it: the fields that a view cannot do without. */
export function isEntityCard(value: unknown): value is EntityCard {
  if (typeof value !== 'object' || value === null) return false;
  const card = value as Record<string, unknown>;
  const texts = [card.id, card.kind, card.name, card.label, card.summary, card.checkedOn];
  const lists = [card.claims, card.figures, card.events, card.related, card.sources];
  return texts.every((text) => typeof text === 'string') && lists.every(Array.isArray);
}

/** What the card says, and in which language. */
export interface CardWording {
  lang: Language;
  messages: CardMessages;
}

/** True for a wording as the background sends it: which messages there are follows from the build they share. */
export function isCardWording(value: unknown): value is CardWording {
  if (typeof value !== 'object' || value === null) return false;
  const { lang, messages } = value as Record<string, unknown>;
  return LANGUAGES.some((each) => each === lang) && typeof messages === 'object' && messages !== null;
}

/** The site that a status speaks of, where it names one. */
export function siteOf(status: unknown): string | undefined {
  if (typeof status !== 'object' || status === null || !('site' in status)) return undefined;
  return typeof status.site === 'string' && status.site !== '' ? status.site : undefined;
}
