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

/** Every run of so many words in a text, in lower case, without punctuation. */
export function runsOfWords(text: string, length: number): Set<string> {
  const words =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
  const runs = new Set<string>();
  for (let end = length; end <= words.length; end += 1) runs.add(words.slice(end - length, end).join(' '));
  return runs;
}

/** The first run of so many words that stands in both texts, in lower case; else undefined. */
export function copiedRun(text: string, source: string, length: number): string | undefined {
  const theirs = runsOfWords(source, length);
  return [...runsOfWords(text, length)].find((run) => theirs.has(run));
}
