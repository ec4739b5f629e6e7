import { flatParent } from './dom-reader';

/** How an underline must look to be seen: by the background it stands on. */
export type Tone = 'on-light' | 'on-dark' | 'on-other';

const DEEPEST = 200;

/**
 * Tone for text in an element: from the nearest opaque background around it. A background that
 * cannot be read (a picture, an unusual colour space) or that is neither light nor dark gives
 * `on-other`, where the text's own colour is the one that is sure to be legible.
 * @param known answers for elements asked before, kept for one round of painting
 */
export function toneOf(element: Element | null, known: Map<Element, Tone>): Tone {
  const asked: Element[] = [];
  let tone: Tone | undefined;
  for (let current: Node | null = element; current instanceof Element; current = flatParent(current)) {
    tone = known.get(current) ?? toneOfBackground(getComputedStyle(current));
    asked.push(current);
    // Nobody stacks so many elements to be seen; asking all of them would take long.
    if (asked.length === DEEPEST) tone ??= 'on-other';
    if (tone) break;
  }
  tone ??= toneOfCanvas();
  for (const one of asked) known.set(one, tone);
  return tone;
}

function toneOfBackground({ backgroundColor, backgroundImage }: CSSStyleDeclaration): Tone | undefined {
  if (backgroundImage !== 'none') return 'on-other';
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(backgroundColor)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!numbers) return 'on-other';
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (alpha < 0.1) return undefined;
  if (alpha < 0.9) return 'on-other';
  const luminance = relativeLuminance(red, green, blue);
  if (luminance > 0.4) return 'on-light';
  return luminance < 0.1 ? 'on-dark' : 'on-other';
}

/** No background anywhere: the browser's own canvas, which follows the page's colour scheme. */
function toneOfCanvas(): Tone {
  const schemes = getComputedStyle(document.documentElement).colorScheme;
  const dark =
    /\bdark\b/.test(schemes) &&
    (!/\blight\b/.test(schemes) || matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'on-dark' : 'on-light';
}

/** Relative luminance, 0 to 1, of an sRGB colour (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export function relativeLuminance(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
