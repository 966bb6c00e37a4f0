import { type NoteFault, type NoteKey, type NoteVerifier, openNote, signNote } from '#transparency-log';

/** Where a chain ended at some moment. */
export interface ChainHead {
  /** The centre; the nil UUID for the chain of what belongs to no centre. */
  readonly chain: string;
  readonly number: number;
  readonly hash: Buffer;
}

/** All chains' heads at one moment. */
export interface Checkpoint {
  readonly at: Temporal.Instant;
  readonly heads: readonly ChainHead[];
}

export type CheckpointFault = NoteFault | 'foreign-origin' | 'not-a-checkpoint';

/**
 * A checkpoint as a signed note (c2sp.org/signed-note). Its text: the origin, which is the key's name; the moment; and a line for
 * each chain, with its id, the number of its last entry and that entry's hash in hexadecimal.
 */
export function checkpointNote({ at, heads }: Checkpoint, key: NoteKey): string {
  const lines = heads.map(({ chain, number, hash }) => `${chain} ${number} ${hash.toString('hex')}`);
  return signNote(`${[key.name, at.toString(), ...lines].join('\n')}\n`, key);
}

/** Reads a checkpoint that one of these keys signed; or why it is not believed. */
export function readCheckpoint(note: Uint8Array, keys: readonly NoteVerifier[]): Checkpoint | CheckpointFault {
  const opened = openNote(note, keys);
  if (typeof opened === 'string') return opened;
  const [origin, moment = '', ...lines] = opened.text.slice(0, -1).split('\n');
  if (!keys.some(({ name }) => name === origin)) return 'foreign-origin';
  const heads = lines.map((line) => {
    const [, chain = '', number, hash = ''] = /^([\da-f-]{36}) ([1-9]\d{0,15}) ([\da-f]{64})$/.exec(line) ?? [];
    return { chain, number: Number(number), hash: Buffer.from(hash, 'hex') };
  });
  const at = instantOf(moment);
  const isWhole = at !== undefined && heads.every(({ chain }) => chain !== '');
  return isWhole ? { at, heads } : 'not-a-checkpoint';
}

function instantOf(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}
