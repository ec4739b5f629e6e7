import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/knowledge/vocabulary';
import { allHighlightNames, highlightName } from '../../../lib/page/highlight-names';
import { ROOT } from '../../../scripts/data-files';

const NAMED = new Set(allHighlightNames());

describe('highlights', () => {
  it('all have a rule, and no rule is for any other', () => {
    const css = readFileSync(join(ROOT, 'lib/page/marks.css'), 'utf8');
    const ruled = new Set([...css.matchAll(/::highlight\(([^)]+)\)/g)].map(([, name]) => name));
    expect([...ruled].sort()).toEqual([...NAMED].sort());
  });

  it('are all cleared, whatever the reader had chosen', () => {
    for (const kind of KINDS) {
      for (const tone of ['on-light', 'on-dark', 'on-other'] as const) {
        for (const underline of ['by-kind', 'plain'] as const) {
          for (const strength of ['soft', 'normal', 'strong'] as const) {
            expect(NAMED).toContain(highlightName(kind, tone, { underline, strength }));
          }
        }
      }
    }
  });
});
