import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromWhereTheyStand, UsageError } from './command';
import { ROOT } from './data-files';
import type { Answer } from './driver/sites';
import { readTextFile } from './page-file';

/** A page to show: on the web, or served from here. */
export interface ShownPage {
  url: string;
  /** What our own server answers at the address; absent for a page on the web. */
  answer?: Answer;
}

const MARKUP_TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xht': 'application/xhtml+xml',
};

/**
 * The page that somebody names on the command line: a web address or a file; the demo story
 * where nothing is named.
 * @throws UsageError or Error that says what is wrong with it
 */
export function shownPage(named?: string): ShownPage {
  if (named === undefined) {
    const body = readFileSync(join(ROOT, 'docs/demo/story.html'));
    return { url: 'http://www.harbour-courier.example/courts/harbour-case', answer: { body } };
  }
  if (/^https?:\/\//i.test(named)) {
    if (URL.canParse(named)) return { url: named };
    throw new UsageError(`${named}: is no valid web address.`);
  }
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(named)?.[1]?.toLowerCase();
  if (scheme === 'file') return filePage(fileURLToPath(named));
  if (scheme !== undefined) {
    throw new UsageError(
      `${named}: pages of this kind cannot be annotated; give an http(s) address or a file.`,
    );
  }
  return filePage(fromWhereTheyStand(named));
}

function filePage(file: string): ShownPage {
  const name = basename(file);
  const url = `http://page.example/${encodeURIComponent(name)}`;
  const extension = extname(file).toLowerCase();
  const type = MARKUP_TYPES[extension];
  const text = readTextFile(file);
  if (extension === '.txt') return { url, answer: { body: textPage(text, name) } };
  if (!type)
    throw new UsageError(`${file}: is neither .html, .htm, .xhtml nor .txt; rename it, or save it as one.`);
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    // A saved page shows what its scripts made of it; run again, they would only break it.
    'content-security-policy': "script-src 'none'",
  };
  return { url, answer: { body: text, headers } };
}

function textPage(text: string, name: string): string {
  const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(name)}</title>
<style>
  :root { color-scheme: light dark }
  body { max-width: 40rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.15rem/1.6 Georgia, "Liberation Serif", serif }
</style>
<main>${paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`).join('\n')}</main>`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
