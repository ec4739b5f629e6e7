import { weigh } from './budgets';
import { freshExtension, TARGETS } from './building';
import { runCommand } from './command';
import { BROWSER_NAMES } from './driver/locate';

await runCommand(async () => {
  let isOver = false;
  for (const name of BROWSER_NAMES) {
    console.log(TARGETS[name].browser);
    for (const { what, limit, size } of await weigh(await freshExtension(name))) {
      if (size > limit) isOver = true;
      const verdict = size > limit ? `over by ${kilobytes(size - limit)}` : '';
      console.log(`  ${what.padEnd(46)} ${kilobytes(size)} of ${kilobytes(limit)}  ${verdict}`.trimEnd());
    }
  }
  return isOver ? 1 : 0;
});

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
