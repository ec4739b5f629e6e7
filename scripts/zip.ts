import { zip } from 'wxt';
import { TARGETS } from './building';
import { runCommand } from './command';
import { loadKnowledge, ROOT } from './data-files';

await runCommand(async () => {
  loadKnowledge();
  for (const { browser } of Object.values(TARGETS)) await zip({ root: ROOT, browser });
  return 0;
});
