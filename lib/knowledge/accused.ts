import type { Entity } from './schema';

/** True for a person who is only accused: shown on a page about the case, listed nowhere. */
export function isAccused(entity: Entity): boolean {
  return entity.person?.role === 'accused';
}
