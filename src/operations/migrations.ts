import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { verificationQueue } from '#audit-log/index.ts';
import { jobsPending, migrateJobs } from '#platform/jobs/migrate-jobs.ts';
import { mailQueue } from '#platform/mail/mail-queue.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { closeDatabase } from './close-database.ts';
import { ensureAppRole } from './ensure-app-role.ts';

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

interface DoneMigration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

const sourceRoot = fileURLToPath(new URL('..', import.meta.url));

/** One key for the whole cluster's database: two machines that start at once migrate one after the other. */
const migrationLock = 0x7117;

/**
 * Brings the database at `ownerUrl` up to date: the numbered `.sql` files of all rooms in the order of their numbers, each in
 * a transaction of its own, and then the tables of the job queue. A file that commits by itself has several; it is begun again until
 * it comes to its end. Returns the names of those it ran. Throws if a file that has run was edited or is gone, because then nobody
 * knows any longer what the database holds.
 */
export async function migrate(ownerUrl: string, say: (line: string) => void = () => undefined): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await prepare(client);
    const done = await client.query<DoneMigration>('select number, name, checksum from migration order by number');
    const files = migrationFiles();
    for (const row of done.rows) checkUnchanged(row, files);
    const missing = files.filter((file) => !done.rows.some((row) => row.number === file.number));
    for (const migration of missing) {
      await run(client, migration);
      say(migration.name);
    }
    await migrateJobs(client, [mailQueue, verificationQueue]);
    return missing.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** How far a database is from this version of Tilts: `pending` are still to run; `unknown` are a later version's, or were edited. */
export async function migrationState(pool: pg.Pool): Promise<{ pending: string[]; unknown: string[] }> {
  const known = await pool.query<{ there: boolean }>("select to_regclass('migration') is not null as there");
  const files = migrationFiles();
  if (!known.rows[0]?.there) return { pending: files.map(({ name }) => name), unknown: [] };
  const { rows } = await pool.query<DoneMigration>('select number, name, checksum from migration order by number');
  const sums = new Map(files.map(({ number, checksum }) => [number, checksum]));
  const pending = files.filter(({ number }) => !rows.some((row) => row.number === number)).map(({ name }) => name);
  return {
    pending: (await jobsPending(pool)) ? [...pending, 'the job queue'] : pending,
    unknown: rows.filter(({ number, checksum }) => sums.get(number) !== checksum).map(({ name }) => name),
  };
}

/** All rooms' migrations in order. Throws if two share a number. */
export function migrationFiles(): Migration[] {
  const migrations = readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|[\\/])\d{4}-[^\\/]+\.sql$/.test(path))
    .map((path) => {
      const text = readFileSync(join(sourceRoot, path), 'utf8');
      const name = basename(path, '.sql');
      return {
        number: Number(name.slice(0, 4)),
        name,
        text,
        checksum: createHash('sha256').update(text).digest('hex'),
      };
    })
    .sort((a, b) => a.number - b.number);
  const twin = migrations.find((migration, index) => migrations[index - 1]?.number === migration.number);
  if (twin) throw new Error(`two migrations share the number ${twin.number}: give "${twin.name}" the next free one`);
  return migrations;
}

/** Tells one state of the migrations from another. */
export function migrationsFingerprint(): string {
  const checksums = migrationFiles().map((migration) => migration.checksum);
  return createHash('sha256').update(checksums.join()).digest('hex').slice(0, 16);
}

async function prepare(client: pg.Client): Promise<void> {
  await ensureAppRole(client);
  await closeDatabase(client);
  await client.query(`
    create table if not exists migration (
      number   integer primary key,
      name     text not null,
      checksum text not null,
      run_at   timestamptz not null default now()
    );
    grant select on migration to tilts_app;
  `);
}

function checkUnchanged(row: DoneMigration, files: Migration[]): void {
  const file = files.find((migration) => migration.number === row.number);
  if (!file)
    throw new CannotStart(`the database has migration "${row.name}", which this version of Tilts does not know`);
  if (file.checksum !== row.checksum)
    throw new CannotStart(`migration "${row.name}" was edited after it ran: add a new one`);
}

/** How long a migration tries again where the site at work does not let it have its locks. */
const patience = 120_000;

/**
 * It waits for a lock for less than the second after which PostgreSQL looks for deadlocks: so it gives way to the acts of a running
 * site, never they to it, and tries again.
 */
async function run(client: pg.Client, migration: Migration, begun = Date.now()): Promise<void> {
  try {
    if (commitsByItself(migration)) {
      await client.query("set lock_timeout = '500ms'");
      await client.query(migration.text);
      await client.query('reset lock_timeout; begin');
    } else {
      await client.query("begin; set local lock_timeout = '500ms'");
      await client.query(migration.text);
    }
    await client.query('insert into migration (number, name, checksum) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback; reset lock_timeout');
    if (gaveWay(error) && Date.now() - begun < patience) {
      await sleep(100);
      return run(client, migration, begun);
    }
    const left = commitsByItself(migration) ? 'what it had done stays, and it goes on from there' : 'it was undone';
    throw new Error(`migration "${migration.name}" failed: ${left}`, { cause: error });
  }
}

function commitsByItself({ text }: Migration): boolean {
  return /^ *commit;/m.test(text);
}

function gaveWay(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '55P03' || error.code === '40P01');
}
