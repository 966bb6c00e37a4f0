import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startPrivatePostgres } from '#operations/private-postgres/postgres.ts';
import { client, forSeconds, percentile } from './load.ts';
import type { Serving } from './serving.ts';
import { benchMakersFiles, benchSignatures, type SignatureFigures } from './signatures.ts';
import { wholeCase } from './whole-case.ts';

// `npm run bench [SECONDS]`: what the site does on this machine, beside what PostgreSQL alone does with the same writes in the
// same run. Compare the figures with each other, not with another day's. fsync is on, as in production.

const seconds = Number(process.argv[2] ?? 10);
const connections = 4;
const directory = mkdtempSync(join(tmpdir(), 'tilts-bench-'));
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

await measureSignatures();
execFileSync('chmod', ['755', directory]);
const postgres = await startPrivatePostgres({ directory: join(directory, 'postgres') });
const sites: Site[] = [];
try {
  const first = await startSite();
  await measureWholeCase([first]);
  await measureWholeCase([first, await startSite()]);
  await measurePages(first);
} finally {
  for (const { child } of sites) child.kill('SIGKILL');
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function measureSignatures(): Promise<void> {
  console.log('\nvalidating a signed file, trust lists parsed once');
  const tell = (name: string, { containers, p50, p95 }: SignatureFigures) =>
    row(name, `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`, `p50 / p95 of ${containers} files, aim <= 15 / 50 ms`);
  tell('our own containers', await benchSignatures());
  const others = await benchMakersFiles();
  if (others !== undefined) tell('of the public test suites', others);
}

/** A process of the site, and where it serves. Each has a database of its own on the one server. */
interface Site {
  readonly child: ChildProcess;
  readonly serving: Serving;
}

async function startSite(): Promise<Site> {
  const child = fork(here('./serving.ts'), {
    env: { ...process.env, TILTS_TEST_POSTGRES: postgres.ownerUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [serving] = (await once(child, 'message')) as [Serving];
  const site = { child, serving };
  sites.push(site);
  return site;
}

async function measureWholeCase(measured: readonly Site[]): Promise<void> {
  const lines = measured.map(({ serving }) => ({ serving, http: client(serving.origin, connections) }));
  const oneCase = async (line: number) => {
    const { http, serving } = lines[line % lines.length] ?? fail();
    await wholeCase(http, serving, line);
  };
  await forSeconds(3, connections, oneCase);
  // As PostgreSQL does by itself after a minute: a plan made for empty tables reads them whole.
  for (const { serving } of measured) await asOwner(serving, (owner) => owner.query('analyze'));
  await forSeconds(1, connections, oneCase);
  for (const { http } of lines) http.milliseconds.length = 0;
  const before = await cpuOf(measured);
  const rate = await forSeconds(seconds, connections, oneCase);
  const used = (await cpuOf(measured)) - before;
  const [{ serving }] = measured as [Site];
  const ceiling = wholeCasesByPgbench(serving);
  const cases = rate * seconds;
  const acts = lines.flatMap(({ http }) => http.milliseconds);
  const processes = measured.length === 1 ? 'one process' : `${measured.length} processes`;
  console.log(`\none whole case through HTTP (9 acts), ${connections} connections, ${processes} of the site`);
  row('cases a second', rate.toFixed(1), 'aim >= 50');
  row('the same writes by pgbench', ceiling.toFixed(1), 'cases a second');
  row('share of that ceiling', `${((100 * rate) / ceiling).toFixed(0)} %`, 'aim >= 50 %');
  row('CPU of the site a case', `${(used / cases).toFixed(2)} ms`, '');
  row('an act, p50 / p99', `${ms(acts, 0.5)} / ${ms(acts, 0.99)}`, 'aim p99 <= 50 ms');
  for (const { http } of lines) http.close();
}

async function measurePages({ child, serving }: Site): Promise<void> {
  const counter = serving.counters[0] ?? fail();
  const one = client(serving.origin, connections);
  const caseId = await wholeCase(one, serving, 0);
  const pages: [name: string, path: string][] = [
    ['task list of a case', `/cases/${caseId}`],
    ['case list, first page', '/cases'],
    ['case list, by state', '/cases?state=22.1.5'],
    ['case list, between two days', '/cases?from=01.06.2024.&to=30.06.2024.'],
    ['to be told', '/to-tell'],
  ];
  for (const size of ['few cases', '100,000 cases']) {
    if (size !== 'few cases') await enterManyCases(serving);
    console.log(`\npages, 4 connections, ${size}`);
    for (const [name, path] of pages) {
      const http = client(serving.origin, connections);
      const get = async () => {
        const { status } = await http.ask(path, counter.cookie);
        if (status !== 200) throw new Error(`${path} answered ${status}`);
      };
      await forSeconds(1, connections, get);
      http.milliseconds.length = 0;
      const before = await cpu(child);
      const rate = await forSeconds(Math.max(2, seconds / 3), connections, get);
      const used = ((await cpu(child)) - before) / http.milliseconds.length;
      row(name, `${rate.toFixed(0)}/s`, `CPU ${used.toFixed(2)} ms   p99 ${ms(http.milliseconds, 0.99)}`);
      http.close();
    }
  }
}

/** The ceiling: PostgreSQL given the same writes by its own load generator, from as many connections. */
function wholeCasesByPgbench({ urls, counters, edition, eService }: Serving): number {
  // What it writes where sealed values belong cannot be opened: at a centre whose pages are not measured.
  const counter = counters.at(-1);
  const programs = ['/usr/lib/postgresql/15/bin/pgbench', 'pgbench'];
  const variables = Object.entries({ centre: counter?.centre, staff: counter?.employee, edition, e_service: eService });
  for (const program of programs) {
    try {
      const output = execFileSync(
        program,
        [
          ...[
            '-n',
            '-f',
            here('./whole-case.sql'),
            '-c',
            String(connections),
            '-j',
            '2',
            '-T',
            String(seconds),
            '-M',
            'prepared',
          ],
          ...variables.flatMap(([name, value]) => ['-D', `${name}=${value}`]),
          urls.site,
        ],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
      );
      return Number(/tps = ([\d.]+)/.exec(output)?.[1] ?? Number.NaN);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  console.log('pgbench is not installed (Debian: postgresql-contrib): no ceiling');
  return Number.NaN;
}

async function enterManyCases(serving: Serving): Promise<void> {
  const { counters, edition } = serving;
  await asOwner(serving, async (owner) => {
    const statements = readFileSync(here('./many-cases.sql'), 'utf8');
    await owner.query(statements, [counters[0]?.centre, counters[0]?.employee, edition]);
    await owner.query('vacuum analyze');
  });
}

async function asOwner({ urls }: Serving, work: (owner: pg.Client) => Promise<unknown>): Promise<void> {
  const owner = new pg.Client({ connectionString: urls.owner });
  await owner.connect();
  await work(owner);
  await owner.end();
}

async function cpuOf(measured: readonly Site[]): Promise<number> {
  let used = 0;
  for (const { child } of measured) used += await cpu(child);
  return used;
}

/** Milliseconds of CPU that the site has used so far. */
async function cpu(site: ChildProcess): Promise<number> {
  site.send('cpu');
  const [used] = (await once(site, 'message')) as [NodeJS.CpuUsage];
  return (used.user + used.system) / 1000;
}

function ms(values: readonly number[], share: number): string {
  return `${percentile(values, share).toFixed(1)} ms`;
}

function fail(): never {
  throw new Error('no site, or nobody signed in');
}

function row(name: string, figure: string, note: string): void {
  console.log(`  ${name.padEnd(32)} ${figure.padStart(16)}   ${note}`);
}
