import { getDomain } from 'tldts';

/**
 * The registrable domain by the Public Suffix List, its private part included: two sites on
 * `github.io` are two sites. Undefined for addresses, `localhost` and public suffixes themselves.
 */
export function registrableDomain(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}
