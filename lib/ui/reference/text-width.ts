/** The same as in the style sheet. */
const FONT = '12px system-ui, "Segoe UI", "Liberation Sans", sans-serif';
/** As wide as most letters, where nothing can be measured. */
const LETTER = 7;

const pen = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** Width in pixels of a text as drawings write it, with a little room around it. */
export function widthOf(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  if (pen) pen.font = FONT;
  const width = (pen?.measureText(text).width ?? text.length * LETTER) + 4;
  widths.set(text, width);
  return width;
}
