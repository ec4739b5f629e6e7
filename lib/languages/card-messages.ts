import type { MessageKey, Messages } from './messages';

/** All that the card says. It stands in other people's pages, so it is given these and no more. */
const SECTIONS = [
  'card',
  'status',
  'standing',
  'defence',
  'final',
  'claim',
  'figure',
  'source',
  'entity',
  'citation',
  'site',
] as const;

type Section = (typeof SECTIONS)[number];
export type CardMessageKey = Extract<MessageKey, `${Section}.${string}`>;
export type CardMessages = Pick<Messages, CardMessageKey>;

/** The messages that the card is given. */
export function cardMessages(all: Messages): CardMessages {
  const own = Object.entries(all).filter(([key]) => isOfCard(key));
  return Object.fromEntries(own) as CardMessages;
}

function isOfCard(key: string): boolean {
  return SECTIONS.some((section) => key.startsWith(`${section}.`));
}
