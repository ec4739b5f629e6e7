/** What a message says for each plural category of its language (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * A pattern with `{placeholders}`. Where a number decides the form, one pattern for each plural
 * category; the number is then called `{count}`.
 */
export type Message = string | PluralForms;

/** Messages by key; the part of the key before the first dot is its section. */
export type Catalogue = Readonly<Record<string, Message>>;

/** The same messages in another language: no key more, no key less, plurals where there are plurals. */
export type Translated<Source extends Catalogue> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : PluralForms;
};
