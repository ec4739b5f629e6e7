import { expect, it } from 'vitest';
import { ownTime } from '../../scripts/own-time';

const OURS = 'chrome-extension://us/';

function node(id: number, url: string, children: number[], functionName = 'work') {
  return {
    id,
    children,
    callFrame: { functionName, scriptId: '1', url, lineNumber: 0, columnNumber: 0 },
  };
}

it('counts what our files do and call, and nothing else', () => {
  const profile = {
    nodes: [
      node(1, '', [2, 4, 5], '(root)'),
      node(2, `${OURS}reader.js`, [3]),
      node(3, '', [], 'querySelector'),
      node(4, 'https://news.example/own.js', []),
      node(5, '', [], '(garbage collector)'),
    ],
    startTime: 0,
    endTime: 9000,
    samples: [4, 2, 3, 5, 2, 1, 2, 4],
    timeDeltas: [1000, 2000, 3000, 500, 1000, 4000, 500, 1000],
  };
  // 2, 3 and 1 ms with a collection in between are one stretch.
  expect(ownTime(profile, OURS)).toEqual({ all: 6.5, longest: 6 });
  expect(ownTime(profile, 'chrome-extension://them/')).toEqual({ all: 0, longest: 0 });
});
