import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKeyName, type NoteKey, noteKey } from '#platform/cryptography/note-key.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { clusterDirectory, dataDirectory } from './data-directory.ts';
import type { Environment } from './environment.ts';
import { secretFrom } from './secret-from.ts';

/**
 * The key that signs checkpoints of the audit log: the one told, or else, for a database of our own, one that is made beside it. It
 * seals nothing, and no key that seals is good for it. Throws CannotStart if there is none.
 */
export function checkpointKey(environment: Environment): NoteKey {
  const told = secretFrom(environment, 'TILTS_CHECKPOINT_KEY');
  if (told) return keyIn(told, 'TILTS_CHECKPOINT_KEY');
  const data = dataDirectory(environment);
  if (environment.DATABASE_OWNER_URL || environment.DATABASE_OWNER_URL_FILE || !existsSync(clusterDirectory(data))) {
    throw new CannotStart(
      'TILTS_CHECKPOINT_KEY is missing: NAME:KEY, such as tilts.example/audit:… (docs/operations.md).',
    );
  }
  const file = join(data, 'checkpoint-key');
  if (!existsSync(file)) {
    const name = `localhost/${randomBytes(4).toString('hex')}`;
    writeFileSync(file, `${name}:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return keyIn(secretFrom({ CHECKPOINT_KEY_FILE: file }, 'CHECKPOINT_KEY') ?? '', file);
}

function keyIn(text: string, where: string): NoteKey {
  const colon = text.lastIndexOf(':');
  const [name, base64] = [text.slice(0, colon), text.slice(colon + 1)];
  const seed = Buffer.from(base64, 'base64');
  if (colon < 1 || !isKeyName(name) || seed.length !== 32 || seed.toString('base64') !== base64) {
    throw new CannotStart(
      `${where} must be NAME:KEY: a name without spaces or plus signs, and 32 bytes as "openssl rand -base64 32" prints them.`,
    );
  }
  return noteKey(name, seed);
}
