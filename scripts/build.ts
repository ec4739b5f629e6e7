import { buildExtension } from './building';
import { runCommand } from './command';
import { BROWSER_NAMES } from './driver/locate';

await runCommand(async () => {
  for (const name of BROWSER_NAMES) await buildExtension(name);
  return 0;
});
