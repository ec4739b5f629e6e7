import { row } from './regexp-highlight';

/** A highlighter extension as they are commonly written: the whole page again at every change. */
void row.run();
new MutationObserver(() => void row.run()).observe(document.body, {
  childList: true,
  characterData: true,
  subtree: true,
});
