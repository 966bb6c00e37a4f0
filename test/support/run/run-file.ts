import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';
import type { FileOutcome, SkippedTest } from './outcome.ts';

/**
 * Runs one test file in this process as `node --test` does in a separate process: its tests, its hooks, its summary.
 * Never rejects; `progress` is called whenever a test begins or ends.
 */
export async function runFile(file: string, progress: () => void = () => undefined): Promise<FileOutcome> {
  const begun = performance.now();
  const skipped: SkippedTest[] = [];
  let counted = { passed: 0, failed: 1 };
  const hooksDone = Promise.withResolvers<void>();
  const stream = run({ files: [file], isolation: 'none' });
  stream.on('data', progress);
  stream.on('test:pass', ({ name, skip }) => {
    if (skip !== undefined) skipped.push({ name, why: typeof skip === 'string' ? skip : '' });
  });
  let broken = false;
  stream.on('test:fail', ({ details }) => {
    if (!('failureType' in details.error) || details.error.failureType !== 'hookFailed') return;
    // After a failed hook Node runs and counts no further ones.
    broken = true;
    hooksDone.resolve();
  });
  stream.on('test:summary', ({ success, counts }) => {
    const failed = counts.tests - counts.passed - counts.skipped - counts.todo;
    counted = { passed: counts.passed, failed: success ? failed : Math.max(failed, 1) };
  });
  const said = text(stream.compose(withoutCounts).compose(spec));
  const loaded = Promise.withResolvers<void>();
  // The first of the file's last hooks waits for the last of them, which is ours.
  after(() => loaded.promise);
  const notLoaded = await load(file);
  broken ||= notLoaded !== '';
  after(() => hooksDone.resolve());
  loaded.resolve();
  await hooksDone.promise;
  // Node considers a run in its own process finished when the process is about to exit, and then stops observing it.
  process.emit('beforeExit', 0);
  const outcome = { file, text: (await said) + notLoaded, skipped, seconds: (performance.now() - begun) / 1000 };
  return { ...outcome, ...counted, failed: broken ? Math.max(counted.failed, 1) : counted.failed };
}

/** The fault, or nothing. Node reports it only for files that fail before their first test. */
async function load(file: string): Promise<string> {
  try {
    await import(pathToFileURL(resolve(file)).href);
    return '';
  } catch (error) {
    return `✖ ${file} broke off while it was loaded\n${error instanceof Error ? error.stack : String(error)}\n`;
  }
}

/** The sums of each file; people want those of the whole run. */
async function* withoutCounts(events: AsyncIterable<{ type: string; data: { nesting?: number; message?: string } }>) {
  const isCount = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+$/;
  for await (const event of events) {
    if (event.type !== 'test:diagnostic' || event.data.nesting !== 0 || !isCount.test(event.data.message ?? '')) {
      yield event;
    }
  }
}
