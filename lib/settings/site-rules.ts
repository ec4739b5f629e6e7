import { normaliseHost } from '../sites/hosts';
import { hostOfKey, siteKey } from '../sites/keys';
import { isRule, type Rule } from '../sites/rules';
import type { StorageArea } from './store';

/** A site that the reader switched, and how. Local files have the empty host. */
export interface SiteRule {
  host: string;
  rule: Rule;
}

/** Every rule that is kept, by name of the site. What is no rule is left out. Rejects where storage does. */
export async function allSiteRules(local: StorageArea): Promise<SiteRule[]> {
  const stored = await local.get(null);
  return Object.entries(stored)
    .flatMap(([key, rule]) => {
      const host = hostOfKey(key);
      return host !== undefined && isRule(rule) ? [{ host, rule }] : [];
    })
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** Adds rules, in one step; a rule for the same site is replaced, all others stay. Rejects where storage does. */
export async function putSiteRules(local: StorageArea, rules: readonly SiteRule[]): Promise<void> {
  await local.set(Object.fromEntries(rules.map(({ host, rule }) => [siteKey(host), rule])));
}

/** Forgets a site's rule. Rejects where storage does. */
export async function removeSiteRule(local: StorageArea, host: string): Promise<void> {
  await local.remove([siteKey(host)]);
}

/** True for a change of storage that concerns any site's rule. */
export function touchesSiteRules(changes: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(changes).some((key) => hostOfKey(key) !== undefined);
}

/** How a file of rules says what it is. */
const FORMAT = 'backgrounder-sites';
const VERSION = 1;

/** Local files have no host; in a file of rules they need a name. */
const LOCAL_FILES = 'file:';

/** What is wrong with a file of rules; the sentences are made where they are shown. */
export type FileProblem =
  | { what: 'not-json' | 'not-ours' | 'newer' }
  | { what: 'host'; host: string }
  | { what: 'rule'; host: string; value: string };

/** The text of a file that holds rules, for `readSiteRules`. */
export function writeSiteRules(rules: readonly SiteRule[]): string {
  const sites = Object.fromEntries(rules.map(({ host, rule }) => [host === '' ? LOCAL_FILES : host, rule]));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, sites }, undefined, 2)}\n`;
}

/** The rules in a file, or all that is wrong with it: nothing is taken from a file that is wrong anywhere. */
export function readSiteRules(text: string): { rules: SiteRule[] } | { problems: FileProblem[] } {
  const file = parse(text);
  if (file === undefined) return { problems: [{ what: 'not-json' }] };
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.sites) || typeof file.version !== 'number')
    return { problems: [{ what: 'not-ours' }] };
  if (file.version > VERSION) return { problems: [{ what: 'newer' }] };
  const rules: SiteRule[] = [];
  const problems: FileProblem[] = [];
  for (const [name, rule] of Object.entries(file.sites)) {
    const host = name === LOCAL_FILES ? '' : normaliseHost(name);
    if (host !== '' && !isHost(host)) problems.push({ what: 'host', host: name });
    else if (!isRule(rule)) problems.push({ what: 'rule', host: name, value: JSON.stringify(rule) });
    else rules.push({ host, rule });
  }
  return problems.length > 0 ? { problems } : { rules };
}

/** What taking rules over would come to. */
export function compareSiteRules(
  before: readonly SiteRule[],
  rules: readonly SiteRule[],
): { added: number; changed: number } {
  const known = new Map(before.map(({ host, rule }) => [host, rule]));
  const added = rules.filter(({ host }) => !known.has(host)).length;
  const same = rules.filter(({ host, rule }) => known.get(host) === rule).length;
  return { added, changed: rules.length - added - same };
}

/** True for a host as an address writes it. */
function isHost(text: string): boolean {
  const address = `http://${text}/`;
  return URL.canParse(address) && new URL(address).hostname === text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
