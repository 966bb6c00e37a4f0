import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { readArguments } from '#operations/arguments.ts';
import { checkKeys } from '#operations/check-database.ts';
import { checkpointKeyThere } from '#operations/checkpoint-key.ts';
import { ownerDatabase } from '#operations/owner-database.ts';
import { keysOf } from '#operations/site-database.ts';
import { version } from '#operations/version.ts';
import { Vault, type VaultKeys } from '#platform/cryptography/vault.ts';
import { openDatabase } from '#platform/database/database.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { verifierKeyOf } from '#transparency-log';
import { digestOfFile } from './digest-of-file.ts';
import { findTool } from './find-tool.ts';
import { dumpFile, type Manifest, manifestFile } from './manifest.ts';
import { neededKeys } from './needed-keys.ts';
import { runTool } from './run-tool.ts';
import { majorOf } from './server-facts.ts';

/** `tilts backup DIRECTORY` */
export async function makeBackup(args: readonly string[]): Promise<number> {
  const [directory = ''] = readArguments(args, {}, 'DIRECTORY').positionals;
  const place = resolve(directory);
  if (existsSync(place)) throw new CannotStart(`${place} exists already: a backup is written to a new directory.`);
  const keys = keysOf(process.env);
  await using owner = await ownerDatabase(process.env);
  await refuseKeysOfOthers(owner.url, keys);
  const signs = checkpointKeyThere(process.env);
  const checkpoints = signs && verifierKeyOf(signs);
  const manifest = await writeWhole(place, async (aside) => ({ ...(await dump(owner.url, keys, aside)), checkpoints }));
  console.log(`${place}: ${manifest.dump.bytes} bytes, SHA-256 ${manifest.dump.sha256}.`);
  for (const [kind, needed] of Object.entries(manifest.keys)) {
    for (const [name, fingerprint] of Object.entries(needed)) {
      console.log(`It needs the ${kind} key "${name}" (fingerprint ${fingerprint}), which is not in it.`);
    }
  }
  if (checkpoints) console.log(`Checkpoints of its log are signed by ${checkpoints}; that key is not in it either.`);
  return 0;
}

async function refuseKeysOfOthers(url: string, keys: VaultKeys): Promise<void> {
  const database = openDatabase({ url, vault: new Vault(keys), connections: 1 });
  try {
    await checkKeys(database);
  } finally {
    await database.close();
  }
}

/**
 * What a backup consists of is written aside, down to the disk, and gets its name as the last step: one that was interrupted
 * never has it.
 */
async function writeWhole(place: string, write: (aside: string) => Promise<Manifest>): Promise<Manifest> {
  await mkdir(dirname(place), { recursive: true });
  const aside = await mkdtemp(`${place}.unfinished-`);
  try {
    const manifest = await write(aside);
    await writeFile(join(aside, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
    await flush(aside);
    await rename(aside, place);
    await flush(dirname(place));
    return manifest;
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
}

/** The dump, and what is said of it, are of one moment: both read the same snapshot. The site goes on meanwhile. */
async function dump(url: string, keys: VaultKeys, aside: string): Promise<Manifest> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local idle_in_transaction_session_timeout = 0');
    const made = new Date().toISOString();
    const { rows } = await client.query<{ id: string }>('select pg_export_snapshot() as id');
    const postgres = await majorOf(client);
    const needed = await neededKeys(client, keys);
    const migrations = await client.query<Manifest['migrations'][number]>(
      'select number, name, checksum from migration order by number',
    );
    const file = join(aside, dumpFile);
    await runTool(findTool('pg_dump', postgres), url, [
      '--format=custom',
      `--snapshot=${rows[0]?.id}`,
      '--lock-wait-timeout=60s',
      `--file=${file}`,
    ]);
    return {
      tilts: version,
      made,
      postgres,
      migrations: migrations.rows,
      keys: needed,
      dump: await digestOfFile(file),
    };
  } finally {
    await client.end();
  }
}

async function flush(directory: string): Promise<void> {
  const handle = await open(directory);
  await handle.sync();
  await handle.close();
}
