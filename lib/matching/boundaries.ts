/**
 * Text that only looks like prose: web addresses, e-mail addresses, handles, file names. A name
 * inside one is no mention.
 */

const ADDRESS = /:\/\/|^["'(<[]*www\.|@|_|\\|^\/|\/[^/]+\/|[?&=#].*[&=]/i;

/** True where the stretch of a text that holds the name is an address, a handle or a file name. */
export function isInAddress(text: string, from: number, to: number): boolean {
  let start = from;
  while (start > 0 && from - start < 200 && !/\s/.test(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && end - to < 200 && !/\s/.test(text.charAt(end))) end += 1;
  // A dot that runs on in small letters or digits is an address or a file; a full stop with the
  // space forgotten runs on with a capital.
  if (/^\.[a-z0-9]/.test(text.slice(to, to + 2))) return true;
  if (/[a-z0-9]\.$/i.test(text.slice(Math.max(start, from - 2), from)) && /[a-z]/.test(text.charAt(from))) {
    return true;
  }
  const surrounding = text.slice(start, from) + text.slice(to, end);
  return surrounding.length > 0 && ADDRESS.test(text.slice(start, end));
}
