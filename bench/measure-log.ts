import { randomUUIDv7 } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Evidence } from '#acting/index.ts';
import { continueVerification } from '#audit-log/index.ts';
import { ensureDemoCountry } from '#demo/country/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { markInstallation } from '#operations/mark-installation.ts';
import { migrate } from '#operations/migrations.ts';
import { type DatabaseUrls, ensureDatabase } from '#operations/private-postgres/database.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { evidence } from '#site/gathered.ts';
import { testVault } from '#test/support/postgres/database.ts';
import { enterLongLog } from './enter-long-log.ts';
import { measurePublicLog } from './measure-public-log.ts';
import { postgresCpuSoFar } from './postgres-cpu.ts';
import { aimed, heading, row } from './report.ts';
import { compareInDatabase, verifyInDatabase } from './verify-in-database.ts';

const rounds = 2;

/** So many entries are new when only what is new is verified. */
const fewNew = 1_000;

/**
 * Entries a second that an auditor's verification of one centre's log takes, in turns with how it was done before; how long the
 * event loop of its process is held meanwhile, and the memory of the process.
 */
export async function measureLog(serverUrl: string, entries: number): Promise<void> {
  const urls = await ensureDatabase(serverUrl, `log_${process.pid}`);
  await migrate(urls.owner);
  await markInstallation(urls.owner, 'demo');
  const now = Temporal.Now.instant();
  const pki = makeDemoPki(now.epochMilliseconds);
  const country = { url: urls.owner, vault: testVault, now, origin: 'http://127.0.0.1', pki, say: () => undefined };
  await ensureDemoCountry(country);
  const owner = new pg.Client({ connectionString: urls.owner });
  // A fault that ends the run ends the server as well: the fault is to be seen, not that.
  owner.on('error', () => undefined);
  await owner.connect();
  const { rows } = await owner.query<{ chain: string }>(
    'select chain from audit_head join centre on id = chain order by number desc limit 1',
  );
  const chain = rows[0]?.chain ?? '';
  const started = performance.now();
  const compared = await enterLongLog(owner, chain, entries, evidence);
  heading(
    `verifying a centre's log of ${entries.toLocaleString('en')} entries (entered in ${((performance.now() - started) / 1000).toFixed(0)} s), best and median of ${rounds} rounds in turns`,
  );
  await owner.query('alter table audit_verification disable trigger all');
  await measureWays(owner, urls, chain, compared);
  await measurePublicLog(urls.owner, () => enterNew(owner, chain));
  await owner.end();
}

async function measureWays(
  owner: pg.Client,
  urls: DatabaseUrls,
  chain: string,
  compared: readonly Evidence[],
): Promise<void> {
  const site = openDatabase({ url: urls.site, vault: testVault, connections: 2 });
  const length = async () =>
    Number((await owner.query('select number from audit_head where chain = $1', [chain])).rows[0].number);
  const ways: Readonly<Record<string, () => Promise<unknown>>> = {
    'before, by the database: chain': async () => verifyInDatabase(urls.owner, chain, await length()),
    'before, by the database: records': () => compareInDatabase(urls.owner, chain, compared),
    'now: chain and records, the whole': () => verify(site, owner, chain, compared, true),
    'now: chain alone': () => verify(site, owner, chain, [], true),
    'now: only what is new, and all records': () => verify(site, owner, chain, compared, false),
    'now: only what is new, without records': () => verify(site, owner, chain, [], false),
  };
  const found = new Map<string, Measured[]>();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await wait(3000);
  const calm = delay.max;
  let worst = 0;
  let memory = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(ways)) {
      if (name.includes('only what is new')) await enterNew(owner, chain);
      delay.reset();
      const watch = setInterval(() => {
        memory = Math.max(memory, process.memoryUsage.rss());
      }, 100);
      found.set(name, [...(found.get(name) ?? []), await measured(await length(), work, owner)]);
      clearInterval(watch);
      if (name.startsWith('now')) worst = Math.max(worst, delay.max);
    }
  }
  delay.disable();
  for (const [name, some] of found) tell(name, some);
  const best = (name: string) => Math.max(...(found.get(name) ?? []).map(({ perSecond }) => perSecond));
  aimed('  the whole, best round', best('now: chain and records, the whole'), '/s', { least: 200_000 });
  const ratio = (all: readonly Measured[][]) =>
    all.reduce((sum, some) => sum + Math.min(...some.map(({ seconds }) => seconds)), 0);
  const [chainBefore = [], recordsBefore = [], whole = []] = [...found.values()];
  row('  seconds before : now, best rounds', (ratio([chainBefore, recordsBefore]) / ratio([whole])).toFixed(1));
  row('  event loop held at most, at rest before', `${(calm / 1e6).toFixed(0)} ms`);
  row('  event loop held at most, while verifying', `${(worst / 1e6).toFixed(0)} ms`);
  row('  memory of the process at most', `${Math.round(memory / 1e6)} MB`);
  await site.close();
}

/** As the auditor's job does it: asked for, carried on to the end. */
async function verify(
  site: Database,
  owner: pg.Client,
  centre: string,
  compared: readonly Evidence[],
  whole: boolean,
): Promise<void> {
  const id = randomUUIDv7();
  await owner.query(
    `insert into audit_verification (centre_id, id, whole, asked_at, asked_by)
     values ($1, $2, $3, now(), (select id from staff limit 1))`,
    [centre, id, whole],
  );
  const clock = () => Temporal.Now.instant();
  const outcome = await continueVerification(
    { database: site, evidence: compared, clock },
    { centre, verification: id },
  );
  const { rows: ended } = await owner.query('select outcome from audit_verification where id = $1', [id]);
  const { broken, untold, gone } = ended[0]?.outcome ?? {};
  if (outcome !== 'finished' || broken !== undefined || untold + gone > 0)
    throw new Error(`a log that is in order was found faulty: ${JSON.stringify(ended[0])}`);
}

/** Entries of looks, which leave no record. */
async function enterNew(owner: pg.Client, chain: string): Promise<void> {
  await owner.query(
    `select audit_append($1, (select jsonb_agg(jsonb_build_object('at', now(), 'act', 'case.view')) from generate_series(1, $2::integer)))`,
    [chain, fewNew],
  );
}

interface Measured {
  readonly seconds: number;
  readonly perSecond: number;
  /** Microseconds of CPU an entry: of this process with its threads, and of PostgreSQL's connections. */
  readonly cpu: number;
  readonly postgres: number;
}

async function measured(entries: number, work: () => Promise<unknown>, owner: pg.Client): Promise<Measured> {
  const postgres = await postgresCpuSoFar(owner);
  const before = process.cpuUsage();
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  // A connection's time counts for its server when it has ended.
  await wait(300);
  const used = (await postgresCpuSoFar(owner)) - postgres;
  return { seconds, perSecond: entries / seconds, cpu: (user + system) / entries, postgres: (used * 1000) / entries };
}

function tell(name: string, some: readonly Measured[]): void {
  const rates = some.map(({ perSecond }) => perSecond).toSorted((a, b) => b - a);
  const least = (of: (one: Measured) => number) => Math.min(...some.map(of));
  const whole = (value = 0) => Math.round(value).toLocaleString('en');
  row(
    name,
    `${whole(rates[0])} ${whole(rates[Math.floor(rates.length / 2)])}`,
    `entries/s; ${least(({ seconds }) => seconds).toFixed(1)} s; CPU an entry ${least(({ cpu }) => cpu).toFixed(1)} + PostgreSQL ${least(({ postgres }) => postgres).toFixed(1)} µs`,
  );
}
