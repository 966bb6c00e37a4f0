import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';
import { markInstallation } from '#operations/mark-installation.ts';
import { migrate, migrationsFingerprint } from '#operations/migrations.ts';
import { type DatabaseUrls, ensureDatabase } from '#operations/private-postgres/database.ts';
import { startPrivatePostgres } from '#operations/private-postgres/postgres.ts';
import { Vault } from '#platform/cryptography/vault.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';

export interface TestDatabase extends Database {
  readonly urls: DatabaseUrls;
}

/** Keys for tests. */
export const testVault = new Vault({
  current: 'test',
  sealing: new Map([['test', randomBytes(32)]]),
  lookup: new Map([['test', randomBytes(32)]]),
});

/**
 * A fresh, migrated, empty database on a real PostgreSQL, closed after the test file. Copied from a template in some 50
 * ms. Marked as fictional, so that acts have the moments that a test gives them; with `unmarked` it uses the clock, as
 * in production.
 */
export async function freshDatabase(options: { readonly unmarked?: boolean } = {}): Promise<TestDatabase> {
  const database = await openFreshDatabase(options);
  after(() => database.close());
  return database;
}

/**
 * The same for measurements: `node:test` follows every promise of the code it runs, which takes a tenth of the time.
 */
export async function openFreshDatabase({ unmarked = false } = {}): Promise<TestDatabase> {
  const server = await testServerUrl();
  const urls = await ensureDatabase(server, `test_${randomBytes(8).toString('hex')}`, await template(server, unmarked));
  return { ...openDatabase({ url: urls.site, vault: testVault, connections: 6 }), urls };
}

/**
 * The migrated template of this state of the migrations, made once per server even if many test files request it at
 * once.
 */
async function template(server: string, unmarked: boolean): Promise<string> {
  const name = `template_${migrationsFingerprint()}${unmarked ? '_unmarked' : ''}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7117)');
    const known = await client.query('select from pg_database where datname = $1', [name]);
    if (known.rowCount === 0) {
      const half = await ensureDatabase(server, `${name}_half`);
      await migrate(half.owner);
      if (!unmarked) await markInstallation(half.owner, 'test');
      await client.query(`alter database ${name}_half rename to ${name}`);
    }
    return name;
  } finally {
    await client.end();
  }
}

let ours: Promise<string> | undefined;

/**
 * The superuser's address of the server for tests: the one in TILTS_TEST_POSTGRES, or one for all test files of this
 * process, which ends with it.
 */
export async function testServerUrl(): Promise<string> {
  const told = process.env.TILTS_TEST_POSTGRES;
  if (told) return told;
  ours ??= startTestServer();
  // Awaited here, because node:test no longer assigns a test that awaits another test's promise to its own file.
  return await ours;
}

/**
 * A fresh server without fsync in a temporary directory. It and its directory are removed when this process ends, even
 * if killed.
 */
async function startTestServer(): Promise<string> {
  const above = mkdtempSync(join(tmpdir(), 'tilts-test-'));
  // When root starts the server, it runs as another account, which needs access.
  chmodSync(above, 0o755);
  const { ownerUrl } = await startPrivatePostgres({ directory: join(above, 'postgres'), fsync: false });
  clearAwayAfterUs(above);
  return ownerUrl;
}

/**
 * A waiting shell sees its input close when this process ends, however it ends: no exit handler runs after a `kill -9`.
 */
function clearAwayAfterUs(above: string): void {
  const script = `
    postgres=$(readlink -f "$1/postgres")
    cat
    kill -QUIT "$(head -n 1 "$postgres/cluster/postmaster.pid")"
    sleep 0.2
    rm -rf "$postgres" "$1"`;
  const shell = spawn('/bin/sh', ['-c', script, 'sh', above], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  shell.unref();
  // The pipe alone must not keep a finished test file running.
  (shell.stdin as unknown as { unref(): void }).unref();
}
