import type { MatcherIndex } from '../knowledge/index-format';
import { spellOut } from '../knowledge/names';
import { fold } from './fold';

/** Characters that could hide a name from a plain search: invisible ones and combining marks. */
const HIDING = /[\p{Default_Ignorable_Code_Point}\p{M}]/u;

/**
 * The cheap look that decides whether a page is worth reading: is there any strong name in its
 * text? It errs on the side of yes; the matcher decides.
 */
export function createGate(index: MatcherIndex): (text: string) => boolean {
  const forms = new Set<string>();
  for (const { evidence, names } of index.groups) {
    if (evidence !== 'strong') continue;
    for (const name of names.flatMap(spellOut)) {
      forms.add(asPattern(name.toLowerCase()));
      forms.add(asPattern(fold(name).text));
    }
  }
  if (forms.size === 0) return () => false;
  const pattern = new RegExp([...forms].join('|'), 'i');
  return (text) => pattern.test(text) || (HIDING.test(text) && pattern.test(fold(text).text));
}

/** Whatever stands between two words of a name may be anything but a letter here. */
function asPattern(name: string): string {
  return (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join('[^a-z]{1,40}?');
}
