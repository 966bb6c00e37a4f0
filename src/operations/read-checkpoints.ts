import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Checkpoint, type CheckpointFault, readCheckpoint } from '#audit-log/index.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { type Checkpoint as LogCheckpoint, type NoteVerifier, openCheckpoint } from '#transparency-log';
import { bytesOf } from './bytes-of.ts';
import { checkpointKeyThere } from './checkpoint-key.ts';
import type { Environment } from './environment.ts';
import { unreadable } from './unreadable.ts';
import { verifierOf } from './verifier-of.ts';

/** Where the chains ended, and the file from which it was read. */
export interface KeptCheckpoint extends Checkpoint {
  readonly file: string;
}

/** What the public log was, and the file from which it was read. */
export interface KeptTree extends LogCheckpoint {
  readonly file: string;
}

export interface KeptCheckpoints {
  readonly ofChains: readonly KeptCheckpoint[];
  readonly ofPublicLog: readonly KeptTree[];
}

const faults: Record<CheckpointFault, string> = {
  'not-a-note': 'is not a signed note',
  'not-signed-by-this-key': 'is not signed by the key of this installation, nor by one given with --key',
  'wrong-signature': 'has a wrong signature: its text was changed after it was signed',
  'foreign-origin': 'is of another origin than the key that signed it',
  'not-a-checkpoint': 'is signed, and is not a checkpoint of an audit log',
};

/**
 * Reads checkpoints of both kinds from files, and from directories all that end in `.note`. They must be signed by one of the given verifier keys, or by
 * the installation's own key if none is given. Throws CannotStart with all that cannot be believed.
 */
export function readCheckpoints(
  paths: readonly string[],
  vkeys: readonly string[],
  environment: Environment,
): KeptCheckpoints {
  if (paths.length === 0) return { ofChains: [], ofPublicLog: [] };
  const keys = vkeys.length > 0 ? vkeys.map(verifierOf) : [ownKey(environment)];
  const read = paths.flatMap(filesOf).map((file) => ({ file, found: checkpointIn(bytesOf(file), keys) }));
  const refused = read.flatMap(({ file, found }) => (typeof found === 'string' ? [`${file} ${faults[found]}.`] : []));
  if (refused.length > 0) throw new CannotStart(refused.join('\n'));
  return {
    ofChains: read.flatMap(({ file, found }) =>
      typeof found === 'object' && 'heads' in found ? [{ file, ...found }] : [],
    ),
    ofPublicLog: read.flatMap(({ file, found }) =>
      typeof found === 'object' && 'root' in found ? [{ file, ...found }] : [],
    ),
  };
}

/** What a file says that one of these keys signed, of whichever kind. */
function checkpointIn(note: Uint8Array, keys: readonly NoteVerifier[]): Checkpoint | LogCheckpoint | CheckpointFault {
  const ofChains = readCheckpoint(note, keys);
  if (ofChains !== 'not-a-checkpoint') return ofChains;
  const ofLogs = keys.map((key) => openCheckpoint(note, { origin: key.name, verifiers: [key] }));
  return ofLogs.find((found) => typeof found === 'object') ?? 'not-a-checkpoint';
}

function ownKey(environment: Environment): NoteVerifier {
  const key = checkpointKeyThere(environment);
  if (key) return key;
  throw new CannotStart(
    'Nothing says whose checkpoints to believe: TILTS_CHECKPOINT_KEY is missing, and so is "checkpoint-key" in the data directory. Give the public half of the key that signed them with --key; "tilts restore" prints it, and "tilts audit vkey" did where they were made.',
  );
}

function filesOf(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => name.endsWith('.note'));
    return names.toSorted().map((name) => join(path, name));
  } catch (error) {
    throw unreadable(path, error);
  }
}
