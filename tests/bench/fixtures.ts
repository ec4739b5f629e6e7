import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { bundleScript } from '../support/page-script';

/** What the bench has to know of a manifest. */
const Manifest = v.looseObject({
  background: v.looseObject({ service_worker: v.string() }),
  content_scripts: v.tuple([
    v.looseObject({ js: v.pipe(v.array(v.string()), v.minLength(1)), css: v.array(v.string()) }),
  ]),
});

/** The rows that are measured beside ours; each is a module in `in-page` that exports `row`. */
export const ROWS = [
  'walk',
  'regexp-highlight',
  'mark-regexp',
  'mark-plain',
  'find-and-replace',
  'ours',
] as const;
export type RowName = (typeof ROWS)[number];

/** The variable in a page that holds what a row's module exports. */
const SUBJECT = 'benchSubject';

/** Runs in a warm page; the first half only warms. */
const TIMES = 14;

/** Keeps a background from putting scripts into a page that has loaded, before the bench does. */
const WITHOUT_FOLLOWING = 'browser.tabs.onUpdated.addListener = () => {};\n';

const OPENS_WELCOME =
  "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: chrome.runtime.getURL('welcome.html') }));\n";

/** A bundled script of ours from `in-page`, small as a built one is. */
export function inPageScript(name: string, variable = SUBJECT): Promise<string> {
  return bundleScript(fileURLToPath(new URL(`./in-page/${name}.ts`, import.meta.url)), variable, true);
}

/** A value, written out before a script that reads it. */
export function given(variable: string, value: unknown): string {
  return `globalThis.${variable} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

/** Scripts of the built extension that its manifest puts into pages, in order. */
export function eagerScripts(built: string): string[] {
  return manifestOf(built).content_scripts[0].js;
}

/**
 * The built extension in a folder of its own, with every row's script in it and nothing that runs
 * by itself: scripts are put into pages one at a time, and ours finds its background as in life.
 */
export async function makeHost(folder: string, built: string, names: readonly string[]): Promise<void> {
  cpSync(built, folder, { recursive: true });
  const manifest = manifestOf(built);
  const [{ js: _, ...styles }] = manifest.content_scripts;
  write(folder, 'manifest.json', JSON.stringify({ ...manifest, content_scripts: [styles] }));
  const background = join(built, manifest.background.service_worker);
  write(folder, manifest.background.service_worker, WITHOUT_FOLLOWING + readFileSync(background, 'utf8'));
  const list = given('benchNames', names);
  const repeat = await inPageScript('repeat', 'benchRepeat');
  for (const name of ROWS) {
    const script = (name === 'walk' || name === 'ours' ? '' : list) + (await inPageScript(name));
    write(folder, coldFile(name), `${script}\nvoid ${SUBJECT}.row.run();`);
    write(folder, warmFile(name), `${script}\n${repeat}\nbenchRepeat.repeat(${SUBJECT}.row, ${TIMES});`);
  }
}

/** The script that does a row's job once. */
export function coldFile(name: RowName): string {
  return `rows/${name}.js`;
}

/** The script that does it again and again; its result is how often it did. */
export function warmFile(name: RowName): string {
  return `rows/${name}-again.js`;
}

/** An extension of nothing but one script on every page, put in when ours is. */
export function makeContentScript(folder: string, name: string, script: string): void {
  write(folder, 'script.js', script);
  write(folder, 'marks.css', '::highlight(bench-plain) { text-decoration: underline }');
  write(
    folder,
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      host_permissions: ['<all_urls>'],
      background: { service_worker: 'background.js' },
      content_scripts: [
        { matches: ['<all_urls>'], js: ['script.js'], css: ['marks.css'], run_at: 'document_idle' },
      ],
    }),
  );
  // The driver calls an extension installed once its background runs and has opened a page, as ours does.
  write(folder, 'welcome.html', '');
  write(folder, 'background.js', OPENS_WELCOME);
}

/** The plain highlighter as a script, with the names it looks for. */
export async function plainHighlighter(names: readonly string[]): Promise<string> {
  return given('benchNames', names) + (await inPageScript('plain-highlighter'));
}

/** The bare walk as a script. */
export async function bareWalk(): Promise<string> {
  return `${await inPageScript('walk')}\nvoid ${SUBJECT}.row.run();`;
}

/** Adds a file to an extension that is not installed yet. */
export function write(folder: string, file: string, content: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function manifestOf(folder: string) {
  return v.parse(Manifest, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
}
