import { hostAndParents } from '../sites/hosts';
import { hostOfKey, PAUSED_KEY } from '../sites/keys';

/**
 * Which pages a change of storage may concern.
 * @param keys the keys that changed
 * @returns a test on a page's host; undefined where no setting changed
 */
export function concernedHosts(keys: readonly string[]): ((host: string) => boolean) | undefined {
  if (keys.includes(PAUSED_KEY)) return () => true;
  const changed = new Set(keys.flatMap((key) => hostOfKey(key) ?? []));
  if (changed.size === 0) return undefined;
  return (host) => hostAndParents(host).some((each) => changed.has(each));
}
