import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPrivatePostgres } from '#operations/private-postgres/postgres.ts';
import { calibrate } from './calibrate.ts';
import { measureManyLists } from './many-lists.ts';
import { measureChecks } from './measure-checks.ts';
import { measureImports } from './measure-imports.ts';
import { measureLists } from './measure-lists.ts';
import { measureLog } from './measure-log.ts';
import { measureStatistics } from './measure-statistics.ts';
import { measureTrips } from './measure-trips.ts';
import { measureWholeCase } from './measure-whole-case.ts';
import { tellMissed } from './report.ts';
import { measureSignatures } from './signatures.ts';
import { treeAt } from './site-process.ts';

// `npm run bench -- [--seconds 10] [--cases 100000] [--entries 1000000] [--services 1000000] [--beside PATH]
// [--only signatures,trips,cases,checks,lists,log,statistics,imports] [--statements]`: the site's figures on this machine, with those of
// PostgreSQL alone for the same writes, and in turns with another source tree; `--statements` prints the statements of
// each round trip. fsync is on, as in production. On a busy machine only ratios and trips are meaningful.

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    cases: { type: 'string', default: '100000' },
    entries: { type: 'string', default: '1000000' },
    services: { type: 'string', default: '1000000' },
    beside: { type: 'string' },
    statements: { type: 'boolean', default: false },
    only: { type: 'string', default: 'signatures,trips,cases,checks,lists,log,statistics,imports' },
  },
});
const parts = values.only.split(',');
const seconds = Number(values.seconds);
const directory = mkdtempSync(join(tmpdir(), 'tilts-bench-'));

const ours = treeAt('this tree', join(import.meta.dirname, '..'));
const trees = values.beside === undefined ? [ours] : [ours, treeAt('the other', values.beside)];
if (parts.includes('signatures')) {
  await measureSignatures(trees);
  await measureManyLists();
}
execFileSync('chmod', ['755', directory]);
const postgres = await startPrivatePostgres({ directory: join(directory, 'postgres') });
const measure = { serverUrl: postgres.ownerUrl, directory, seconds, connections: 4 };
try {
  calibrate(postgres.ownerUrl);
  if (parts.includes('trips')) await measureTrips(trees, measure, values.statements);
  if (parts.includes('cases')) {
    await measureWholeCase(trees, 1, measure);
    await measureWholeCase(trees, 2, measure);
  }
  if (parts.includes('checks')) await measureChecks(ours, postgres.ownerUrl, seconds);
  if (parts.includes('lists')) await measureLists(ours, { ...measure, cases: Number(values.cases) });
  if (parts.includes('log')) await measureLog(postgres.ownerUrl, Number(values.entries));
  if (parts.includes('imports')) await measureImports(postgres.ownerUrl, directory);
  if (parts.includes('statistics')) await measureStatistics(postgres.ownerUrl, Number(values.services));
  calibrate(postgres.ownerUrl);
  tellMissed();
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}
