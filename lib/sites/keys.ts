/** Storage key of "paused everywhere". */
export const PAUSED_KEY = 'paused';

const SITE_PREFIX = 'site:';

/**
 * Storage key of one host's rule. One key a host: a page reads only its own few, and a change
 * tells every tab no more than that one rule. Local files share the empty host.
 */
export function siteKey(host: string): string {
  return SITE_PREFIX + host;
}

/** The host that a storage key holds the rule of; undefined for any other key. */
export function hostOfKey(key: string): string | undefined {
  return key.startsWith(SITE_PREFIX) ? key.slice(SITE_PREFIX.length) : undefined;
}
