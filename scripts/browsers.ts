import { runCommand } from './command';
import { ensureBrowsers } from './driver/set-up';

await runCommand(async () => {
  for (const { name, version, path } of await ensureBrowsers()) {
    console.log(`${name.padEnd(9)} ${version.padEnd(16)} ${path}`);
  }
  return 0;
});
