import { createElement as h, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { type FrameworkPage, type Item, rootElement } from './story';

function Story({ items }: { items: Item[] }): ReactNode {
  return h(
    'article',
    null,
    items.map(({ key, text }) => h('p', { key, id: key }, 'News: ', text, ' ', h('b', null, 'More'))),
  );
}

let root: Root | undefined;

const show = (items: Item[]): void => flushSync(() => root?.render(h(Story, { items })));

export const page: FrameworkPage = {
  markup: (items) => renderToString(h(Story, { items })),
  hydrate(items) {
    flushSync(() => {
      root = hydrateRoot(rootElement(), h(Story, { items }), {
        onRecoverableError: (error) => console.error('React had to mend the page.', error),
      });
    });
  },
  show,
  end: () => root?.unmount(),
};
