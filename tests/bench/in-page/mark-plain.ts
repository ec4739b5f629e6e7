import Mark from 'mark.js';
import { givenNames, type Row } from './row';

/** mark.js with a list of words, whole words only. */
const mark = new Mark(document.body);

export const row: Row = {
  run() {
    mark.mark(givenNames(), { separateWordSearch: false, accuracy: 'exactly', diacritics: false });
  },
  undo() {
    mark.unmark();
  },
};
