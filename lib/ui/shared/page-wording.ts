import type { ArgumentsOf, MessageKey } from '../../languages/messages';
import type { Wording } from '../../languages/wording';
import { speak } from './wording';

/** Everything that our own pages say. */
let current: Wording | undefined;

/** Sets the language of a page of ours. Comes before anything is drawn, and again where it changes. */
export function speakOnPage(wording: Wording): void {
  current = wording;
  speak(wording);
}

export function say<Key extends MessageKey>(key: Key, ...values: ArgumentsOf<Key>): string {
  if (!current) throw new Error('No language is set: call speakOnPage() before anything is drawn.');
  return current.say(key, ...values);
}
