import { flushSync, hydrate, unmount } from 'svelte';
import { render } from 'svelte/server';
import { readable, writable } from 'svelte/store';
import { type FrameworkPage, type Item, rootElement } from './story';
import Story from './story.svelte?client';
import StoryOnServer from './story.svelte?server';

const shown = writable<Item[]>([]);
let app: object | undefined;

export const page: FrameworkPage = {
  markup: (items) => render(StoryOnServer, { props: { items: readable(items) } }).body,
  hydrate(items) {
    shown.set(items);
    app = hydrate(Story, { target: rootElement(), props: { items: shown } });
    flushSync();
  },
  show(items) {
    shown.set(items);
    flushSync();
  },
  async end() {
    if (app) await unmount(app);
  },
};
