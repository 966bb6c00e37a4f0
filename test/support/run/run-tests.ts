import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** False when the run broke off before its summary. */
  readonly complete: boolean;
}

/** Several times what the slowest file needs on a busy machine; a test that hangs must not hang the whole run. */
const longest = 900_000;

/** Runs the files as `node --test` does, two at a time, each in a process of its own, and tells as it goes. */
export async function runTests(files: readonly string[]): Promise<Outcome> {
  if (files.length === 0) return { passed: 0, failed: 0, complete: true };
  let outcome: Outcome = { passed: 0, failed: 0, complete: false };
  const stream = run({ files: [...files], concurrency: 2, timeout: longest });
  stream.on('test:summary', ({ file, counts }) => {
    // Each file has a summary of its own; the one without a file is the whole run's.
    if (file !== undefined) return;
    const failed = counts.tests - counts.passed - counts.skipped - counts.todo;
    outcome = { passed: counts.passed, failed, complete: true };
  });
  const report = stream.compose(spec);
  report.pipe(process.stdout, { end: false });
  await finished(report);
  return outcome;
}
