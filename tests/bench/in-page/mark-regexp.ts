import Mark from 'mark.js';
import { givenNames, patternOf, type Row } from './row';

/** mark.js with one pattern of all names. */
const mark = new Mark(document.body);

export const row: Row = {
  run() {
    mark.markRegExp(patternOf(givenNames()));
  },
  undo() {
    mark.unmark();
  },
};
