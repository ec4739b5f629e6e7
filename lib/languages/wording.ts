import type { Language } from '../knowledge/vocabulary';
import type { Message } from './message';
import type { ArgumentsOf, MessageKey, Messages } from './messages';

/** British English; the other languages have no region that we would prefer. */
export function localeOf(lang: Language): string {
  return lang === 'en' ? 'en-GB' : lang;
}

/** The interface in one language. */
export class Wording<Key extends MessageKey = MessageKey> {
  readonly lang: Language;
  readonly #messages: Pick<Messages, Key>;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;

  constructor(lang: Language, messages: Pick<Messages, Key>) {
    this.lang = lang;
    this.#messages = messages;
    this.#plural = new Intl.PluralRules(localeOf(lang));
    this.#number = new Intl.NumberFormat(localeOf(lang));
  }

  /** A message with its placeholders filled in. */
  say<K extends Key>(key: K, ...[values]: ArgumentsOf<K>): string {
    const given: Readonly<Record<string, string | number>> = values ?? {};
    return this.#pattern(this.#messages[key], given.count).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = given[name];
      return typeof value === 'number' ? this.#number.format(value) : String(value);
    });
  }

  #pattern(message: Message, count: string | number | undefined): string {
    if (typeof message === 'string') return message;
    return message[this.#plural.select(Number(count))] ?? message.other;
  }
}
