import { resolve } from 'node:path';

/** A mistake of the person at the keyboard: its message is all they need to see. */
export class UsageError extends Error {}

/** A path as the person gave it, from the folder they stood in. */
export function fromWhereTheyStand(path: string): string {
  return resolve(process.env.BACKGROUNDER_CWD ?? process.cwd(), path);
}

/** Runs a command; problems are printed as one message, never as a stack trace. */
export async function runCommand(command: () => Promise<number> | number): Promise<void> {
  // A reader such as `head` that stops early is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
