import type { EntityCard } from '../knowledge/card';

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

/** The site that a status speaks of, where it names one. */
export function siteOf(status: unknown): string | undefined {
  if (typeof status !== 'object' || status === null || !('site' in status)) return undefined;
  return typeof status.site === 'string' && status.site !== '' ? status.site : undefined;
}
