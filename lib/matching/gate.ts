import type { GateGroup } from '../knowledge/index-format';
import { spellOut } from '../knowledge/names';
import { fold } from './fold';

/** Characters that could hide a name from a plain search: invisible ones and combining marks. */
const HIDING = /[\p{Default_Ignorable_Code_Point}\p{M}]/u;

/**
 * The cheap look that decides whether a page is worth reading: is there any strong name in its
 * text? It errs on the side of yes; the matcher decides.
 * @param strong the strong groups of an index
 */
export function createGate(strong: readonly GateGroup[]): (text: string) => boolean {
  const forms = new Set<string>();
  for (const { names, beside } of strong) {
    const words = beside?.flatMap(waysToWrite).join('|');
    for (const name of names.flatMap(spellOut).flatMap(waysToWrite)) {
      const after = `[^a-z]{1,6}?(?:${words})`;
      const before = `(?<=(?:${words})[a-z]{0,20}[^a-z]{1,6}${name})`;
      forms.add(words === undefined ? name : `${name}(?:${after}|${before})`);
    }
  }
  if (forms.size === 0) return () => false;
  const pattern = new RegExp([...forms].join('|'), 'i');
  return (text) => pattern.test(text) || (HIDING.test(text) && pattern.test(fold(text).text));
}

/** A name as patterns: as it is written, and folded. */
function waysToWrite(name: string): string[] {
  return [...new Set([asPattern(name.toLowerCase()), asPattern(fold(name).text)])];
}

/** Whatever stands between two words of a name may be anything but a letter here. */
function asPattern(name: string): string {
  return (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join('[^a-z]{1,40}?');
}
