import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { knowledgePlugin } from '../../scripts/knowledge-plugin';

/** The global through which a page's script offers its exports to tests. */
const GLOBAL = 'subject';

const bundles = new Map<string, Promise<string>>();

/**
 * Puts a TypeScript module of ours, bundled, into a page; its exports are there as `subject`.
 * No element is added, and the page's content security policy does not matter.
 * @param module address of the module, from `new URL('./module.ts', import.meta.url)`
 */
export async function addPageScript(page: Page, module: URL): Promise<void> {
  const entry = fileURLToPath(module);
  const known = bundles.get(entry) ?? bundleScript(entry, GLOBAL);
  bundles.set(entry, known);
  await page.evaluate(`${await known}\n;globalThis.${GLOBAL} = ${GLOBAL}; undefined`);
}

/**
 * A TypeScript module of ours and all it needs as one classic script.
 * @param name the variable that holds the module's exports
 */
export async function bundleScript(entry: string, name: string, minify = false): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [knowledgePlugin()],
    define: { 'process.env.NODE_ENV': '"test"' },
    build: { write: false, minify, lib: { entry, name, formats: ['iife'] } },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry}: could not be bundled.`);
  return chunk.code;
}
