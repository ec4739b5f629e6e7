import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

const COMPONENT = /\.svelte\?(client|server)$/;

/** Compiles Svelte components, for the page or for its server, as the query of their address says. */
export function sveltePlugin(): Plugin {
  return {
    name: 'svelte-components',
    load(id) {
      const generate = COMPONENT.exec(id)?.[1];
      if (generate !== 'client' && generate !== 'server') return undefined;
      const filename = id.replace(/\?.*/, '');
      const { js } = compile(readFileSync(filename, 'utf8'), { filename, generate, dev: true });
      return { code: js.code, moduleType: 'js' };
    },
  };
}
