import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileIndex } from '../../../lib/knowledge/compile';
import { catalogueOf } from '../../../lib/matching/name-catalogue';
import { NameLibrary } from '../../../lib/matching/name-library';
import { createGate } from '../../../lib/matching/strong-names';
import { bundledMatcher } from '../../../scripts/annotations';
import { loadKnowledge } from '../../../scripts/data-files';
import { pageOfMarkup } from '../../../scripts/page-file';
import { madeUpNames, paintedNames } from '../../bench/names';
import { madeUpPage, recordedPages, sectionedPage, withSentence } from '../../bench/pages';

const matcher = bundledMatcher();
const mentionsOn = (html: string) => matcher.read(pageOfMarkup(html)).mentions.length;
const proseOf = (html: string) =>
  pageOfMarkup(html)
    .blocks.map(({ text }) => text)
    .join(' ');

it('made-up pages are the same each time, as long as asked for, and with names or without', () => {
  const named = madeUpPage(20_000, paintedNames());
  expect(madeUpPage(20_000, paintedNames())).toEqual(named);
  expect(proseOf(named.html).length).toBeGreaterThan(19_000);
  expect(proseOf(named.html).length).toBeLessThan(24_000);
  expect(mentionsOn(named.html)).toBeGreaterThan(20);
  // Not even by the chance of two words side by side.
  const holdsStrong = createGate(new NameLibrary(catalogueOf(compileIndex(loadKnowledge()))));
  expect(holdsStrong(proseOf(madeUpPage(1_000_000).html))).toBe(false);
  expect(mentionsOn(sectionedPage(30, paintedNames()))).toBeGreaterThanOrEqual(30);
});

it('made-up names are all different, and more of them begin with the same', () => {
  const names = madeUpNames(5000);
  expect(new Set(names).size).toBe(5000);
  expect(names.slice(0, 60)).toEqual(madeUpNames(60));
});

it('recorded pages are read by name, and a sentence goes after their first paragraph', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  try {
    expect(() => recordedPages(folder)).toThrow(/holds no \.html file/);
    expect(() => recordedPages(join(folder, 'gone'))).toThrow(/is no folder/);
    writeFileSync(join(folder, 'b.html'), '<p>One</p><p>Two</p>');
    writeFileSync(join(folder, 'a.html'), 'Bare');
    const pages = recordedPages(folder).map((page) => withSentence(page, 'Ours.'));
    expect(pages.map(({ name, html }) => `${name}: ${html}`)).toEqual([
      'a.html: Bare<p>Ours.</p>',
      'b.html: <p>One</p><p>Ours.</p><p>Two</p>',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
