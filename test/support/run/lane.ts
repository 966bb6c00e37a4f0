// A lane of a test run: a process with its own PostgreSQL and browser, which runs its test files one by one.
import type { FileOutcome } from './outcome.ts';
import { runFile } from './run-file.ts';

/** A file to run; `count` is the number of random tries, if not the usual one. */
export interface Order {
  readonly file: string;
  readonly count?: number;
}

/** Sent to the parent process: a heartbeat, or the outcome of the file. */
export type Report = 'alive' | FileOutcome;

process.on('message', (order: Order) => void obey(order));
// The PostgreSQL and the browser end with the process.
process.on('disconnect', () => process.exit());

async function obey({ file, count }: Order): Promise<void> {
  if (count === undefined) delete process.env.TILTS_COUNT;
  else process.env.TILTS_COUNT = String(count);
  report(await runFile(file, () => report('alive')));
}

function report(what: Report): void {
  process.send?.(what);
}
