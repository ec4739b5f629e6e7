/** The artefacts that the build compiles from `data/` (see `scripts/knowledge-plugin.ts`). */
declare module 'virtual:backgrounder/index' {
  /** The keys of all names, parted by spaces. */
  export const keys: string;
  const index: import('./index-format').MatcherIndex;
  export default index;
}

declare module 'virtual:backgrounder/hints' {
  /** Keys of the strong names, parted by commas. */
  const hints: string;
  export default hints;
}

declare module 'virtual:backgrounder/knowledge' {
  const bundled: { knowledge: import('./schema').Knowledge; builtOn: string };
  export default bundled;
}
