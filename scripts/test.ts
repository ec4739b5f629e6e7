import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { runCommand, UsageError } from './command';
import { ROOT } from './data-files';
import { ensureBrowsers } from './driver/set-up';

const USAGE = 'usage: npm test   or, with every test at its full length, npm run test:long';

/** What the test runner's report says, of all that it says. */
const Counts = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });

/** What one step came to; a step without tests of its own counts as one. */
interface Outcome {
  passed: number;
  failed: number;
  /** A line for a step that passed, or all that is to be known of one that failed. */
  remark?: string;
}

type Step = [name: string, run: () => Promise<Outcome>];

/** What the others rest on, in an order in which each finds what the steps before it have made. */
const FIRST: readonly Step[] = [
  ['browsers', setUpBrowsers],
  ['knowledge', () => command('scripts/run.mjs', 'knowledge', 'check')],
  ['build', () => command('scripts/run.mjs', 'build')],
  ['size', () => command('scripts/run.mjs', 'size')],
];

const WITHOUT_BROWSERS: readonly Step[] = [
  ['types', () => command('node_modules/typescript/bin/tsc', '--noEmit')],
  ['pure rooms', () => command('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.pure.json')],
  ['lint', () => command('node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off')],
  ['arrows', () => command('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '.')],
  ['dead code', () => command('node_modules/knip/bin/knip.js', '--no-progress')],
  ['unit tests', () => vitest('unit', 'kept')],
];

const IN_BROWSERS: readonly Step[] = [
  ['browser tests', () => vitest('browser', 'shown')],
  ['end-to-end tests', () => vitest('e2e', 'shown')],
];

await runCommand(async () => {
  if (isLong()) process.env.BACKGROUNDER_LONG = '1';
  let passed = 0;
  let failed = 0;
  const take = async (steps: readonly Step[]): Promise<void> => {
    for (const [name, run] of steps) await step(name, run);
  };
  const step = async (...[name, run]: Step): Promise<void> => {
    const start = performance.now();
    const outcome = await run().catch((error): Outcome => {
      return { passed: 0, failed: 1, remark: error instanceof Error ? error.message : String(error) };
    });
    passed += outcome.passed;
    failed += outcome.failed;
    report(name, (performance.now() - start) / 1000, outcome);
  };
  await take(FIRST);
  // Browsers mostly wait, which leaves time for the rest.
  await Promise.all([take(WITHOUT_BROWSERS), take(IN_BROWSERS)]);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});

function isLong(): boolean {
  try {
    return parseArgs({ options: { long: { type: 'boolean' } } }).values.long ?? false;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function report(name: string, seconds: number, { failed, remark }: Outcome): void {
  const [mark, verdict] = failed > 0 ? ['✗', 'failed'] : ['✓', 'passed'];
  const line = `${mark} ${name.padEnd(17)} ${verdict} ${seconds.toFixed(1).padStart(6)} s`;
  if (failed > 0) console.log([line, remark?.trim().replace(/^/gm, '    ')].filter(Boolean).join('\n'));
  else console.log(remark ? `${line}   ${remark}` : line);
}

async function setUpBrowsers(): Promise<Outcome> {
  const found = await ensureBrowsers();
  return {
    passed: 1,
    failed: 0,
    remark: found.map(({ name, version }) => `${name} ${version}`).join(', '),
  };
}

/** Runs a script of Node; what it says matters only where it fails. */
async function command(script: string, ...args: string[]): Promise<Outcome> {
  const { status, said } = await run([script, ...args], 'kept');
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, remark: said };
}

/** Runs one project of the test runner, and reads its counts from the report that it writes. */
async function vitest(project: string, output: 'kept' | 'shown'): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  try {
    const file = join(folder, 'report.json');
    const { status, said } = await run(
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      output,
    );
    const counts = v.safeParse(Counts, readReport(file));
    if (!counts.success) return { passed: 0, failed: 1, remark: 'No test ran; the reason stands above.' };
    const { numPassedTests: passed, numFailedTests: failed } = counts.output;
    // A file that cannot be loaded has no tests to fail.
    const isGood = status === 0 && failed === 0;
    return {
      passed,
      failed: isGood ? 0 : Math.max(failed, 1),
      remark: isGood ? `${passed} tests` : `${said}\n${passed} tests`,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function run(args: string[], output: 'kept' | 'shown'): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: {
        ...process.env,
        ...(!process.stdout.isTTY && { NO_COLOR: '1' }),
        // It warns of a default that is to change in a later major version.
        VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
      },
      stdio: [
        'ignore',
        ...(output === 'kept' ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const)),
      ],
    });
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said }));
  });
}
