import { join, resolve } from 'node:path';
import pg from 'pg';
import { readArguments } from '#operations/arguments.ts';
import { checkKeys } from '#operations/check-database.ts';
import { closeDatabase } from '#operations/close-database.ts';
import { ensureAppRole } from '#operations/ensure-app-role.ts';
import { migrationFiles } from '#operations/migrations.ts';
import { ownerDatabase } from '#operations/owner-database.ts';
import { keysOf } from '#operations/site-database.ts';
import { Vault, type VaultKeys } from '#platform/cryptography/vault.ts';
import { openDatabase } from '#platform/database/database.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { digestOfFile } from './digest-of-file.ts';
import { findTool } from './find-tool.ts';
import { dumpFile, type Manifest, readManifest } from './manifest.ts';
import { refuseOtherKeys } from './needed-keys.ts';
import { runTool } from './run-tool.ts';
import { majorOf } from './server-facts.ts';

/** `tilts restore DIRECTORY` */
export async function restoreBackup(args: readonly string[]): Promise<number> {
  const [directory = ''] = readArguments(args, {}, 'DIRECTORY').positionals;
  const backup = resolve(directory);
  const manifest = readManifest(backup);
  const keys = keysOf(process.env);
  const dump = join(backup, dumpFile);
  // All that can be refused without the database is refused before one is made.
  await refuseDamaged(dump, manifest.dump);
  refuseLaterVersion(manifest);
  refuseOtherKeys(manifest.keys, keys);

  await using owner = await ownerDatabase(process.env, { make: true });
  await restoreInto(owner.url, dump);
  await checkRestored(owner.url, keys);
  console.log(`The backup of ${manifest.made} is restored.`);
  const isOlder = migrationFiles().length > manifest.migrations.length;
  if (isOlder) console.log('It is of an earlier version of Tilts. Run "tilts migrate" before the site is started.');
  if (manifest.checkpoints) {
    console.log(
      `Compare it with a checkpoint from before it: tilts audit verify --since FILE --key ${manifest.checkpoints}`,
    );
  }
  return 0;
}

async function refuseDamaged(dump: string, told: Manifest['dump']): Promise<void> {
  const found = await digestOfFile(dump).catch((error: Error) => {
    throw new CannotStart(`The backup cannot be read: ${error.message}`);
  });
  if (found.bytes === told.bytes && found.sha256 === told.sha256) return;
  throw new CannotStart(
    `${dump} is damaged: it has ${found.bytes} bytes and the SHA-256 ${found.sha256}; the backup was made with ${told.bytes} bytes and ${told.sha256}.`,
  );
}

function refuseLaterVersion({ tilts, migrations }: Manifest): void {
  const known = new Map(migrationFiles().map(({ number, checksum }) => [number, checksum]));
  const unknown = migrations.filter(({ number, checksum }) => known.get(number) !== checksum);
  if (unknown.length === 0) return;
  const names = unknown.map(({ name }) => name).join(', ');
  throw new CannotStart(
    `The backup was made by Tilts ${tilts}, and this version does not know its migrations ${names}. Restore it with the version that made it.`,
  );
}

/** In one transaction: a restore that is interrupted leaves the place as empty as it was. */
async function restoreInto(url: string, dump: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await refuseNonEmpty(client);
    await ensureAppRole(client);
    await closeDatabase(client);
    await runTool(findTool('pg_restore', await majorOf(client)), url, [
      '--exit-on-error',
      '--single-transaction',
      '--no-owner',
      dump,
    ]);
  } finally {
    await client.end();
  }
}

async function refuseNonEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ database: string; found: string }>(`
    select current_database() as database, n.nspname || '.' || c.relname as found
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
     where n.nspname !~ '^(pg_|information_schema$)'
     limit 1`);
  const [some] = rows;
  if (some) {
    throw new CannotStart(
      `The database "${some.database}" is not empty: it has ${some.found}. A backup is restored into an empty one only.`,
    );
  }
}

/** The fingerprints fitted; now the data themselves are opened. */
async function checkRestored(url: string, keys: VaultKeys): Promise<void> {
  const database = openDatabase({ url, vault: new Vault(keys), connections: 1 });
  try {
    await checkKeys(database);
  } finally {
    await database.close();
  }
}
