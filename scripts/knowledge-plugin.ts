import type { Plugin } from 'vite';
import { compileIndex } from '../lib/knowledge/compile';
import { NameLibrary } from '../lib/matching/name-library';
import { hintsOf } from '../lib/matching/strong-names';
import { DATA_FOLDER, loadKnowledge } from './data-files';

const HINTS = 'virtual:backgrounder/hints';
const INDEX = 'virtual:backgrounder/index';
const KNOWLEDGE = 'virtual:backgrounder/knowledge';

/** Compiles `data/` into its artefacts while the extension is built. */
export function knowledgePlugin(): Plugin {
  return {
    name: 'backgrounder-knowledge',
    resolveId: (id) => ([HINTS, INDEX, KNOWLEDGE].includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${HINTS}`) {
        this.addWatchFile(DATA_FOLDER);
        return `export default ${asValue(hintsOf(compileIndex(loadKnowledge())).join())};`;
      }
      if (id === `\0${INDEX}`) {
        this.addWatchFile(DATA_FOLDER);
        const index = compileIndex(loadKnowledge());
        const keys = new NameLibrary(index).keys.join(' ');
        return `export const keys = ${asValue(keys)};\nexport default ${asValue(index)};`;
      }
      if (id === `\0${KNOWLEDGE}`) {
        this.addWatchFile(DATA_FOLDER);
        const { entities, sources } = loadKnowledge();
        const builtOn = new Date().toISOString().slice(0, 10);
        return `export default ${asValue({ knowledge: { entities, sources }, builtOn })};`;
      }
      return undefined;
    },
  };
}

/** JSON in a string parses faster than the same data as an object literal. */
function asValue(value: unknown): string {
  const json = JSON.stringify(value);
  return typeof value === 'string' ? json : `/* @__PURE__ */ JSON.parse(${JSON.stringify(json)})`;
}
