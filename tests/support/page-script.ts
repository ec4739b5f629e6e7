import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { knowledgePlugin } from '../../scripts/knowledge-plugin';
import { sveltePlugin } from './svelte-plugin';

/** The global through which a page's script offers its exports to tests, where no other is named. */
const GLOBAL = 'subject';

const bundles = new Map<string, Promise<string>>();

/**
 * Puts a TypeScript module of ours, bundled, into a page; its exports are there as a global.
 * No element is added, and the page's content security policy does not matter.
 * @param module address of the module, from `new URL('./module.ts', import.meta.url)`
 * @param name the global that its exports are offered through
 */
export async function addPageScript(page: Page, module: URL, name = GLOBAL): Promise<void> {
  const entry = fileURLToPath(module);
  const known = bundles.get(entry) ?? bundleScript(entry, name);
  bundles.set(entry, known);
  await page.evaluate(`${await known}\n;globalThis.${name} = ${name}; undefined`);
}

/**
 * A TypeScript module of ours and all it needs as one classic script.
 * @param name the variable that holds the module's exports
 */
export async function bundleScript(entry: string, name: string, minify = false): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [knowledgePlugin(), sveltePlugin()],
    define: {
      'process.env.NODE_ENV': '"test"',
      // Vue complains where these are left open.
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: { write: false, minify, lib: { entry, name, formats: ['iife'] } },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry}: could not be bundled.`);
  return chunk.code;
}
