import { expect, it } from 'vitest';
import { runBench } from '../bench/run';

it('the bench runs: the walk, ours and a plain highlighter on a small page, and a site that is off', async () => {
  const { environment, tables, failures } = await runBench(
    { rounds: 1, sizes: [5_000], recorded: [], settling: 0, progress: () => {} },
    ['nothing', 'off-site'],
  );
  expect(failures).toEqual([]);
  expect(environment).toMatch(/^chromium \d+.*; \d+ cores/);
  expect(tables.map(({ id }) => id)).toEqual(['nothing', 'off-site']);
  const [nothing, offSite] = tables;
  const costs = nothing?.rows.slice(0, 3).map(([label, cost]) => ({ label, isMeasured: Number(cost) > 0 }));
  expect(costs).toEqual([
    { label: 'bare walk', isMeasured: true },
    { label: 'ours', isMeasured: true },
    { label: 'one RegExp + Highlight API', isMeasured: true },
  ]);
  // On: at least one listener, one observer. Off: none of any kind.
  const left = offSite?.rows.map(([label, ...counts]) => [
    label,
    ...counts.slice(0, 4).map((count) => Number(count) > 0),
  ]);
  expect(left).toEqual([
    ['on, with names', true, true, true, false],
    ['on, without names', true, true, true, false],
    ['off when it was loaded', false, false, false, false],
    ['switched off while open', false, false, false, false],
  ]);
});
