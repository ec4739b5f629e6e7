import type { TextBlock } from './block';

/** A line this long is a paragraph even where it ends without a full stop. */
const HEADING_LENGTH = 110;

/**
 * Plain text as blocks: paragraphs parted by empty lines, or single lines where there is no
 * empty line. A short line without an end mark, followed by more, counts as a heading.
 * Returns the blocks with their offsets in the text.
 */
export function readPlainText(text: string): (TextBlock & { start: number })[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*(?:\n[^\S\n]*)+/g : /\n/g;
  const blocks: (TextBlock & { start: number })[] = [];
  let section = 0;
  let start = 0;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    if (/\S/.test(raw)) {
      const heading = isHeading(raw) && end < text.length;
      if (heading) section += 1;
      blocks.push({ text: raw, start, region: heading ? 'heading' : 'body', section, links: [] });
    }
  };
  for (const { index, 0: gap } of text.matchAll(separator)) {
    add(index);
    start = index + gap.length;
  }
  add(text.length);
  return blocks;
}

function isHeading(paragraph: string): boolean {
  const line = paragraph.trim();
  return line.length <= HEADING_LENGTH && !/\n/.test(line) && !/[.!?…:;,]["'”’»)\]]*$/.test(line);
}
