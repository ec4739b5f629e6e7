import { searchable } from './bare-letters';

/** Characters to either side of a hint that tell whether it is one. */
const AROUND = 200;

/**
 * The cheap look at a text: where it may hold a certain name, the words around that place, and
 * once where places are near each other. It errs on the side of yes; `createGate` tells. None is
 * left out however many there are, as any may be the only one that holds.
 * @param pattern finds all strong names; its source, as `hintPatternOf` gives it
 */
export function createHints(pattern: string): (text: string) => string[] {
  const hint = new RegExp(pattern, 'g');
  return (text) => {
    const form = searchable(text);
    // So far may a place in the text be from the same place in the other form.
    const reach = AROUND + Math.abs(text.length - form.length);
    const found: [number, number][] = [];
    hint.lastIndex = 0;
    while (hint.test(form)) {
      const from = Math.max(0, hint.lastIndex - reach);
      const to = hint.lastIndex + reach;
      const last = found.at(-1);
      if (last && from <= last[1]) last[1] = to;
      else found.push([from, to]);
    }
    return found.map((place) => text.slice(...place));
  };
}
