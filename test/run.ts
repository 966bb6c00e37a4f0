// Every check of the project, for people and for continuous integration.
//   npm test                          everything
//   npm run check                     all but the tests that need a real browser
//   npm test -- src/mandates FILE …   only the tests of these files and folders
//   npm run long                      random and repeated tests, as often as a release requires; see long-suites.ts
//   npm run long -- NAME [COUNT]      one of these suites
// TILTS_SEED=… repeats the random choices of an earlier run.

import { existsSync } from 'node:fs';
import { neededPrograms } from '#test/support/run/programs.ts';
import { prepareEnvironment } from './support/run/environment.ts';
import type { Order } from './support/run/lane.ts';
import { longOrders } from './support/run/long-suites.ts';
import { ensurePrograms } from './support/run/programs.ts';
import { runOrders } from './support/run/run-orders.ts';
import { everyTestFile, needsBrowser, testFilesAt } from './support/run/test-files.ts';
import { bold, green, red, runTool } from './support/run/tools.ts';

prepareEnvironment();
const [mode, ...words] = process.argv.slice(2);
const notInOrder: string[] = [];
let closingLine = '0 passed, 0 failed';

if (mode === '--long') {
  await check('programs that the tests need', () => ensurePrograms(neededPrograms));
  await tests(longOrders(words));
} else if (mode === undefined || mode === '--without-browser') {
  const withBrowser = mode === undefined;
  await Promise.all([
    check('formatting and plain lint (biome)', () => runTool('biome', 'check', '.')),
    check('lint that knows types (oxlint)', () => runTool('oxlint', '--type-aware', '--deny-warnings')),
    check('nothing unused (knip)', () => runTool('knip')),
    check('types (tsc)', () => runTool('tsc')),
    check('types in the browser (tsc)', () => runTool('tsc', '--project', 'src/platform/browser')),
    check('programs that the tests need', () =>
      ensurePrograms(neededPrograms.filter(({ isBrowser = false }) => withBrowser || !isBrowser)),
    ),
  ]);
  const files = everyTestFile().filter((file) => withBrowser || !needsBrowser(file));
  await tests(files.map((file) => ({ file })));
} else {
  const paths = [mode, ...words].map((path) => ({ path, files: testFilesAt(path) }));
  for (const { path } of paths.filter(({ files }) => files.length === 0)) {
    console.error(existsSync(path) ? `${path} has no tests.` : `There is no file or folder ${path}.`);
    process.exitCode = 2;
  }
  if (process.exitCode === 2) process.exit();
  await tests(paths.flatMap(({ files }) => files).map((file) => ({ file })));
}

console.log(
  notInOrder.length === 0 ? green('\nEverything is in order.') : red(`\nNot in order: ${notInOrder.join('; ')}.`),
);
console.log(closingLine);
process.exitCode = notInOrder.length === 0 ? 0 : 1;

async function check(name: string, work: () => Promise<boolean>): Promise<void> {
  const begun = performance.now();
  const inOrder = await work();
  if (!inOrder) notInOrder.push(name);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(inOrder ? green(`✔ ${name}, ${seconds} s`) : red(`✖ ${name}, ${seconds} s`));
}

async function tests(orders: readonly Order[]): Promise<void> {
  console.log(bold(`\n▶ tests of ${orders.length} files; TILTS_SEED=${process.env.TILTS_SEED}\n`));
  await check('tests', async () => {
    const { inOrder, counts } = await runOrders(orders);
    closingLine = counts;
    return inOrder;
  });
}
