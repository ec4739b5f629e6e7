// Plain JavaScript on purpose: it has to run on a fresh clone, before anything is installed.
// Makes sure the dependencies are there, then hands over to scripts/NAME.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = '', ...rest] = process.argv.slice(2);
const script = `${root}scripts/${name}.ts`;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
}
if (!existsSync(script)) fail(`there is no command "${name}" (scripts/${name}.ts).`);
installDependencies();
const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...rest], {
  stdio: 'inherit',
  cwd: root,
  env: { ...process.env, BACKGROUNDER_CWD: process.env.INIT_CWD ?? process.cwd() },
});
process.exit(status ?? 1);

function installDependencies() {
  // npm writes this file last; it is older than the lock file after a pull that changes dependencies.
  const marker = `${root}node_modules/.package-lock.json`;
  const lock = `${root}package-lock.json`;
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing dependencies (once) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    cwd: root,
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) fail('npm ci failed; its own words stand above. Is the npm registry reachable?');
}

function fail(message) {
  console.error(`backgrounder: ${message}`);
  process.exit(1);
}
