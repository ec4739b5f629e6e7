import { searchable } from './bare-letters';
import { patternOf } from './keys';

/** Characters to either side of a hint that tell whether it is one. */
const AROUND = 200;
/** So many are enough to tell by. */
const MOST = 30;

/**
 * The cheap look at a text: where it may hold a certain name, the words around that place. It errs
 * on the side of yes; `createGate` tells.
 * @param keys of all strong names, as `hintsOf` gives them, parted by commas
 */
export function createHints(keys: string): (text: string) => string[] {
  const pattern = patternOf(keys.split(','));
  return (text) => {
    const form = searchable(text);
    // So far may a place in the text be from the same place in the other form.
    const shift = Math.abs(text.length - form.length);
    const found = new Set<string>();
    pattern.lastIndex = 0;
    while (found.size < MOST && pattern.test(form)) {
      const at = pattern.lastIndex;
      found.add(text.slice(Math.max(0, at - AROUND - shift), at + AROUND + shift));
    }
    return [...found];
  };
}
