declare module '*.svelte?client' {
  const component: import('svelte').Component<{
    items: import('svelte/store').Readable<import('./story').Item[]>;
  }>;
  export default component;
}

declare module '*.svelte?server' {
  const component: import('svelte').Component<{
    items: import('svelte/store').Readable<import('./story').Item[]>;
  }>;
  export default component;
}
