import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What may be put into a page or shown at a click, in bytes after gzip; 1 kB is 1,000 bytes.
 * The reader's is just above today's weight; its aim is 18 kB.
 */
export const BUDGETS: readonly Budget[] = [
  { what: 'look.js, on every page', limit: 6_000, files: () => ['look.js'] },
  { what: 'reader.js, where there is something to read', limit: 35_000, files: () => ['reader.js'] },
  { what: 'card.js, at the first card', limit: 20_000, files: () => ['card.js'] },
  { what: 'popup, all its files', limit: 60_000, files: (folder) => filesOfPage(folder, 'popup.html') },
];

export interface Budget {
  what: string;
  limit: number;
  /** The files that count, in the folder of a built extension. */
  files(folder: string): string[];
}

export interface Weight {
  what: string;
  limit: number;
  size: number;
}

/** How much of each budget a built extension uses. */
export function weigh(folder: string, budgets: readonly Budget[] = BUDGETS): Weight[] {
  return budgets.map(({ what, limit, files }) => ({
    what,
    limit,
    size: files(folder)
      .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
      .reduce((sum, size) => sum + size, 0),
  }));
}

/** A page and what it loads; the bundler names every script in the page, imported ones too. */
function filesOfPage(folder: string, page: string): string[] {
  const markup = readFileSync(join(folder, page), 'utf8');
  return [page, ...[...markup.matchAll(/(?:src|href)="\/([^"]+)"/g)].flatMap(([, file]) => file ?? [])];
}
