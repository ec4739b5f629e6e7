import type { Plugin } from 'vite';
import { compileIndex } from '../lib/knowledge/compile';
import { catalogueOf } from '../lib/matching/name-catalogue';
import { keyListsOf } from '../lib/matching/name-library';
import { hintPatternOf } from '../lib/matching/strong-names';
import { DATA_FOLDER, loadKnowledge } from './data-files';

/** What can be imported as `virtual:backgrounder/...`, and how it is made. */
const ARTEFACTS: Readonly<Record<string, () => unknown>> = {
  hints: () => hintPatternOf(index()),
  keys: () => keyListsOf(catalogueOf(index())).join(' '),
  names: () => catalogueOf(index()),
  knowledge() {
    const { entities, sources } = loadKnowledge();
    return { knowledge: { entities, sources }, builtOn: new Date().toISOString().slice(0, 10) };
  },
};
const PREFIX = 'virtual:backgrounder/';

/** Compiles `data/` into its artefacts while the extension is built. */
export function knowledgePlugin(): Plugin {
  return {
    name: 'backgrounder-knowledge',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith(`\0${PREFIX}`) ? ARTEFACTS[id.slice(PREFIX.length + 1)] : undefined;
      if (!make) return undefined;
      this.addWatchFile(DATA_FOLDER);
      return `export default ${asValue(make())};`;
    },
  };
}

function index() {
  return compileIndex(loadKnowledge());
}

/** JSON in a string parses faster than the same data as an object literal. */
function asValue(value: unknown): string {
  const json = JSON.stringify(value);
  return typeof value === 'string' ? json : `/* @__PURE__ */ JSON.parse(${JSON.stringify(json)})`;
}
