import { freshExtension } from '../../scripts/building';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { ensureBrowsers } from '../../scripts/driver/set-up';

/** Once, before any test file that drives a browser. */
export default async function setUp(): Promise<void> {
  await ensureBrowsers();
  for (const name of BROWSER_NAMES) await freshExtension(name);
}
