import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../lib/knowledge/vocabulary';
import { cardMessages } from '../lib/languages/card-messages';
import { loadMessages } from '../lib/languages/load';

/**
 * What may be put into a page or shown at a click, in bytes after gzip; 1 kB is 1,000 bytes.
 */
export const BUDGETS: readonly Budget[] = [
  { what: 'look.js, on every page', limit: 5_000, files: () => ['look.js'] },
  { what: 'reader.js, where there is something to read', limit: 18_000, files: () => ['reader.js'] },
  { what: 'card.js, at the first card', limit: 20_000, files: () => ['card.js'] },
  { what: 'its words, with it', limit: 1_200, files: () => [], data: longestWording },
  { what: 'popup, all its files', limit: 60_000, files: (folder) => filesOfPage(folder, 'popup.html') },
];

export interface Budget {
  what: string;
  limit: number;
  /** The files that count, in the folder of a built extension. */
  files(folder: string): string[];
  /** What is sent beside the files. */
  data?(): Promise<string>;
}

export interface Weight {
  what: string;
  limit: number;
  size: number;
}

/** How much of each budget a built extension uses. */
export async function weigh(folder: string, budgets: readonly Budget[] = BUDGETS): Promise<Weight[]> {
  return Promise.all(
    budgets.map(async ({ what, limit, files, data }) => ({
      what,
      limit,
      size: [...files(folder).map((file) => readFileSync(join(folder, file))), (await data?.()) ?? '']
        .map(compressedSize)
        .reduce((sum, size) => sum + size, 0),
    })),
  );
}

function compressedSize(contents: Buffer | string): number {
  return contents.length === 0 ? 0 : gzipSync(contents, { level: 9 }).length;
}

/** The card is sent one language; the one with most to send counts. */
async function longestWording(): Promise<string> {
  const all = await Promise.all(
    LANGUAGES.map(async (lang) => JSON.stringify(cardMessages(await loadMessages(lang)))),
  );
  return all.reduce((longest, wording) =>
    compressedSize(wording) > compressedSize(longest) ? wording : longest,
  );
}

/** A page and what it loads; the bundler names every script in the page, imported ones too. */
function filesOfPage(folder: string, page: string): string[] {
  const markup = readFileSync(join(folder, page), 'utf8');
  return [page, ...[...markup.matchAll(/(?:src|href)="\/([^"]+)"/g)].flatMap(([, file]) => file ?? [])];
}
