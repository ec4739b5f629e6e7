import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: typeof import('axe-core');

/** Violations of accessibility rules on a page, each as "rule: what is wrong, where". */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE}; undefined`);
  const results: AxeResults = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}, ${target.join(' ')}: ${failureSummary}`),
  );
}
