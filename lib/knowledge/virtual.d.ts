/** The artefacts that the build compiles from `data/` (see `scripts/knowledge-plugin.ts`). */
declare module 'virtual:backgrounder/index' {
  const index: import('./index-format').MatcherIndex;
  export default index;
}

declare module 'virtual:backgrounder/gate' {
  const strong: import('./index-format').GateGroup[];
  export default strong;
}

declare module 'virtual:backgrounder/knowledge' {
  const bundled: { knowledge: import('./schema').Knowledge; builtOn: string };
  export default bundled;
}
