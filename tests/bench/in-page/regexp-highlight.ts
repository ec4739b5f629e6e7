import { givenNames, patternOf, type Row } from './row';

const HIGHLIGHT = 'bench-plain';

/** How popular highlighter extensions work: one pattern of all names, text node by text node. */
export const row: Row = {
  run() {
    const pattern = patternOf(givenNames());
    const ranges: Range[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data, parentElement } = node as Text;
      if (parentElement?.closest('script, style, noscript, textarea')) continue;
      for (const { index, 0: name } of data.matchAll(pattern)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + name.length);
        ranges.push(range);
      }
    }
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  },
  undo() {
    CSS.highlights.delete(HIGHLIGHT);
  },
};
