import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../scripts/command';
import { readTextFile } from '../../scripts/page-file';
import { paragraphs, sentence } from './prose';
import { pick, type Random, randomFrom } from './random';

/** A page to measure on. */
export interface BenchPage {
  name: string;
  html: string;
  /** Characters of text for a made-up page, of mark-up for a recorded one. */
  size: number;
}

/** A made-up page of about so many characters of text, with names in it where some are given. */
export function madeUpPage(size: number, names: readonly string[] = []): BenchPage {
  const random = randomFrom(size);
  const blocks = paragraphs(random, size, names).map((text, place) => {
    const heading = place % 4 === 0 ? `<h2>${sentence(random).slice(0, 40)}</h2>\n` : '';
    return `${heading}<p>${place % 3 === 0 ? withInlineMarkup(text, random) : text}</p>`;
  });
  return { name: `made up, ${sizeText(size)}`, size, html: documentOf(blocks.join('\n'), random) };
}

/** A made-up page of so many sections, each with a paragraph that holds a painted name and one that holds none. */
export function sectionedPage(sections: number, names: readonly string[]): string {
  const random = randomFrom(sections);
  const blocks = Array.from({ length: sections }, (_, place) => {
    const texts = Array.from({ length: 6 }, () => sentence(random));
    return `<h2>Part ${place + 1}</h2>
<p class="named">${sentence(random, names[place % names.length])} ${texts.slice(0, 3).join(' ')}</p>
<p class="plain">${texts.slice(3).join(' ')}</p>`;
  });
  return documentOf(blocks.join('\n'), random);
}

/**
 * Recorded pages, by name.
 * @throws UsageError where the folder holds none
 */
export function recordedPages(folder: string): BenchPage[] {
  let files: string[];
  try {
    files = readdirSync(folder).filter((name) => /\.x?html?$/i.test(name));
  } catch {
    throw new UsageError(`${folder}: is no folder that can be read.`);
  }
  if (files.length === 0) throw new UsageError(`${folder}: holds no .html file.`);
  return files.sort().map((name) => {
    const html = readTextFile(join(folder, name));
    return { name, html, size: html.length };
  });
}

/** The same page with a sentence after its first paragraph, so that there is something to annotate. */
export function withSentence({ name, html, size }: BenchPage, text: string): BenchPage {
  const [end] = /<\/p\s*>/i.exec(html) ?? [];
  const added = `<p>${text}</p>`;
  return { name, size, html: end === undefined ? html + added : html.replace(end, end + added) };
}

export function sizeText(size: number): string {
  return size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} KB`;
}

function withInlineMarkup(text: string, random: Random): string {
  const words = text.split(' ');
  const at = Math.floor(random() * (words.length - 12));
  const [before, linked, between, bold, after] = [
    words.slice(0, at),
    words.slice(at, at + 3),
    words.slice(at + 3, at + 8),
    words.slice(at + 8, at + 9),
    words.slice(at + 9),
  ].map((part) => part.join(' '));
  const tag = pick(['b', 'em', 'span'], random);
  return `${before} <a href="#">${linked}</a> ${between} <${tag}>${bold}</${tag}> ${after}`;
}

function documentOf(story: string, random: Random): string {
  const links = Array.from({ length: 12 }, () => `<li><a href="#">${sentence(random).slice(0, 18)}</a></li>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Made up</title>
<style>body { font: 16px/1.5 sans-serif } main { max-width: 40rem; margin: auto }</style></head>
<body><nav><ul>${links.join('')}</ul></nav>
<main><article><h1>${sentence(random)}</h1>
${story}
</article></main>
<footer><p>${sentence(random)}</p></footer></body></html>`;
}
