import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { evidenceFaults, slicesOf, verifySlices } from '#audit-log/index.ts';
import { ensureDemoCountry } from '#demo/country/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { markInstallation } from '#operations/mark-installation.ts';
import { migrate } from '#operations/migrations.ts';
import { ensureDatabase } from '#operations/private-postgres/database.ts';
import { type Database, openDatabase, transaction } from '#platform/database/database.ts';
import { evidence } from '#site/gathered.ts';
import { testVault } from '#test/support/postgres/database.ts';
import { enterLongLog } from './enter-long-log.ts';
import { postgresCpuOf } from './postgres-cpu.ts';
import { aimed, heading, row } from './report.ts';

const rounds = 5;
const before = readFileSync(join(import.meta.dirname, 'verify-in-one-statement.sql'), 'utf8');

/** Entries a second that the log is verified at: the way before and the present one in turns, and the comparison with the records. */
export async function measureLog(serverUrl: string, entries: number): Promise<void> {
  const urls = await ensureDatabase(serverUrl, `log_${process.pid}`);
  await migrate(urls.owner);
  await markInstallation(urls.owner, 'demo');
  const now = Temporal.Now.instant();
  const pki = makeDemoPki(now.epochMilliseconds);
  const country = { url: urls.owner, vault: testVault, now, origin: 'http://127.0.0.1', pki, say: () => undefined };
  await ensureDemoCountry(country);
  const owner = new pg.Client({ connectionString: urls.owner });
  await owner.connect();
  const chain = randomUUID();
  const compared = await enterLongLog(owner, chain, entries, evidence);
  const lanes = availableParallelism();
  const database = openDatabase({ url: urls.owner, vault: testVault, connections: lanes });
  const cpu = await postgresCpuOf(urls.owner);
  const measured = async (work: () => Promise<unknown>): Promise<Measured> => {
    let seconds = 0;
    const milliseconds = await cpu.during(async () => {
      const started = performance.now();
      await work();
      seconds = (performance.now() - started) / 1000;
    });
    return { perSecond: entries / seconds, cpu: (milliseconds * 1000) / entries };
  };
  const slices = slicesOf({ chain, after: 0, upTo: entries });
  const ways: Readonly<Record<Way, () => Promise<unknown>>> = {
    before: () => owner.query(before, [chain]).then(({ rows }) => expectNothing(rows)),
    now: () => verifySlices(database, slices, lanes).then(expectNothing),
    alone: () => verifySlices(database, slices, 1).then(expectNothing),
    records: () => inTurn(database, chain, compared),
  };
  // Every connection is open, and every page has been read once.
  for (const way of Object.values(ways)) await way();
  const found = new Map<Way, Measured[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, work] of Object.entries(ways) as [Way, () => Promise<unknown>][]) {
      found.set(way, [...(found.get(way) ?? []), await measured(work)]);
    }
  }
  heading(`verifying a log of ${entries.toLocaleString('en')} entries, best and median of ${rounds} rounds in turns`);
  tell('before: one statement over the chain', found.get('before') ?? []);
  tell('now: slices by one connection', found.get('alone') ?? []);
  tell(`now: slices by ${lanes} connections`, found.get('now') ?? []);
  tell(`${compared.length} tables of records compared, one after another`, found.get('records') ?? []);
  aimed('  chain, best round', Math.max(...(found.get('now') ?? []).map(({ perSecond }) => perSecond)), '/s', {
    least: 200_000,
  });
  await cpu.close();
  await database.close();
  await owner.end();
}

type Way = 'before' | 'now' | 'alone' | 'records';

interface Measured {
  readonly perSecond: number;
  /** Microseconds of PostgreSQL's CPU an entry. */
  readonly cpu: number;
}

function tell(name: string, measured: readonly Measured[]): void {
  const rates = measured.map(({ perSecond }) => perSecond).toSorted((a, b) => b - a);
  const [best = 0, median = 0] = [rates[0], rates[Math.floor(rates.length / 2)]];
  const cpu = Math.min(...measured.map((one) => one.cpu));
  const round = (value: number) => Math.round(value).toLocaleString('en');
  row(name, `${round(best)} ${round(median)}`, `entries/s; ${cpu.toFixed(1)} µs of CPU an entry`);
}

async function inTurn(database: Database, chain: string, compared: Parameters<typeof enterLongLog>[3]): Promise<void> {
  for (const one of compared) {
    const { first } = await transaction(database, null, async (tx) => {
      await tx.ask({ compile: () => ({ sql: 'set local statement_timeout = 0', parameters: [] }) });
      return evidenceFaults(tx, one, chain);
    });
    expectNothing(first);
  }
}

function expectNothing(faults: readonly unknown[]): void {
  if (faults.length > 0) throw new Error(`a log that is in order was found faulty: ${JSON.stringify(faults[0])}`);
}
