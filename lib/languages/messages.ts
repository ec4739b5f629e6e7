import type { en } from './en';
import type { Message, Translated } from './message';

type English = typeof en;
export type MessageKey = keyof English;
export type Messages = Translated<English>;

type Placeholders<M extends Message> = M extends string ? NamesIn<M> : NamesIn<M[keyof M]> | 'count';
type NamesIn<Pattern> = Pattern extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What a message wants to be told; numbers are written as the language writes them. */
export type ValuesOf<Key extends MessageKey> = {
  [Name in Placeholders<English[Key]>]: Name extends 'count' ? number : string | number;
};
/** As the last arguments of a function: none where the message has no placeholder. */
export type ArgumentsOf<Key extends MessageKey> = keyof ValuesOf<Key> extends never ? [] : [ValuesOf<Key>];
