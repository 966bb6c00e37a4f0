import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';
import { markInstallation } from '#operations/mark-installation.ts';
import { type DatabaseUrls, ensureDatabase } from '#operations/private-postgres/database.ts';
import { startPrivatePostgres } from '#operations/private-postgres/postgres.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { migrate, migrationsFingerprint } from '#platform/database/migrations.ts';
import { Vault } from '#platform/sealing/vault.ts';

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
 * A fresh, migrated, empty database on a real PostgreSQL, closed after the test file. Copied from a template: some 50 ms.
 * Marked as made up, so that acts happen when a test says; `unmarked` it is as in production, and goes by the clock.
 */
export async function freshDatabase(options: { readonly unmarked?: boolean } = {}): Promise<TestDatabase> {
  const database = await openFreshDatabase(options);
  after(() => database.close());
  return database;
}

/** The same for measurements: whatever `node:test` has a hand in, it follows every promise of, at a tenth of the time. */
export async function openFreshDatabase({ unmarked = false } = {}): Promise<TestDatabase> {
  const server = await testServerUrl();
  const urls = await ensureDatabase(server, `test_${randomBytes(8).toString('hex')}`, await template(server, unmarked));
  return { ...openDatabase({ url: urls.site, vault: testVault, connections: 6 }), urls };
}

/** The migrated template of this state of the migrations, made once per server even if many test files ask at once. */
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
 * The superuser's address of the server for tests: the one told by TILTS_TEST_POSTGRES, or one for all test files of this process,
 * with which it ends.
 */
export async function testServerUrl(): Promise<string> {
  const told = process.env.TILTS_TEST_POSTGRES;
  if (told) return told;
  ours ??= startTestServer();
  // Awaited here, because whoever awaits another test's promise is no longer known to node:test as a part of their own.
  return await ours;
}

/** A fresh server without fsync in a temporary directory. It and its directory go when this process goes, even if killed. */
async function startTestServer(): Promise<string> {
  const above = mkdtempSync(join(tmpdir(), 'tilts-test-'));
  // Started by root, the server runs as another account, which must be let through.
  chmodSync(above, 0o755);
  const { ownerUrl } = await startPrivatePostgres({ directory: join(above, 'postgres'), fsync: false });
  clearAwayAfterUs(above);
  return ownerUrl;
}

/** A waiting shell sees its input close when we are gone, however we went: no exit handler runs after a `kill -9`. */
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
  // The pipe alone must not keep a finished test file alive.
  (shell.stdin as unknown as { unref(): void }).unref();
}
