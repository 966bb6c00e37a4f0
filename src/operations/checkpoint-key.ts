import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyPairOf } from '#platform/cryptography/ed25519.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { type NoteKey, noteKey } from '#transparency-log';
import { clusterDirectory, dataDirectory } from './data-directory.ts';
import type { Environment } from './environment.ts';
import { keyIn } from './key-in.ts';
import { secretFrom } from './secret-from.ts';

/**
 * The key that signs checkpoints of the audit log: the one told, or else, for a database of our own, one that is made beside it. It
 * seals nothing, and no key that seals is good for it. Throws CannotStart if there is none.
 */
export function checkpointKey(environment: Environment): NoteKey {
  const there = checkpointKeyThere(environment);
  if (there) return there;
  const file = keyFile(environment);
  if (!file) {
    throw new CannotStart(
      'TILTS_CHECKPOINT_KEY is missing: NAME:KEY, such as tilts.example/audit:… (docs/operations.md).',
    );
  }
  const key = `localhost/${randomBytes(4).toString('hex')}:${randomBytes(32).toString('base64')}`;
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
  console.error(`A new key for checkpoints was made: ${file}. Keep a copy of it elsewhere.`);
  return noteKeyIn(key, file);
}

/** The same, but none is made: undefined then. What was signed before cannot be signed by a new one. */
export function checkpointKeyThere(environment: Environment): NoteKey | undefined {
  const told = secretFrom(environment, 'TILTS_CHECKPOINT_KEY');
  if (told) return noteKeyIn(told, 'TILTS_CHECKPOINT_KEY');
  const file = keyFile(environment);
  if (!file || !existsSync(file)) return undefined;
  return noteKeyIn(secretFrom({ CHECKPOINT_KEY_FILE: file }, 'CHECKPOINT_KEY') ?? '', file);
}

/** Where a database of our own has its key. */
function keyFile(environment: Environment): string | undefined {
  const data = dataDirectory(environment);
  const isOthers = environment.DATABASE_OWNER_URL || environment.DATABASE_OWNER_URL_FILE;
  return isOthers || !existsSync(clusterDirectory(data)) ? undefined : join(data, 'checkpoint-key');
}

function noteKeyIn(text: string, where: string): NoteKey {
  const { name, seed } = keyIn(text, where);
  return noteKey(name, keyPairOf(seed).privateKey);
}
