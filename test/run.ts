// Every check of the project, one after another, for people and for the machine that watches main alike.
//   npm test                            everything
//   npm test -- --without-journeys      without the journeys in a real browser
//   npm test -- src/mandates FILE …     only the tests of these files and folders
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { preflightPrograms } from './support/files/preflight.ts';
import { startTestServer } from './support/postgres/postgres-server.ts';
import { ensurePrograms, type Program } from './support/run/run-programs.ts';
import { runTests } from './support/run/run-tests.ts';
import { bold, green, red, runTool } from './support/run/run-tool.ts';

const chromium: Program = {
  what: 'Chromium',
  packageOfDebian: 'chromium',
  variable: 'CHROMIUM',
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};
const poppler: Program = {
  what: 'pdftoppm of Poppler',
  packageOfDebian: 'poppler-utils',
  places: ['/usr/bin/pdftoppm', '/opt/homebrew/bin/pdftoppm', '/usr/local/bin/pdftoppm'],
};

const xmlsec: Program = {
  what: 'xmlsec1',
  packageOfDebian: 'xmlsec1',
  places: ['/usr/bin/xmlsec1'],
  isWitness: true,
};

const reuse: Program = {
  what: 'reuse',
  packageOfDebian: 'reuse',
  places: ['/usr/bin/reuse'],
  isWitness: true,
};

const journeyFiles = 'test/journeys/**/*.test.{ts,tsx}';
const testFiles = '{bin,src,packages,test,bench,docs}/**/*.test.{ts,tsx}';

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const withJourneys = !process.argv.includes('--without-journeys');

const checks: Record<string, () => Promise<boolean>> = {
  'formatting and plain lint (biome)': () => runTool('biome', 'check', '.'),
  'lint that knows types (oxlint)': () => runTool('oxlint', '--type-aware', '--deny-warnings'),
  'nothing unused (knip)': () => runTool('knip'),
  'types (tsc)': () => runTool('tsc'),
  'types in the browser (tsc)': () => runTool('tsc', '--project', 'src/platform/browser'),
  'programs that the tests need': () => ensurePrograms([chromium, poppler, xmlsec, reuse, ...preflightPrograms]),
  'tests on a real database': () => tests(globSync(testFiles, { exclude: [journeyFiles] })),
  'journeys in a real browser': () => tests(globSync(journeyFiles)),
};
if (!withJourneys) delete checks['journeys in a real browser'];

const counted = { passed: 0, failed: 0 };
async function tests(files: readonly string[]): Promise<boolean> {
  const { passed, failed, complete } = await runTests(files.toSorted());
  counted.passed += passed;
  counted.failed += failed;
  return complete && failed === 0;
}

const wantedChecks = wanted.length > 0 ? { 'the tests asked for': () => tests(wanted.flatMap(testsIn)) } : checks;

process.chdir(join(import.meta.dirname, '..'));
// The tests' own server only: no test may ever touch a database that somebody works with.
delete process.env.DATABASE_URL;
process.env.TILTS_TEST_POSTGRES = await startTestServer();

const notInOrder: string[] = [];
for (const [name, check] of Object.entries(wantedChecks)) {
  console.log(bold(`\n▶ ${name}`));
  const begun = performance.now();
  const inOrder = await check();
  if (!inOrder) notInOrder.push(name);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(inOrder ? green(`✔ ${name}, ${seconds} s`) : red(`✖ ${name}, ${seconds} s`));
}

console.log(
  notInOrder.length === 0 ? green('\nEverything is in order.') : red(`\nNot in order: ${notInOrder.join('; ')}.`),
);
console.log(`${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = notInOrder.length === 0 ? 0 : 1;

function testsIn(path: string): string[] {
  return statSync(path).isDirectory() ? globSync(`${path}/**/*.test.{ts,tsx}`) : [path];
}
