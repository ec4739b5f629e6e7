import { createSSRApp, h, nextTick, shallowRef, type VNode } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { type FrameworkPage, type Item, rootElement } from './story';

const shown = shallowRef<Item[]>([]);

const story = (): VNode =>
  h(
    'article',
    shown.value.map(({ key, text }) => h('p', { key, id: key }, ['News: ', text, ' ', h('b', 'More')])),
  );

const app = createSSRApp({ render: story });

export const page: FrameworkPage = {
  markup(items) {
    shown.value = items;
    return renderToString(createSSRApp({ render: story }));
  },
  hydrate(items) {
    shown.value = items;
    app.mount(rootElement());
  },
  async show(items) {
    shown.value = items;
    await nextTick();
  },
  end: () => app.unmount(),
};
