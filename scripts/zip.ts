import { zip } from 'wxt';
import { TARGETS } from './building';
import { runCommand } from './command';
import { ROOT } from './data-files';

await runCommand(async () => {
  for (const { browser } of Object.values(TARGETS)) await zip({ root: ROOT, browser });
  return 0;
});
