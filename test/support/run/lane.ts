// A lane of a test run: a process with a PostgreSQL and a browser of its own, which runs the test files it is given one by one.
import type { FileOutcome } from './outcome.ts';
import { runFile } from './run-file.ts';

/** A file to run; `count` is how often what is random shall be tried, if not as usual. */
export interface Order {
  readonly file: string;
  readonly count?: number;
}

/** Sent to whoever gives the orders: a sign of life, or what came of the file. */
export type Report = 'alive' | FileOutcome;

process.on('message', (order: Order) => void obey(order));
// The PostgreSQL and the browser go with the process.
process.on('disconnect', () => process.exit());

async function obey({ file, count }: Order): Promise<void> {
  if (count === undefined) delete process.env.TILTS_COUNT;
  else process.env.TILTS_COUNT = String(count);
  report(await runFile(file, () => report('alive')));
}

function report(what: Report): void {
  process.send?.(what);
}
