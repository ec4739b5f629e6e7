import type { Row } from './row';

/** The limit: a walk that reads every text node and does nothing with it. */
export const row: Row = {
  run() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
    // Kept, so that the walk cannot be left out as idle.
    Reflect.set(globalThis, 'benchLength', length);
  },
};
