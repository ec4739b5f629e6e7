import type { Preferences } from '../../settings/preferences';

/** What a part of the options shows and changes. */
export interface Changing {
  preferences: Preferences;
  change(wanted: Partial<Preferences>): void;
}
