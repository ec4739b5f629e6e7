import type { GateGroup } from '../knowledge/index-format';
import { spellOut } from '../knowledge/names';
import { fold } from './fold';

/** Characters that could hide a name from a plain search: invisible ones and combining marks. */
const HIDING = /[\p{Default_Ignorable_Code_Point}\p{M}]/u;

/** Between a name and the word that it counts beside: a space, a quote, an "and of". */
const BESIDE = '[^a-z]{1,6}(?:[a-z]{1,4}[^a-z]{1,4}){0,2}';

/**
 * The cheap look that decides whether a page is worth reading: is there any strong name in its
 * text? It errs on the side of yes; the matcher decides.
 * @param strong the strong groups of an index
 */
export function createGate(strong: readonly GateGroup[]): (text: string) => boolean {
  const byBeginning = new Map<string, Set<string>>();
  for (const { names, beside } of strong) {
    const words = beside?.flatMap(waysToWrite).join('|');
    for (const name of names.flatMap(spellOut).flatMap(waysToWrite)) {
      const after = `${BESIDE}(?:${words})`;
      const before = `(?<=(?:${words})[a-z]{0,20}${BESIDE}${name})`;
      const beginning = /^[^[]{1,3}/.exec(name)?.[0] ?? '';
      const forms = byBeginning.get(beginning) ?? new Set();
      byBeginning.set(beginning, forms.add(words === undefined ? name : `${name}(?:${after}|${before})`));
    }
  }
  // One pattern of all names would be tried at every character: seconds on a long page.
  const marks = new Uint8Array(65536);
  const patterns = new Map<string, RegExp>();
  for (const [beginning, forms] of byBeginning) {
    marks[markOf(beginning, 0, beginning.length)] = 1;
    patterns.set(beginning, new RegExp([...forms].join('|'), 'y'));
  }
  const lengths = [...new Set([...byBeginning.keys()].map(({ length }) => length))];

  const holds = (lower: string): boolean => {
    for (let at = 0; at < lower.length; at += 1) {
      for (const length of lengths) {
        if (marks[markOf(lower, at, length)] === 0) continue;
        const pattern = patterns.get(lower.slice(at, at + length));
        if (!pattern) continue;
        pattern.lastIndex = at;
        if (pattern.test(lower)) return true;
      }
    }
    return false;
  };
  return (text) => holds(text.toLowerCase()) || (HIDING.test(text) && holds(fold(text).text));
}

function markOf(text: string, at: number, length: number): number {
  let mark = 0;
  for (let next = at; next < at + length; next += 1) mark = (mark * 41 + text.charCodeAt(next)) & 65535;
  return mark;
}

/** A name as patterns: as it is written, and folded. */
function waysToWrite(name: string): string[] {
  return [...new Set([asPattern(name.toLowerCase()), asPattern(fold(name).text)])];
}

/** Whatever stands between two words of a name may be anything but a letter here. */
function asPattern(name: string): string {
  return (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join('[^a-z]{1,40}?');
}
