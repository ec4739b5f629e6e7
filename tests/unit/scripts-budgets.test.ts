import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/knowledge/vocabulary';
import { cardMessages } from '../../lib/languages/card-messages';
import { loadMessages } from '../../lib/languages/load';
import { weigh } from '../../scripts/budgets';

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('weighs each script and the card’s words alone, and the popup with all that it loads', async () => {
  const page = '<script src="/chunks/a.js"></script><link href="/assets/a.css">';
  const files = {
    'look.js': 'look()',
    'reader.js': 'read()',
    'card.js': 'show()',
    'popup.html': page,
    'chunks/a.js': 'open()',
    'assets/a.css': 'b{}',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const size = (text: string) => gzipSync(text, { level: 9 }).length;
  const words = await Promise.all(
    LANGUAGES.map(async (lang) => size(JSON.stringify(cardMessages(await loadMessages(lang))))),
  );
  expect((await weigh(folder)).map((weight) => weight.size)).toEqual([
    size('look()'),
    size('read()'),
    size('show()'),
    Math.max(...words),
    size(page) + size('open()') + size('b{}'),
  ]);
});
