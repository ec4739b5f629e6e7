import * as v from 'valibot';
import { isPartialDate, PARTIAL_DATE } from './dates';

/** Fields that the shapes of entities and of sources have in common. */

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by single hyphens, such as "sky-ecc"'),
);
export const date = v.pipe(
  v.string(),
  v.regex(PARTIAL_DATE, 'must be a date written 2020, 2020-07 or 2020-07-02, in quotes'),
  v.check(isPartialDate, 'must be a day that exists'),
);
export const names = v.pipe(v.array(text), v.minLength(1, 'needs at least one name'));
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits'));
export const paragraph = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(1, 'counts from 1'),
);
