/** Extension stores: browsers keep extensions out, and say nothing about it. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore([/?#]|$)/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons([/?#]|$)/,
];

/** True for an address whose page may be annotated, as far as an address can tell. */
export function isAnnotatable(url: string): boolean {
  return isPage(url) && !STORES.some((store) => store.test(url));
}

/** True for a page on the web or a file, as against the browser's own pages and those of extensions. */
export function isPage(url: string): boolean {
  return /^(?:https?|file):/i.test(url);
}

/** The host that site rules know an annotatable page by. Local files share the empty host. */
export function hostOf(url: string): string {
  return parse(url)?.hostname ?? '';
}

/** Only a hint: what a file is, its address does not decide. */
export function looksLikePdf(url: string): boolean {
  return parse(url)?.pathname.toLowerCase().endsWith('.pdf') ?? false;
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
