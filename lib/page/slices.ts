/** Milliseconds of work after which the page gets its turn: with layout and painting a frame has 16. */
const SLICE = 4;

/**
 * Does work that rests now and then, in slices between which the page gets its turn. The first
 * slice is done at once.
 * @param work rests where it may be interrupted, or with a promise to wait for that does not reject
 * @param done told the work's result and the milliseconds it took; not told where the signal aborts before
 */
export function inSlices<Result>(
  work: Generator<Promise<void> | undefined, Result>,
  done: (result: Result, spent: number) => void,
  signal: AbortSignal,
): void {
  let spent = 0;
  const slice = (): void => {
    if (signal.aborted) return;
    const start = performance.now();
    for (;;) {
      const step = work.next();
      const time = performance.now() - start;
      if (step.done) {
        done(step.value, spent + time);
        return;
      }
      if (step.value === undefined && time < SLICE) continue;
      spent += time;
      if (step.value === undefined) setTimeout(slice);
      else void step.value.then(slice);
      return;
    }
  };
  slice();
}
