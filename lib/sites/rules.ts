import { hostAndParents } from './hosts';
import { siteKey } from './keys';
import { isQuietByDefault } from './quiet';

/** `quiet`: nobody switched it off, but pages of this kind are silent until somebody switches it on. */
export type Decision = 'on' | 'off' | 'quiet';

/**
 * What is stored for a host. A rule covers the subdomains, except `off-alone`: that is for a
 * host whose subdomains are other people's sites (`github.io`), which a page cannot know.
 */
export type Rule = 'on' | 'off' | 'off-alone';

/** The storage keys that bear on a host: its own and those of its parents, nearest first. */
export function ruleKeys(host: string): string[] {
  return hostAndParents(host).map(siteKey);
}

/**
 * Decides for a host. The nearest rule wins; without one, the default for its kind.
 * @param record what was read from storage under `ruleKeys(host)`; values that are no rule are ignored
 */
export function decide(host: string, record: Readonly<Record<string, unknown>>): Decision {
  const [own, ...parents] = ruleKeys(host).map((key) => record[key]);
  if (own === 'off-alone') return 'off';
  const rule = [own, ...parents].find((each) => each === 'on' || each === 'off');
  return rule ?? (isQuietByDefault(host) ? 'quiet' : 'on');
}

/** True for a value that is a rule. */
export function isRule(value: unknown): value is Rule {
  return value === 'on' || value === 'off' || value === 'off-alone';
}
