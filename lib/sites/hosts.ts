const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** True for a host that is an address, as a URL's `hostname` writes it: `10.0.0.1`, `[::1]`. */
export function isAddress(host: string): boolean {
  return host.startsWith('[') || IPV4.test(host);
}

/** One spelling a host: lower case, without the root's dot. */
export function normaliseHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

/** The host and every parent of it, nearest first. An address has no parents. */
export function hostAndParents(host: string): string[] {
  const own = normaliseHost(host);
  if (isAddress(own)) return [own];
  const labels = own.split('.');
  return labels.map((_, depth) => labels.slice(depth).join('.'));
}
