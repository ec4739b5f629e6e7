/**
 * Evidence of a claim in the text of its source: paragraphs are counted as the non-empty lines
 * of the text file, from 1, and known by the hash of their normalised text.
 */

/** Non-empty lines of a source text; `lines[0]` is paragraph 1. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** Form that is hashed: NFC, straight quotes and hyphens, white space folded and trimmed. Case is kept. */
export function normaliseParagraph(paragraph: string): string {
  return paragraph
    .normalize('NFC')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** SHA-256 of the normalised paragraph as 64 hex digits. */
export async function hashParagraph(paragraph: string): Promise<string> {
  const bytes = new TextEncoder().encode(normaliseParagraph(paragraph));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first run of so many words that stands in both texts, in lower case; else undefined. */
export function copiedRun(text: string, source: string, length: number): string | undefined {
  const words = wordsOf(text);
  const theirs = ` ${wordsOf(source).join(' ')} `;
  for (let start = 0; start + length <= words.length; start += 1) {
    const run = words.slice(start, start + length).join(' ');
    if (theirs.includes(` ${run} `)) return run;
  }
  return undefined;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  );
}
