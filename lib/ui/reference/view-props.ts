import type { RefObject } from 'preact';
import type { Filter } from './address';
import type { Whole } from './whole';

/** What every view over the whole is given. */
export interface ViewProps {
  whole: Whole;
  filter: Filter;
  change(filter: Filter): void;
  /** Given its heading, so that the focus can be put there. */
  heading: RefObject<HTMLHeadingElement | null>;
}
