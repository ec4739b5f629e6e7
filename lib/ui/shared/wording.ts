import type { Language } from '../../knowledge/vocabulary';
import type { CardMessageKey } from '../../languages/card-messages';
import type { ArgumentsOf } from '../../languages/messages';
import type { Wording } from '../../languages/wording';

/**
 * What the card says, and views that it shares with our pages. It is given no other messages;
 * what only pages say is said by `page-wording`.
 */
let current: Wording<CardMessageKey> | undefined;

/** Sets the language of this script's views. Comes before anything is drawn, and again where it changes. */
export function speak(wording: Wording<CardMessageKey>): void {
  current = wording;
}

export function say<Key extends CardMessageKey>(key: Key, ...values: ArgumentsOf<Key>): string {
  return spoken().say(key, ...values);
}

export function spokenLanguage(): Language {
  return spoken().lang;
}

function spoken(): Wording<CardMessageKey> {
  if (!current) throw new Error('No language is set: call speak() before anything is drawn.');
  return current;
}
