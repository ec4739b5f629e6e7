/** The artefacts that the build compiles from `data/` (see `scripts/knowledge-plugin.ts`). */
declare module 'virtual:backgrounder/names' {
  const catalogue: import('./index-format').NameCatalogue;
  export default catalogue;
}

declare module 'virtual:backgrounder/keys' {
  /** The keys of all names, in lists that are parted by spaces. */
  const keys: string;
  export default keys;
}

declare module 'virtual:backgrounder/hints' {
  /** Source of the pattern that finds all strong names. */
  const hints: string;
  export default hints;
}

declare module 'virtual:backgrounder/knowledge' {
  const bundled: { knowledge: import('./schema').Knowledge; builtOn: string };
  export default bundled;
}
