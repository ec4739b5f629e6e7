import type { IndexEntity, IndexGroup, LibraryName } from '../knowledge/index-format';

/** Names that were asked for by their keys, with all that decides on them. */
export interface NameLoan {
  names: Record<string, LibraryName[]>;
  groups: Record<number, IndexGroup>;
  entities: Record<number, IndexEntity>;
}

/** True for a loan as the background sends it: what is in it follows from the build they share. */
export function isNameLoan(value: unknown): value is NameLoan {
  if (typeof value !== 'object' || value === null) return false;
  const { names, groups, entities } = value as Record<string, unknown>;
  return [names, groups, entities].every((part) => typeof part === 'object' && part !== null);
}
