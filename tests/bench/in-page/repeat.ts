import type { Row } from './row';

const NOTHING: Row = { run() {} };

/** Most time for all runs together, in milliseconds. */
const PATIENCE = 8_000;

/**
 * Runs a row again and again in tasks of their own, with a mark before and after each run, and
 * beside each run one of nothing, which tells what the repeating itself costs.
 * @returns how many runs there were; fewer than asked for where one takes long
 */
export async function repeat(row: Row, times: number): Promise<number> {
  const end = performance.now() + PATIENCE;
  for (let turn = 0; turn < times; turn += 1) {
    if (turn > 2 && performance.now() > end) return turn;
    await runBetweenMarks(NOTHING, `bench:nothing-${turn}`);
    await runBetweenMarks(row, `bench:run-${turn}`);
  }
  return times;
}

async function runBetweenMarks({ prepare, run, undo }: Row, name: string): Promise<void> {
  await nextTask();
  prepare?.();
  performance.mark(name);
  await nextTask();
  await run();
  // What a run leaves for later belongs to it.
  await nextTask();
  await nextTask();
  performance.mark(`${name}-end`);
  await nextTask();
  undo?.();
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
