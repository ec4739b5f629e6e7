import { hostAndParents, isAddress, normaliseHost } from './hosts';
import { siteKey } from './keys';
import { decide, type Rule } from './rules';

/** What to write so that a switch does what it says, and whom it concerns. */
export interface Flip {
  set: Record<string, Rule>;
  remove: string[];
  /** The widest host it acts on, for "off on example.com". */
  site: string;
}

/**
 * The fewest changes that switch the extension on or off for a host. Nothing above the
 * registrable domain is written or removed.
 * @param registrable the host's registrable domain; undefined where it has none
 * @param record what was read from storage under `ruleKeys(host)`
 */
export function flipTo(
  on: boolean,
  host: string,
  registrable: string | undefined,
  record: Readonly<Record<string, unknown>>,
): Flip {
  const own = normaliseHost(host);
  const path = hostAndParents(own);
  const reach = registrable === undefined ? 0 : path.indexOf(normaliseHost(registrable));
  const ours = path.slice(0, Math.max(reach, 0) + 1);
  const isAgainst = (rule: unknown): boolean => (on ? rule === 'off' || rule === 'off-alone' : rule === 'on');
  const against = ours.filter((each) => isAgainst(record[siteKey(each)]));
  const remove = against.map(siteKey);
  const left = Object.fromEntries(Object.entries(record).filter(([key]) => !remove.includes(key)));
  if ((decide(own, left) === 'on') === on) return { set: {}, remove, site: against.at(-1) ?? own };
  // Switching off means the whole site; switching on against a default means this host alone.
  const site = on ? own : (ours.at(-1) ?? own);
  const key = siteKey(site);
  return {
    set: { [key]: on ? 'on' : offRule(own, registrable) },
    remove: remove.filter((each) => each !== key),
    site,
  };
}

/** A public suffix with a page of its own must not take the sites under it along. */
function offRule(host: string, registrable: string | undefined): Rule {
  const isSuffix = registrable === undefined && host.includes('.') && !isAddress(host);
  return isSuffix ? 'off-alone' : 'off';
}
