import findAndReplaceDOMText from 'findandreplacedomtext';
import { givenNames, patternOf, type Row } from './row';

let finder: { revert(): void } | undefined;

export const row: Row = {
  run() {
    finder = findAndReplaceDOMText(document.body, {
      find: patternOf(givenNames()),
      wrap: 'mark',
      preset: 'prose',
    });
  },
  undo() {
    finder?.revert();
  },
};
