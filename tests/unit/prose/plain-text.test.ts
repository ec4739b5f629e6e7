import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/prose/plain-text';

describe('plain text', () => {
  it('takes every line as a paragraph where no line is empty', () => {
    expect(readPlainText('One.\nTwo.').map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  it('takes what stands between empty lines as a paragraph', () => {
    expect(readPlainText('The National\nCrime Agency.\n\nTwo.').map(({ text }) => text)).toEqual([
      'The National\nCrime Agency.',
      'Two.',
    ]);
  });

  it('knows where each paragraph starts', () => {
    const text = 'Headline\n\nThe first.\n \nThe second.';
    for (const block of readPlainText(text)) expect(text.startsWith(block.text, block.start)).toBe(true);
  });

  it('takes a short line without an end mark as a heading', () => {
    expect(readPlainText('A headline\nA sentence.').map(({ region }) => region)).toEqual(['heading', 'body']);
  });

  it('takes a single line as body', () => {
    expect(readPlainText('EncroChat closed').map(({ region }) => region)).toEqual(['body']);
  });
});
