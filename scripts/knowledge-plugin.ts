import type { Plugin } from 'vite';
import { compileGate, compileIndex } from '../lib/knowledge/compile';
import { DATA_FOLDER, loadKnowledge } from './data-files';

const GATE = 'virtual:backgrounder/gate';
const INDEX = 'virtual:backgrounder/index';
const KNOWLEDGE = 'virtual:backgrounder/knowledge';

/** Compiles `data/` into its artefacts while the extension is built. */
export function knowledgePlugin(): Plugin {
  return {
    name: 'backgrounder-knowledge',
    resolveId: (id) => ([GATE, INDEX, KNOWLEDGE].includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${GATE}`) {
        this.addWatchFile(DATA_FOLDER);
        return asModule(compileGate(compileIndex(loadKnowledge())));
      }
      if (id === `\0${INDEX}`) {
        this.addWatchFile(DATA_FOLDER);
        return asModule(compileIndex(loadKnowledge()));
      }
      if (id === `\0${KNOWLEDGE}`) {
        this.addWatchFile(DATA_FOLDER);
        const { entities, sources } = loadKnowledge();
        return asModule({ knowledge: { entities, sources }, builtOn: new Date().toISOString().slice(0, 10) });
      }
      return undefined;
    },
  };
}

/** JSON in a string parses faster than the same data as an object literal. */
function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
